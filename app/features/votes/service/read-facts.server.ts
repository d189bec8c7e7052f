import { listReadingsOf } from "@db/queries/vote-facts.server";

import type { World } from "~/server/world.server";

import { checkReadings } from "../rules";
import type { ReadingsCheck } from "../rules";
import { outcomeOfVote } from "../rules/actions";
import type { BodyRule, MotionKind } from "../types";
import type { Motion } from "./read-motions.server";

/** An earlier reading: written down, or a vote on the same file. */
export interface Reading {
  /** Null where it is a vote of the record. */
  id: string | null;
  /** The vote that was the reading, or the one it was written down for. */
  motionId: string;
  readOn: string;
  sourceUrl: string | null;
  note: string;
}

/**
 * What a general rule reads several times: laws. Resolutions, appointments
 * and procedure are voted on once, unless a rule for that kind says otherwise.
 */
const LAWS: readonly MotionKind[] = [
  "ordinance",
  "emergency",
  "budget",
  "charter",
  "other",
];

/** What a reading of the file was: introduced, or passed at an earlier vote. */
const READINGS: readonly string[] = ["introduced", "passed"];

/**
 * The readings before this vote, and whether they suffice under its rule: what
 * somebody wrote down, and earlier votes of the same body on the same file
 * that introduced or passed it.
 *
 * @param onFile votes on the same file, as far as the reader may know them
 */
export async function readingsBefore(
  world: World,
  motion: Motion,
  rule: BodyRule,
  onFile: readonly Motion[],
): Promise<{ check: ReadingsCheck; readings: Reading[] } | null> {
  if (rule.readings <= 1) return null;
  if (rule.motionKinds.length === 0 && !LAWS.includes(motion.kind)) return null;
  const written = await listReadingsOf(world.db.read, {
    motionId: motion.id,
    matterId: motion.matterId,
  });
  const voted = onFile.flatMap((vote): Reading[] => {
    const outcome = outcomeOfVote(vote);
    return vote.id !== motion.id &&
      vote.bodyId === motion.bodyId &&
      vote.localDate !== null &&
      READINGS.includes(outcome)
      ? [
          {
            id: null,
            motionId: vote.id,
            readOn: vote.localDate,
            sourceUrl: vote.sourceUrl,
            note: "",
          },
        ]
      : [];
  });
  const readings = [...written, ...voted]
    .filter(
      ({ readOn }) => motion.localDate === null || readOn < motion.localDate,
    )
    .sort((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0));
  const check = checkReadings(
    rule,
    readings.map(({ readOn }) => readOn),
    motion.localDate,
  );
  return check && { check, readings };
}
