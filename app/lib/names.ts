import { withFewMarks } from "./few-marks";

/**
 * People's names as clerks type them: trailing spaces, accents in two
 * encodings, "Jr." and "III", a title in front.
 */

/** Letters of the longest name of a person or a body, typed or imported. */
export const LONGEST_NAME = 160;

/** Whether this is a page of text rather than a name. */
export function isNameTooLong(name: string): boolean {
  return name.length > LONGEST_NAME;
}

/** A personal name in parts; a part the name does not have is null. */
export interface NameParts {
  givenName: string | null;
  familyName: string | null;
  /** "Jr.", "Sr.", "II", "III", … as printed. */
  suffix: string | null;
}

const SUFFIX = /^(?:jr|sr|[2-5](?:nd|rd|th)|ii|iii|iv|v|esq|phd|md|dds)$/;

// Offices printed before a name. They are no part of the name: the same person
// is "Councilmember Ortiz" in March and "Mayor Ortiz" in June.
const TITLE =
  /^(?:(?:vice|deputy|acting|interim|pro tem(?:pore)?)\s+)?(?:council\s?(?:member|man|woman|person)|councillor|councilor|ald(?:erman|erwoman|erperson)?|mayor(?: pro tem(?:pore)?)?|commissioner|supervisor|trustee|president|chair(?:man|woman|person)?|director|hon(?:orable)?|the hon(?:orable)?|mr|mrs|ms|mx|dr|rev)\.?\s+/i;

/**
 * One name as it was printed, without what no reader can see: runs of white
 * space become one space, accents written in two pieces become one letter
 * (Unicode NFC).
 */
export function tidyName(printed: string): string {
  return withFewMarks(printed).normalize("NFC").replace(/\s+/gu, " ").trim();
}

/**
 * The form by which two printings of one name are known to be the same:
 * without case, accents, punctuation, or the office in front; "Family, Given"
 * is turned around. The suffix stays: "Ben Ortiz" and "Ben Ortiz III" are two
 * people. An empty name folds to "".
 */
export function foldName(printed: string): string {
  const { givenName, familyName, suffix } = splitName(printed);
  return [givenName, familyName, suffix]
    .filter((part) => part !== null)
    .join(" ")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’‘`.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Splits a printed name: the last word is the family name, a suffix after it
 * is kept apart, everything before is the given name. "Ortiz, Ben" and
 * "Ortiz, Jr., Ben" are read as family name first. A single word is a family
 * name: clerks print "Ortiz", not "Ben".
 */
export function splitName(printed: string): NameParts {
  const name = tidyName(printed).replace(TITLE, "");
  const commaParts = name
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const suffix = commaParts.slice(1).find(isSuffix) ?? null;
  const [first, ...others] = commaParts.filter(
    (part, index) => index === 0 || !isSuffix(part),
  );
  if (first === undefined) {
    return { givenName: null, familyName: null, suffix: null };
  }
  if (others.length > 0) {
    const family = takeSuffix(first);
    return {
      givenName: others.join(" "),
      familyName: family.rest,
      suffix: suffix ?? family.suffix,
    };
  }
  const whole = takeSuffix(first);
  const words = whole.rest.split(" ");
  const familyName = words.pop() ?? null;
  return {
    givenName: words.length > 0 ? words.join(" ") : null,
    familyName,
    suffix: suffix ?? whole.suffix,
  };
}

/**
 * Takes a suffix off the end of a name or a family name: "Ortiz III" gives
 * "Ortiz" and "III". A name that is nothing but a suffix is left whole.
 */
export function takeSuffix(name: string): {
  rest: string;
  suffix: string | null;
} {
  const words = tidyName(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  const last = words.at(-1);
  if (words.length > 1 && last !== undefined && isSuffix(last)) {
    return { rest: words.slice(0, -1).join(" "), suffix: last };
  }
  return { rest: tidyName(name), suffix: null };
}

function isSuffix(word: string): boolean {
  return SUFFIX.test(word.toLowerCase().replaceAll(".", ""));
}
