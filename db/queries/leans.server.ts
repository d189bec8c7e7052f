import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { LeanTable } from "../schema/votes";
import type { VoteReader } from "./vote-readers.server";

/**
 * Leans the reader may see: their own groups', those an ally shares with the
 * coalition, and public ones.
 */
function leans(db: Reader, reader: VoteReader) {
  return db
    .selectFrom("leans as l")
    .innerJoin("groups as g", "g.id", "l.group_id")
    .where((eb) =>
      eb.or([
        eb("l.visibility", "=", "public"),
        ...(reader.own.length > 0 ? [eb("l.group_id", "in", reader.own)] : []),
        ...(reader.allied.length > 0
          ? [
              eb.and([
                eb("l.visibility", "=", "coalition"),
                eb("l.group_id", "in", reader.allied),
              ]),
            ]
          : []),
      ]),
    );
}

const LEAN = [
  "l.id",
  "l.motion_id as motionId",
  "l.official_id as officialId",
  "l.group_id as groupId",
  "g.name as groupName",
  "l.lean",
  "l.confidence",
  "l.evidence_kind as evidenceKind",
  "l.evidence_on as evidenceOn",
  "l.evidence_url as evidenceUrl",
  "l.note",
  "l.visibility",
  "l.recorded_by as recordedBy",
  "l.recorded_at as recordedAt",
] as const;

/** What the reader may see of these motions, the newest first. */
export async function listLeansOn(
  db: Reader,
  motionIds: readonly string[],
  reader: VoteReader,
) {
  if (motionIds.length === 0) return [];
  return leans(db, reader)
    .select(LEAN)
    .where("l.motion_id", "in", motionIds)
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .execute();
}

/** Who in the reader's own groups recorded these leans, by account. */
export async function listRecorders(
  db: Reader,
  accountIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (accountIds.length === 0) return [];
  return db
    .selectFrom("accounts as a")
    .select(["a.id", "a.name"])
    .where("a.id", "in", accountIds)
    .orderBy("a.id")
    .execute();
}

/**
 * Positions of an official that were made public, on votes anybody may know
 * of, the newest of each motion and group first.
 */
export function listPublicLeansOf(db: Reader, officialId: string) {
  return db
    .selectFrom("leans as l")
    .innerJoin("groups as g", "g.id", "l.group_id")
    .innerJoin("motions as mo", "mo.id", "l.motion_id")
    .leftJoin("demands as d", "d.id", "mo.demand_id")
    .select([...LEAN, "mo.title"])
    .where("l.official_id", "=", officialId)
    .where("l.visibility", "=", "public")
    .where((eb) =>
      eb.or([
        eb("mo.meeting_id", "is not", null),
        eb("mo.group_id", "is", null),
        // A draft is the group's own affair, whatever it will be later.
        eb.and([
          eb("d.visibility", "=", "public"),
          eb("d.state", "<>", "draft"),
        ]),
      ]),
    )
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .limit(200)
    .execute();
}

export async function insertLean(
  trx: Writer,
  row: Insertable<LeanTable>,
): Promise<void> {
  await trx.insertInto("leans").values(row).execute();
}
