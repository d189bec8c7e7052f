import type { PolicyClaim, When } from "./types";
import { plainValue } from "./words";

/** A claim whose place is known. */
export interface PlacedClaim {
  claim: PolicyClaim;
  placeId: string;
}

const WORDS = ["exceptions", "section", "quote", "practice"] as const;

const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/** As much of a day as is known: "2017", "2017-03" or "2017-03-14". */
function known({ onDate, precision }: When): string {
  return onDate.slice(0, LENGTHS[precision]);
}

/** Whether one of the two days only says less than the other: 2017, May 2017. */
export function maySayTheSame(a: When, b: When): boolean {
  return known(a).startsWith(known(b)) || known(b).startsWith(known(a));
}

/** Whether nothing of the day is new beside what is there. */
export function saysNoMore(day: When, there: When): boolean {
  return known(there).startsWith(known(day));
}

/**
 * Claims of one file that cannot all be true: of one document (place, title and
 * number, or the source where it has neither) and one protection they say
 * different answers, different words, or different days of one stage. All of
 * them are handed back, each with all rows of its quarrel: none wins by
 * standing first. Two documents of different kinds without a title may both
 * be there; a further stage is history, and a blank cell contradicts nothing.
 */
export function contradictedClaims(
  placed: readonly PlacedClaim[],
): Map<PolicyClaim, number[]> {
  const groups = new Map<string, PolicyClaim[]>();
  for (const { claim, placeId } of placed) {
    if (claim.externalId !== null) continue;
    const key = JSON.stringify([
      placeId,
      claim.provision,
      claim.recordId ?? [
        plainValue(claim.title),
        plainValue(claim.number ?? ""),
      ],
      claim.title === "" && claim.number === null
        ? claim.sourceUrl || claim.sourceTitle
        : "",
    ]);
    const there = groups.get(key);
    if (there) there.push(claim);
    else groups.set(key, [claim]);
  }
  const found = new Map<PolicyClaim, number[]>();
  for (const claims of groups.values()) {
    if (claims.length < 2 || !contradict(claims)) continue;
    const rows = [...new Set(claims.map(({ row }) => row))];
    for (const claim of claims) found.set(claim, rows);
  }
  return found;
}

function contradict(claims: readonly PolicyClaim[]): boolean {
  if (differ(claims.map(({ coverage }) => coverage))) return true;
  const named = claims.some(
    ({ title, number }) => title !== "" || number !== null,
  );
  const instruments = new Set(claims.map(({ instrument }) => instrument));
  if (named && instruments.size > 1) return true;
  return [...instruments].some((each) => {
    const own = claims.filter(({ instrument }) => instrument === each);
    return (
      WORDS.some((word) =>
        differ(own.map((claim) => plainWords(claim[word] ?? ""))),
      ) || daysDiffer(own)
    );
  });
}

function plainWords(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether two of them say different things; blank says nothing. */
function differ(values: readonly string[]): boolean {
  return new Set(values.filter((value) => value !== "")).size > 1;
}

function daysDiffer(claims: readonly PolicyClaim[]): boolean {
  const finest = new Map<string, When>();
  const dated = claims.filter(({ dated }) => dated);
  for (const { stage, when } of dated) {
    const there = finest.get(stage);
    if (!there || known(when).length > known(there).length) {
      finest.set(stage, when);
    }
  }
  return dated.some(({ stage, when }) => {
    const best = finest.get(stage);
    return best !== undefined && !maySayTheSame(when, best);
  });
}
