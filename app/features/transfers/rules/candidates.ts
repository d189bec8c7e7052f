import { foldName } from "~/lib/names";

import type { PersonQuestion, RecordedPerson } from "../types";
import { matchReason, readName } from "./match-names";
import type { PeoplePlan } from "./people-plan";

/** Who of those known here may be meant. */
export interface Candidates {
  /** The one official of that very name, when nothing speaks against it. */
  certain: string | null;
  candidates: PersonQuestion["candidates"];
}

/** So many are offered; more would be a list of everybody. */
const OFFERED = 8;

/**
 * Looks for a person of the record among the officials of the place whom this
 * source has not named before. An official whose very name stands in the
 * record is no candidate for somebody merely alike.
 *
 * @param namesakes how many persons of the record have each folded name
 */
export function candidatesFor(
  plan: PeoplePlan,
  namesakes: ReadonlyMap<string, number>,
): (person: RecordedPerson) => Candidates {
  const officials = plan.known.officials
    .filter(({ id }) => !plan.taken.has(id))
    .map(({ id, name, email }) => ({ id, name, read: readName(name, email) }));
  return (person) => {
    const asked = readName(person.fullName, person.email);
    const candidates: PersonQuestion["candidates"] = [];
    for (const { id, name, read } of officials) {
      const reason = matchReason(asked, read);
      if (reason === null) continue;
      if (reason !== "same_name" && namesakes.has(read.whole)) continue;
      candidates.push({ officialId: id, name, reason });
    }
    const same = candidates.filter(({ reason }) => reason === "same_name");
    const [only, ...others] = same;
    const alone = namesakes.get(foldName(person.fullName)) === 1;
    return {
      certain:
        only !== undefined && others.length === 0 && alone
          ? only.officialId
          : null,
      candidates: candidates.slice(0, OFFERED),
    };
  };
}
