import { splitName, tidyName } from "~/lib/names";

import { isVacantSeat } from "../legistar/fields";
import type { RecordedPerson } from "../types";
import type { GatheredRoll, Voter } from "./rolls";

/** By what a voter is found again in this table and in the next. */
export type IdOf = (voter: Voter, roll: GatheredRoll) => string;

/**
 * Voters go by the file's own id, else by their name however it is printed.
 * Two members of one name in one roll are told apart by their districts; else
 * a district is no part of the id, since members move.
 */
export function voterIds(rolls: readonly GatheredRoll[]): IdOf {
  const namesakes = new Set<string>();
  for (const { votes } of rolls) {
    const districts = new Map<string, string | null>();
    for (const { voter } of votes) {
      if (voter.id !== null) continue;
      const seen = districts.get(voter.folded);
      if (seen === undefined) districts.set(voter.folded, voter.district);
      else if (seen !== voter.district) namesakes.add(voter.folded);
    }
  }
  return (voter) => {
    if (voter.id !== null) return voter.id;
    const parts = [`name:${voter.folded || voter.printedName}`];
    if (namesakes.has(voter.folded)) parts.push(voter.district ?? "");
    if (voter.copy > 0) parts.push(`#${voter.copy + 1}`);
    return parts.join("/");
  };
}

/** Everybody a table names, by the newest printing of their name. */
export function toPersons(
  rolls: readonly GatheredRoll[],
  idOf: IdOf,
): RecordedPerson[] {
  const persons = new Map<string, RecordedPerson>();
  for (const roll of rolls) {
    for (const { from, voter } of roll.votes) {
      if (isVacantSeat(voter.printedName)) continue;
      const externalId = idOf(voter, roll);
      const known = persons.get(externalId);
      if (known !== undefined) {
        if (voter.district !== null) known.seatLabel = seatOf(voter.district);
        continue;
      }
      const parts = splitName(voter.printedName);
      const fullName = [parts.givenName, parts.familyName, parts.suffix]
        .filter((part) => part !== null)
        .join(" ");
      persons.set(externalId, {
        from,
        externalId,
        fullName: tidyName(fullName) || voter.printedName,
        ...parts,
        email: null,
        phone: null,
        website: null,
        active: null,
        mentioned: true,
        ...(voter.district === null
          ? {}
          : { seatLabel: seatOf(voter.district) }),
      });
    }
  }
  return [...persons.values()];
}

/** "3" is District 3; "Ward 2" and "At-large" say what they are. */
function seatOf(district: string): string {
  return /^\w{1,3}$/.test(district) ? `District ${district}` : district;
}
