import { lockPlaceForImport } from "@db/queries/transfers.server";
import {
  findMotionPlace,
  forgetNamesOfMotion,
  listSystemsOfMotion,
} from "@db/queries/same-votes.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { RequestContext } from "~/server/context.server";
import type { World } from "~/server/world.server";

import { APART } from "../rules/same-vote";
import { answerQuestions } from "./answer-questions.server";
import type { By } from "./stored-run.server";

/**
 * Keeps what a person said of votes that look like ones on record.
 *
 * @param answers by the number of the question, from 0: a motion's id or
 *   "apart"; a question without an answer stays open
 * @param all what holds for every question with one candidate, if said
 */
export function sayWhichVotes(
  world: World,
  by: By,
  id: string,
  answers: ReadonlyMap<number, string>,
  all: "same" | "apart" | null,
  apart?: RequestContext["apart"],
): Promise<Result<void, "not_found" | "already_done">> {
  return answerQuestions(
    world,
    by,
    id,
    (options, asked) => {
      const sameVotes = { ...options.sameVotes };
      for (const [number, question] of (asked.sameVotes ?? []).entries()) {
        const { candidates, externalId } = question;
        const [only, ...others] = candidates;
        const offered = candidates.find(
          ({ motionId }) => motionId === answers.get(number),
        );
        if (all === "apart") sameVotes[externalId] = APART;
        else if (all === "same" && only !== undefined && others.length === 0) {
          sameVotes[externalId] = only.motionId;
        } else if (offered !== undefined) {
          sameVotes[externalId] = offered.motionId;
        } else if (answers.get(number) === APART) sameVotes[externalId] = APART;
      }
      return { ...options, sameVotes };
    },
    apart,
  );
}

/** The sources that tell of this vote, by the names of their systems. */
export async function sourcesOfVote(
  world: World,
  motionId: string,
): Promise<string[]> {
  const rows = await listSystemsOfMotion(world.db.read, motionId);
  return [...new Set(rows.map(({ system }) => system))];
}

/**
 * Takes one of several sources off a vote: what that source calls by its own
 * name is a vote of its own again with its next import. The last source stays.
 */
export async function takeSourceOff(
  world: World,
  by: By,
  motionId: string,
  system: string,
): Promise<Result<undefined, "not_joined">> {
  return world.db.transaction(async (trx) => {
    const placeId = await findMotionPlace(trx, motionId);
    if (placeId === null) return refused("not_joined");
    await lockPlaceForImport(trx, placeId);
    const systems = new Set(
      (await listSystemsOfMotion(trx, motionId)).map((row) => row.system),
    );
    if (!systems.has(system) || systems.size < 2) return refused("not_joined");
    await forgetNamesOfMotion(trx, system, motionId);
    await recordActivity(world, trx, {
      groupId: by.groupId,
      accountId: by.accountId,
      verb: "vote.source_taken_off",
      subjectKind: "motion",
      subjectId: motionId,
      detail: { system },
    });
    return done(undefined);
  });
}
