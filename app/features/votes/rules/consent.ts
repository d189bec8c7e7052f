import type { Roster } from "~/features/officials/types";

import { matchPrintedName, parsePrintedLines, planRoll } from "./entry";
import type { PlannedVote, RollEntry, RollProblem } from "./entry";
import { splitName } from "~/lib/names";

/** What the form of a consent vote holds. */
export interface ConsentEntry extends Omit<RollEntry, "printed"> {
  items: readonly {
    id: string;
    /** Voted on with the list, taken off it, or never on it. */
    place: "on" | "off" | "none";
    /** Lines as in the minutes: members recorded differently on this item. */
    exceptions?: string | undefined;
  }[];
}

/** What is wrong, and with which item; without an item: with the roll. */
export type ConsentProblem =
  | { item: null; problem: RollProblem | { because: "noItems" } }
  | {
      item: string;
      problem:
        | { because: "unreadLine"; line: number }
        | { because: "unknownName"; name: string };
    };

export interface ConsentPlan {
  /** In the order of the form; `votes` null for what was taken off. */
  items: { id: string; votes: PlannedVote[] | null }[];
  problems: ConsentProblem[];
}

/**
 * One roll for a list of items, and each item's own roll: the common one with
 * that item's exceptions laid over it. A member may let the list pass and
 * still be recorded as a no on one item (Medford, Oregon; Indio, California).
 *
 * @param roster of the day of the meeting
 */
export function planConsent(entry: ConsentEntry, roster: Roster): ConsentPlan {
  const { items, ...roll } = entry;
  const common = planRoll(roll, roster);
  const problems: ConsentProblem[] = common.problems.map((problem) => ({
    item: null,
    problem,
  }));
  if (!items.some(({ place }) => place === "on"))
    problems.push({ item: null, problem: { because: "noItems" } });
  const members = roster.places.flatMap((place) =>
    place.holder
      ? [
          {
            name: place.holder.name,
            familyName: splitName(place.holder.name).familyName,
            place,
          },
        ]
      : [],
  );
  const planned = items
    .filter(({ place }) => place !== "none")
    .map(({ id, place, exceptions }) => {
      if (place === "off") return { id, votes: null };
      const { lines, unread } = parsePrintedLines(exceptions ?? "");
      for (const line of unread)
        problems.push({ item: id, problem: { because: "unreadLine", line } });
      const votes = [...common.votes];
      for (const line of lines) {
        const member = matchPrintedName(line.printedName, members);
        if (!member) {
          problems.push({
            item: id,
            problem: { because: "unknownName", name: line.printedName },
          });
          continue;
        }
        const { key, seatId, weight, holder } = member.place;
        const own: PlannedVote = {
          key,
          officialId: holder?.officialId ?? null,
          seatId,
          printedName: line.printedName,
          word: line.word,
          option: line.option,
          weight,
          hadLeft: false,
        };
        const at = votes.findIndex((vote) => vote.key === key);
        if (at < 0) votes.push(own);
        else votes[at] = { ...own, printedName: votes[at]?.printedName ?? "" };
      }
      return { id, votes };
    });
  return { items: planned, problems };
}
