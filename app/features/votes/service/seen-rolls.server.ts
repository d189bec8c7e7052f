import {
  listConsentListsOf,
  listNewestRolls,
} from "@db/queries/seen-rolls.server";
import { listCastVotesOf } from "@db/queries/rolls.server";
import type { Reader } from "@db/connection.server";

import type { PlannedVote } from "../rules/entry";
import type { RollCallForm } from "../schema";

type NewestRoll = Awaited<ReturnType<typeof listNewestRolls>>[number];

/** What a person is about to keep of one vote's roll. */
interface Written {
  accountId: string;
  votes: readonly PlannedVote[];
  presidedBy: string | null;
  form: Pick<RollCallForm, "method" | "sourceUrl" | "note" | "recordedResult">;
}

/**
 * Whether the newest roll is just what this person is about to write, and they
 * wrote it: the same page saved from two tabs is saved, and no news to anybody.
 */
export async function isSavedAlready(
  db: Reader,
  roll: NewestRoll,
  { accountId, votes, presidedBy, form }: Written,
): Promise<boolean> {
  if (
    roll.enteredBy !== accountId ||
    roll.method !== form.method ||
    roll.sourceUrl !== (form.sourceUrl ?? null) ||
    roll.note !== (form.note ?? "") ||
    roll.presidedBy !== presidedBy ||
    (roll.recordedResult ?? "none") !== form.recordedResult
  )
    return false;
  const rows = await listCastVotesOf(db, [roll.id]);
  return (
    rows.length === votes.length &&
    rows.every((row, index) => {
      const vote = votes[index];
      return (
        vote !== undefined &&
        row.officialId === vote.officialId &&
        row.seatId === vote.seatId &&
        row.printedName === vote.printedName &&
        row.word === vote.word &&
        row.option === vote.option &&
        row.weight === vote.weight &&
        (row.hadLeft === 1) === vote.hadLeft
      );
    })
  );
}

/** How one vote stands: its newest roll, and the consent list it was on last. */
export interface Standing {
  /** The same text as long as nobody enters a roll or a list of it. */
  seen: string;
  roll: NewestRoll | undefined;
  list: { consentId: string; enteredBy: string | null; pulled: boolean } | null;
}

/**
 * How these votes stand, for a form to say what its reader saw and for the
 * writer to tell whether somebody has changed it since.
 * @returns by motion
 */
export async function standingsOf(
  db: Reader,
  motionIds: readonly string[],
): Promise<Map<string, Standing>> {
  const [rolls, lists] = [
    await listNewestRolls(db, motionIds),
    await listConsentListsOf(db, motionIds),
  ];
  return new Map(
    motionIds.map((id) => {
      const roll = rolls.find(({ motionId }) => motionId === id);
      const list = lists.find(({ motionId }) => motionId === id);
      return [
        id,
        {
          seen: `${roll?.version ?? 0}:${list?.consentId ?? ""}`,
          roll,
          list: list ? { ...list, pulled: list.pulled === 1 } : null,
        },
      ];
    }),
  );
}
