import {
  layDown,
  listNewSignUps,
  listRostersToVerify,
  listTakings,
  takeUp,
} from "@db/queries/attention.server";

import { addDays } from "~/lib/calendar";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { byUrgency } from "../rules";
import { ATTENTION_KINDS } from "../types";
import type { Attention } from "../types";
import { attentionQueue } from "./attention.server";
import type { OpenVote } from "./vote-lines.server";

const MOST = 25;
/** A sign-up is news for so long. */
const NEW_HOURS = 48;
/** Contact details are to be verified twice a year. */
const STALE_DAYS = 183;
/** Who took a thing up and did not see to it lets go of it after this. */
const TAKEN_DAYS = 14;

function daysAgo(world: World, days: number): string {
  return new Date(world.now().getTime() - days * 86_400_000).toISOString();
}

/**
 * All that waits for the organizers of these groups: the queue, new sign-ups
 * and officials whose contact details are old; with who sees to each. Nothing
 * is ticked off by hand: a thing leaves when it is resolved where it stands.
 */
export async function organizersQueue(
  world: World,
  { groupIds, accountId }: { groupIds: readonly string[]; accountId: string },
  votes: readonly OpenVote[],
): Promise<Attention[]> {
  const db = world.db.read;
  const today = timestamp(world).slice(0, 10);
  const [queue, news, rosters, takings] = await Promise.all([
    attentionQueue(world, { groupIds }, votes),
    listNewSignUps(db, {
      groupIds,
      since: daysAgo(world, NEW_HOURS / 24),
      limit: MOST,
    }),
    listRostersToVerify(db, {
      groupIds,
      before: addDays(today, -STALE_DAYS),
      today,
      limit: MOST,
    }),
    listTakings(db, { groupIds, since: daysAgo(world, TAKEN_DAYS) }),
  ]);
  const takers = new Map(
    takings.map((row) => [`${row.kind} ${row.subjectId}`, row]),
  );
  return byUrgency([
    ...queue,
    ...news.map((row) => ({
      kind: "new_signups" as const,
      id: row.id,
      title: row.title,
      titleEs: null,
      on: row.lastAt.slice(0, 10),
      count: row.count,
      campaign:
        row.campaignId !== null && row.campaignName !== null
          ? { id: row.campaignId, name: row.campaignName }
          : null,
    })),
    ...rosters.map((row) => ({
      kind: "roster_to_verify" as const,
      id: row.slug,
      title: row.name,
      titleEs: null,
      on: null,
      count: row.count,
      campaign: null,
    })),
  ]).map((item) => {
    const taker = takers.get(`${item.kind} ${item.id}`);
    return {
      ...item,
      taker: taker
        ? { name: taker.name, mine: taker.accountId === accountId }
        : null,
    };
  });
}

/** Which thing of the queue a form is about; null for what is none. */
export function readSubject(data: FormData) {
  const kind = ATTENTION_KINDS.find((each) => each === data.get("kind"));
  const id = data.get("id");
  return kind && typeof id === "string" && /^[\w-]{1,200}$/.test(id)
    ? { kind, subjectId: id, mine: data.get("mine") !== "no" }
    : null;
}

/**
 * "Mine": the other organizers of these groups see who sees to a thing. It
 * changes nothing about the thing itself. Given back by whoever took it.
 */
export async function keepTaking(
  world: World,
  by: { accountId: string; groupIds: readonly string[] },
  { kind, subjectId, mine }: NonNullable<ReturnType<typeof readSubject>>,
): Promise<void> {
  const { accountId } = by;
  await world.db.transaction(async (trx) => {
    for (const groupId of by.groupIds) {
      const subject = { groupId, kind, subjectId, accountId };
      await (mine
        ? takeUp(trx, { ...subject, at: timestamp(world) })
        : layDown(trx, subject));
    }
  });
}
