import { foldName, splitName, takeSuffix } from "~/lib/names";

import type { MatchReason } from "../types";

/**
 * Why a person of a record may be an official known here, or null when
 * nothing says so. A reason is a question for a person, never an answer:
 * fathers and sons, sisters and namesakes look alike in all of these ways.
 */
export function matchReason(
  one: ReadName,
  other: ReadName,
): MatchReason | null {
  if (one.whole === "" || other.whole === "") return null;
  const bothSuffixed = one.suffix !== "" && other.suffix !== "";
  // "Jr." and "III" are two people, whatever else is alike.
  if (bothSuffixed && one.suffix !== other.suffix) return null;
  if (one.whole === other.whole) return "same_name";
  if (one.email !== null && one.email === other.email) return "same_mail";
  if (one.family === other.family && one.family !== "") {
    if (one.given === other.given && one.suffix !== other.suffix) {
      return "suffix";
    }
    if (sameFirst(one.first, other.first)) return "initial";
    if (areNicknames(one.first, other.first)) return "nickname";
  } else if (one.first === other.first && one.first.length > 2) {
    if (shareAFamily(one, other)) return "surname";
  }
  return oneLetterApart(one.whole, other.whole) ? "spelling" : null;
}

/** A name taken apart once, to be held against many. */
export interface ReadName {
  whole: string;
  given: string;
  first: string;
  /** Middle names and family names, any of which may be the family's. */
  last: ReadonlySet<string>;
  family: string;
  suffix: string;
  email: string | null;
}

/** @param email as the office publishes it */
export function readName(name: string, email: string | null): ReadName {
  const { suffix } = splitName(name);
  const whole = foldName(name);
  const plain = foldName(takeSuffix(name).rest);
  const words = plain.split(" ").filter((word) => word !== "");
  const split = splitName(takeSuffix(name).rest);
  const given = foldName(`${split.givenName ?? ""} x`).replace(/ ?x$/, "");
  return {
    whole,
    given,
    first: words.length > 1 ? (words[0] ?? "") : "",
    last: new Set(words.slice(1).filter((word) => word.length > 2)),
    family: foldName(split.familyName ?? ""),
    suffix: (suffix ?? "").toLowerCase().replaceAll(".", ""),
    email: email?.toLowerCase() ?? null,
  };
}

/** "Ana" and "Ana B.", "B." and "Ben": one first name, or its initial. */
function sameFirst(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return true;
  return (
    (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
  );
}

/** Somebody who married: "Ana Vega", "Ana Vega Kim", "Ana Vega-Kim". */
function shareAFamily(a: ReadName, b: ReadName): boolean {
  return [...a.last].some((word) => b.last.has(word));
}

// Given names and the short forms clerks print, in English and Spanish.
const NICKNAMES: readonly (readonly string[])[] = [
  ["alexander", "alex", "alejandro", "al"],
  ["andrew", "andy", "drew"],
  ["anthony", "tony", "antonio", "toño"],
  ["benjamin", "ben", "benny", "benjamín"],
  ["catherine", "katherine", "kathryn", "cathy", "kathy", "kate", "katie"],
  ["charles", "charlie", "chuck", "carlos"],
  ["christopher", "chris", "cristóbal"],
  ["concepción", "concha", "conchita"],
  ["daniel", "dan", "danny"],
  ["david", "dave"],
  ["deborah", "debora", "debra", "deb", "debbie"],
  ["dolores", "lola"],
  ["edward", "ed", "eddie", "ted", "eduardo", "lalo"],
  ["elizabeth", "liz", "beth", "betty", "lisa", "isabel"],
  ["enrique", "quique", "kike", "henry", "hank"],
  ["francisco", "frank", "paco", "pancho", "francis", "franklin"],
  ["gerald", "jerry", "gerry"],
  ["gregory", "greg"],
  ["guadalupe", "lupe", "lupita"],
  ["guillermo", "memo", "william", "will", "bill", "billy"],
  ["ignacio", "nacho"],
  ["jacob", "jake"],
  ["james", "jim", "jimmy", "jamie"],
  ["jesús", "chuy"],
  ["john", "jack", "johnny"],
  ["jonathan", "jon"],
  ["josé", "pepe", "joseph", "joe", "joey"],
  ["joshua", "josh"],
  ["kenneth", "ken", "kenny"],
  ["lawrence", "larry", "lorenzo"],
  ["manuel", "manny", "manolo"],
  ["margaret", "maggie", "meg", "peggy"],
  ["matthew", "matt"],
  ["mercedes", "mercy", "meche"],
  ["michael", "mike", "mickey", "miguel"],
  ["nicholas", "nick", "nicolás"],
  ["patricia", "pat", "patty", "trish"],
  ["patrick", "pat", "paddy"],
  ["peter", "pete", "pedro"],
  ["rafael", "rafa"],
  ["rebecca", "becky", "becca"],
  ["richard", "rick", "ricky", "dick", "rich", "ricardo"],
  ["robert", "rob", "bob", "bobby", "roberto", "beto"],
  ["ronald", "ron", "ronnie"],
  ["rosario", "charo", "rosa"],
  ["samuel", "samantha", "sam"],
  ["stephen", "steven", "steve", "esteban"],
  ["susan", "sue", "susana"],
  ["teresa", "theresa", "terry", "tere"],
  ["theodore", "theo", "ted"],
  ["thomas", "tom", "tommy", "tomás"],
  ["timothy", "tim"],
  ["victoria", "vicky", "tori"],
];

const FOLDED_NICKNAMES = NICKNAMES.map(
  (names) => new Set(names.map((name) => foldName(name))),
);

function areNicknames(a: string, b: string): boolean {
  return FOLDED_NICKNAMES.some((names) => names.has(a) && names.has(b));
}

/** One letter more, less or other, in a name long enough for it to be a slip. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 8 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
