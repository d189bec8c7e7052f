import {
  insertPetitionEvent,
  updatePetitionState,
} from "@db/queries/petition-board.server";
import { lockPetition } from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { takesAnswers } from "../answers/rules";
import type { AnswerInput } from "../schema";
import type { PetitionState } from "../types";
import type { GroupPetition } from "./manage-petition.server";
import { targetsOf } from "./read-petition.server";

export type NoAnswer =
  "someone_was_first" | "onFutureDay" | "whoAnswered" | "oneAnswers";

/**
 * Records what an official or an office answered: a dated row of its own, so
 * a revised answer leaves the first one as it was. A petition that has been
 * delivered counts as answered from then on; one that still gathers names
 * goes on doing so.
 * @returns refused when it is a draft, the day is still to come, or nobody or
 *   two are named; an official who is not among those addressed is nobody
 */
export async function recordAnswer(
  world: World,
  by: Pick<Member, "accountId">,
  petition: GroupPetition,
  input: AnswerInput,
): Promise<Result<null, NoAnswer>> {
  const { id, groupId } = petition;
  if (input.onDate > petition.today) return refused("onFutureDay");
  const targets = await targetsOf(world, petition);
  const official = targets.find((target) => target.id === input.official);
  const speaker = input.speaker ?? null;
  if (official && speaker !== null) return refused("oneAnswers");
  if (!official && speaker === null) return refused("whoAnswered");
  const outcome = await onceOnly(
    world,
    input.once,
    by.accountId,
    async (trx) => {
      const locked = await lockPetition(trx, id);
      if (!locked || !takesAnswers(locked.state as PetitionState)) return "";
      if (locked.state === "delivered") {
        await updatePetitionState(trx, {
          id,
          from: "delivered",
          to: "answered",
        });
      }
      const eventId = world.newId();
      await insertPetitionEvent(trx, {
        id: eventId,
        petition_id: id,
        kind: "answered",
        on_date: input.onDate,
        note: input.note,
        source_url: input.sourceUrl,
        signature_count: locked.signature_count,
        official_id: official?.id ?? null,
        speaker,
        stance: input.stance,
        note_locale: input.noteLocale,
        translation: input.translation ?? null,
        recorded_by: by.accountId,
        recorded_at: timestamp(world),
      });
      await recordActivity(world, trx, {
        groupId,
        accountId: by.accountId,
        verb: "petition.answered",
        subjectKind: "petition",
        subjectId: id,
        detail: { signatures: locked.signature_count },
      });
      return eventId;
    },
  );
  return outcome === "" ? refused("someone_was_first") : done(null);
}
