import type { Reader } from "@db/connection.server";
import {
  countReach,
  insertUpdate,
  listPublicUpdates,
  listUpdates,
  stopUpdate,
} from "@db/queries/petition-updates.server";
import { lockPetition } from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { wordsMissing } from "../rules";
import type { WordsMissing } from "../rules";
import type { UpdateInput } from "../schema";
import { HELD_MINUTES } from "../types";
import type { PetitionWords } from "../types";
import type { GroupPetition } from "./manage-petition.server";

/** Hours between two news of one petition: nobody agreed to be flooded. */
const APART_HOURS = 20;

function ago(world: World, { minutes }: { minutes: number }): string {
  return new Date(world.now().getTime() - minutes * 60_000).toISOString();
}

/** Whether signers of this petition can still be told anything. */
export function canTell(
  petition: Pick<GroupPetition, "state" | "purgedAt">,
): boolean {
  return petition.state !== "draft" && petition.purgedAt === null;
}

/** The news of a petition, and how many signers agreed to get them. */
export async function readUpdates(
  world: World,
  petition: Pick<GroupPetition, "id" | "state" | "purgedAt">,
) {
  const [updates, reach] = await Promise.all([
    listUpdates(world.db.read, petition.id),
    canTell(petition) ? countReach(world.db.read, petition.id) : 0,
  ]);
  return { updates, reach };
}

/** The news on the petition's page: not those that wait to be mailed. */
export function publicUpdates(world: World, petitionId: string) {
  return listPublicUpdates(world.db.read, {
    petitionId,
    before: ago(world, { minutes: HELD_MINUTES }),
  });
}

/** The words of news, in the languages in which they were written. */
export function newsOf(input: UpdateInput): PetitionWords {
  const { titleEn = "", titleEs = "", bodyEn = "", bodyEs = "" } = input;
  return { titleEn, titleEs, bodyEn, bodyEs };
}

export type NoUpdate = WordsMissing | "already_done" | "toldLately";

/**
 * Whether this could be sent as it is.
 * @returns why not, in a word that belongs to a field; null when it can
 */
export async function updateUnfit(
  world: World,
  petition: Pick<GroupPetition, "id" | "state" | "purgedAt">,
  input: UpdateInput,
  db: Reader = world.db.read,
): Promise<NoUpdate | null> {
  const missing = wordsMissing(newsOf(input));
  if (missing) return missing;
  if (!canTell(petition)) return "already_done";
  const lately = ago(world, { minutes: APART_HOURS * 60 });
  const updates = await listUpdates(db, petition.id);
  const told = updates.some(
    (one) => one.stoppedAt === null && one.writtenAt > lately,
  );
  return told ? "toldLately" : null;
}

/**
 * Writes news down: some minutes later they stand on the petition's page and
 * go to the signers who agreed, by the job of `mailUpdates`.
 * @returns refused when the words are not whole, the signers are no longer
 *   known, or other news went out less than a day ago
 */
export async function writeUpdate(
  world: World,
  by: Pick<Member, "accountId">,
  petition: GroupPetition,
  input: UpdateInput,
): Promise<Result<null, NoUpdate>> {
  const words = newsOf(input);
  let why: NoUpdate = "already_done";
  const outcome = await onceOnly(
    world,
    input.once,
    by.accountId,
    async (trx) => {
      // Two organizers at once: the second sees what the first has sent.
      await lockPetition(trx, petition.id);
      const unfit = await updateUnfit(world, petition, input, trx);
      if (unfit) {
        why = unfit;
        return "";
      }
      const id = world.newId();
      await insertUpdate(trx, {
        id,
        petition_id: petition.id,
        title_en: words.titleEn,
        title_es: words.titleEs,
        body_en: words.bodyEn,
        body_es: words.bodyEs,
        written_by: by.accountId,
        written_at: timestamp(world),
        mailed_to: "",
        mails: 0,
        done_at: null,
        stopped_at: null,
      });
      await recordActivity(world, trx, {
        groupId: petition.groupId,
        accountId: by.accountId,
        verb: "petition.told",
        subjectKind: "petition",
        subjectId: petition.id,
      });
      return id;
    },
  );
  return outcome === "" ? refused(why) : done(null);
}

/** Takes news back: what has not been mailed yet is not mailed any more. */
export async function takeBackUpdate(
  world: World,
  by: Pick<Member, "accountId">,
  petition: Pick<GroupPetition, "id" | "groupId">,
  updateId: string,
): Promise<Result<null, "already_done">> {
  const stopped = await world.db.transaction(async (trx) => {
    const at = timestamp(world);
    const ok = await stopUpdate(trx, {
      id: updateId,
      petitionId: petition.id,
      at,
    });
    if (!ok) return false;
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "petition.told_back",
      subjectKind: "petition",
      subjectId: petition.id,
    });
    return true;
  });
  return stopped ? done(null) : refused("already_done");
}
