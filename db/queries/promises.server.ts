import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  PromiseNoteTable,
  PromiseTable,
  PromiseVersionTable,
} from "../schema/promises";
import type { VoteReader } from "./vote-readers.server";

const PROMISE = [
  "p.id",
  "p.state",
  "p.group_id as groupId",
  "g.name as groupName",
  "o.id as officialId",
  "o.name as officialName",
  "o.slug as officialSlug",
  "p.demand_id as aboutDemandId",
  "d.id as demandId",
  "d.title as demandTitle",
  "d.state as demandState",
  "d.visibility as demandVisibility",
  "d.campaign_id as campaignId",
  "c.name as campaignName",
  "p.provision_id as provisionId",
  "pr.name_en as provisionEn",
  "pr.name_es as provisionEs",
  "v.version",
  "v.side",
  "v.said_on as saidOn",
  "v.motion_id as motionId",
  "v.quote",
  "v.source_kind as sourceKind",
  "v.source_url as sourceUrl",
  "v.note",
  "v.visibility",
  "v.recorded_by as recordedBy",
  "p.created_at as createdAt",
] as const;

/**
 * Promises the reader may see, in their newest words: those of their own
 * groups; those an ally shares with the coalition or everybody; public ones.
 * A public promise names its demand, so it is public only while that is. One
 * shared with allies does not: a demand for the group alone comes back as null.
 * Withdrawn ones are the group's own memory.
 */
function promises(db: Reader, reader: VoteReader) {
  return db
    .selectFrom("promises as p")
    .innerJoin("promise_versions as v", "v.promise_id", "p.id")
    .innerJoin("officials as o", "o.id", "p.official_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .leftJoin("demands as d", (join) =>
      join
        .onRef("d.id", "=", "p.demand_id")
        .on((eb) =>
          eb.or([
            eb.and([
              eb("d.visibility", "=", "public"),
              eb("d.state", "<>", "draft"),
            ]),
            ...(reader.own.length > 0
              ? [eb("d.group_id", "in", reader.own)]
              : []),
          ]),
        ),
    )
    .leftJoin("campaigns as c", "c.id", "d.campaign_id")
    .leftJoin("provisions as pr", "pr.id", "p.provision_id")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("promise_versions as newer")
            .select("newer.id")
            .whereRef("newer.promise_id", "=", "p.id")
            .whereRef("newer.version", ">", "v.version"),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb.and([
          eb("v.visibility", "=", "public"),
          eb("p.state", "<>", "withdrawn"),
          eb.or([
            eb("p.demand_id", "is", null),
            eb.and([
              eb("d.visibility", "=", "public"),
              eb("d.state", "<>", "draft"),
            ]),
          ]),
        ]),
        ...(reader.own.length > 0 ? [eb("p.group_id", "in", reader.own)] : []),
        ...(reader.allied.length > 0
          ? [
              eb.and([
                eb("p.group_id", "in", reader.allied),
                eb("v.visibility", "in", ["coalition", "public"]),
                eb("p.state", "<>", "withdrawn"),
              ]),
            ]
          : []),
      ]),
    );
}

/** The promise, if the reader may see it. */
export function findPromise(db: Reader, id: string, reader: VoteReader) {
  return promises(db, reader)
    .select(PROMISE)
    .where("p.id", "=", id)
    .executeTakeFirst();
}

/** Narrows a list of promises; empty ones do not. */
export interface PromiseFilter {
  officialId?: string | null;
  groupIds?: readonly string[] | null;
  demandId?: string | null;
  /** Promises about this vote, or about the demand it would meet. */
  motionId?: string | null;
}

/** Promises the reader may see, the latest said first. */
export function listPromises(
  db: Reader,
  { limit, ...filter }: PromiseFilter & { limit: number },
  reader: VoteReader,
) {
  let found = promises(db, reader).select(PROMISE);
  if (filter.officialId) {
    found = found.where("p.official_id", "=", filter.officialId);
  }
  if (filter.groupIds) {
    found = found.where(
      "p.group_id",
      "in",
      filter.groupIds.length > 0 ? filter.groupIds : [""],
    );
  }
  if (filter.demandId) {
    found = found.where("p.demand_id", "=", filter.demandId);
  }
  if (filter.motionId) {
    const { motionId } = filter;
    found = found.where((eb) =>
      eb.or([
        eb("v.motion_id", "=", motionId),
        eb.and([
          eb("v.motion_id", "is", null),
          eb(
            "p.demand_id",
            "in",
            eb
              .selectFrom("motions as mo")
              .select("mo.demand_id")
              .where("mo.id", "=", motionId)
              .where("mo.demand_id", "is not", null)
              .$castTo<{ demand_id: string }>(),
          ),
        ]),
      ]),
    );
  }
  return found
    .orderBy("v.said_on", "desc")
    .orderBy("p.id", "desc")
    .limit(limit)
    .execute();
}

/**
 * The votes these promises are held against, with what the newest roll says of
 * who made them (null: it does not name them). Of a promise about one vote
 * that vote; about a demand, every vote that would meet it; about a
 * protection, the votes on the group's demands for it. Wherever one of them
 * was vetoed, the vote over the veto belongs to it.
 *
 * A public promise rests on nothing that not everybody may know.
 */
export async function listPromisedVotes(
  db: Reader,
  promiseIds: readonly string[],
) {
  if (promiseIds.length === 0) return [];
  return db
    .with("said", (cte) =>
      cte
        .selectFrom("promises as p")
        .innerJoin("promise_versions as v", "v.promise_id", "p.id")
        .where("p.id", "in", promiseIds)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("promise_versions as newer")
                .select("newer.id")
                .whereRef("newer.promise_id", "=", "p.id")
                .whereRef("newer.version", ">", "v.version"),
            ),
          ),
        )
        .select([
          "p.id as promiseId",
          "p.official_id as officialId",
          "p.group_id as groupId",
          "p.demand_id as demandId",
          "p.provision_id as provisionId",
          "v.motion_id as motionId",
          "v.visibility",
        ]),
    )
    .with("linked", (cte) =>
      cte
        .selectFrom("said as s")
        .innerJoin("motions as mo", "mo.id", "s.motionId")
        .select(["s.promiseId", "s.officialId", "mo.id as motionId"])
        .union(
          cte
            .selectFrom("said as s")
            .innerJoin("motions as mo", "mo.demand_id", "s.demandId")
            .where("s.motionId", "is", null)
            .select(["s.promiseId", "s.officialId", "mo.id as motionId"]),
        )
        .union(
          cte
            .selectFrom("said as s")
            .innerJoin(
              "demand_provisions as dp",
              "dp.provision_id",
              "s.provisionId",
            )
            .innerJoin("demands as d", (join) =>
              join
                .onRef("d.id", "=", "dp.demand_id")
                .onRef("d.group_id", "=", "s.groupId"),
            )
            .innerJoin("motions as mo", "mo.demand_id", "d.id")
            .where("s.motionId", "is", null)
            .where("s.demandId", "is", null)
            .where((eb) =>
              eb.or([
                eb("s.visibility", "<>", "public"),
                eb.and([
                  eb("d.visibility", "=", "public"),
                  eb("d.state", "<>", "draft"),
                ]),
              ]),
            )
            .select(["s.promiseId", "s.officialId", "mo.id as motionId"]),
        ),
    )
    .with("held", (cte) =>
      cte
        .selectFrom("linked as l")
        .select(["l.promiseId", "l.officialId", "l.motionId"])
        .union(
          cte
            .selectFrom("linked as l")
            .innerJoin("motions as mo", "mo.id", "l.motionId")
            .innerJoin("motions as veto", "veto.matter_id", "mo.matter_id")
            .where("veto.kind", "=", "veto_override")
            .select(["l.promiseId", "l.officialId", "veto.id as motionId"]),
        ),
    )
    .selectFrom("held as h")
    .innerJoin("motions as mo", "mo.id", "h.motionId")
    .innerJoin("meetings as m", "m.id", "mo.meeting_id")
    .innerJoin("bodies as b", "b.id", "mo.body_id")
    .innerJoin("roll_calls as r", "r.motion_id", "mo.id")
    .leftJoin("cast_votes as c", (join) =>
      join
        .onRef("c.roll_call_id", "=", "r.id")
        .onRef("c.official_id", "=", "h.officialId"),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("roll_calls as newer")
            .select("newer.id")
            .whereRef("newer.motion_id", "=", "r.motion_id")
            .whereRef("newer.version", ">", "r.version"),
        ),
      ),
    )
    .select([
      "h.promiseId",
      "mo.id as motionId",
      "mo.title",
      "mo.kind",
      "mo.sequence",
      "mo.action_name as actionName",
      "mo.recorded_result as recordedResult",
      "m.local_date as day",
      "b.name as bodyName",
      "r.source_url as rollUrl",
      "mo.source_url as motionUrl",
      "m.minutes_url as minutesUrl",
      "c.option",
      "c.word",
    ])
    .orderBy("h.promiseId")
    .orderBy("m.local_date")
    .orderBy("mo.sequence")
    .orderBy("mo.id")
    .execute();
}

/** Every version of the words of a promise, the newest first. */
export function listVersionsOf(db: Reader, promiseId: string) {
  return db
    .selectFrom("promise_versions as v")
    .innerJoin("accounts as a", "a.id", "v.recorded_by")
    .select([
      "v.id",
      "v.version",
      "v.side",
      "v.said_on as saidOn",
      "v.motion_id as motionId",
      "v.quote",
      "v.source_kind as sourceKind",
      "v.source_url as sourceUrl",
      "v.note",
      "v.visibility",
      "v.why",
      "a.name as recordedByName",
      "v.recorded_at as recordedAt",
    ])
    .where("v.promise_id", "=", promiseId)
    .orderBy("v.version", "desc")
    .execute();
}

/**
 * What was said about a promise, first to last, as far as the reader may know
 * it: the recording group and the group that wrote it read everything, others
 * what was published.
 */
export function listNotesOf(
  db: Reader,
  promiseId: string,
  { own }: { own: readonly string[] },
) {
  return db
    .selectFrom("promise_notes as n")
    .innerJoin("promises as p", "p.id", "n.promise_id")
    .innerJoin("groups as g", "g.id", "n.group_id")
    .innerJoin("accounts as a", "a.id", "n.recorded_by")
    .select([
      "n.id",
      "n.act",
      "n.group_id as groupId",
      "g.name as groupName",
      "n.words",
      "n.on_date as onDate",
      "n.source_url as sourceUrl",
      "a.name as recordedByName",
      "n.recorded_at as recordedAt",
      "n.published_at as publishedAt",
    ])
    .where("n.promise_id", "=", promiseId)
    .where((eb) =>
      eb.or([
        eb("n.published_at", "is not", null),
        ...(own.length > 0
          ? [eb("p.group_id", "in", own), eb("n.group_id", "in", own)]
          : []),
      ]),
    )
    .orderBy("n.recorded_at")
    .orderBy("n.id")
    .limit(200)
    .execute();
}

export async function insertPromise(
  trx: Writer,
  row: Insertable<PromiseTable>,
): Promise<void> {
  await trx.insertInto("promises").values(row).execute();
}

export async function insertPromiseVersion(
  trx: Writer,
  row: Insertable<PromiseVersionTable>,
): Promise<void> {
  await trx.insertInto("promise_versions").values(row).execute();
}

export async function insertPromiseNote(
  trx: Writer,
  row: Insertable<PromiseNoteTable>,
): Promise<void> {
  await trx.insertInto("promise_notes").values(row).execute();
}

/** Brings an entry to another state; false when somebody did so meanwhile. */
export async function movePromise(
  trx: Writer,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("promises")
    .set({ state: to })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Lets everybody read a note, or only the groups it concerns again. */
export async function publishNote(
  trx: Writer,
  {
    id,
    promiseId,
    at,
    by,
  }: {
    id: string;
    promiseId: string;
    /** Null: held back. */
    at: string | null;
    by: string;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("promise_notes")
    .set({ published_at: at, published_by: by })
    .where("id", "=", id)
    .where("promise_id", "=", promiseId)
    .where("published_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Demands of these groups that a promise may be about, newest first. */
export async function listDemandsToPromise(
  db: Reader,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("demands as d")
    .innerJoin("campaigns as c", "c.id", "d.campaign_id")
    .select([
      "d.id",
      "d.title",
      "d.group_id as groupId",
      "d.body_id as bodyId",
      "d.jurisdiction_id as placeId",
      "d.visibility",
      "d.state",
      "c.name as campaignName",
    ])
    .where("d.group_id", "in", groupIds)
    .where("c.closed_at", "is", null)
    .orderBy("d.created_at", "desc")
    .orderBy("d.id", "desc")
    .limit(300)
    .execute();
}

/** Votes on these demands, that a promise may be about. */
export async function listVotesToPromise(
  db: Reader,
  demandIds: readonly string[],
) {
  if (demandIds.length === 0) return [];
  return db
    .selectFrom("motions as mo")
    .innerJoin("bodies as b", "b.id", "mo.body_id")
    .leftJoin("meetings as m", "m.id", "mo.meeting_id")
    .select([
      "mo.id",
      "mo.title",
      "b.name as bodyName",
      "m.local_date as localDate",
    ])
    .where("mo.demand_id", "in", demandIds)
    .orderBy("mo.created_at", "desc")
    .orderBy("mo.id", "desc")
    .limit(300)
    .execute();
}

/** The official a promise is about, with the zone of their place. */
export function findPromisingOfficial(db: Reader, id: string) {
  return db
    .selectFrom("officials as o")
    .innerJoin("jurisdictions as j", "j.id", "o.jurisdiction_id")
    .select(["o.id", "o.name", "o.slug", "j.time_zone as timeZone"])
    .where("o.id", "=", id)
    .executeTakeFirst();
}

/** Officials in office at these places today, to choose from. */
export async function listOfficialsToPromise(
  db: Reader,
  { placeIds, today }: { placeIds: readonly string[]; today: string },
) {
  if (placeIds.length === 0) return [];
  return db
    .selectFrom("officials as o")
    .innerJoin("terms as t", "t.official_id", "o.id")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .select([
      "o.id",
      "o.name",
      "o.family_name as familyName",
      "o.slug",
      "b.name as bodyName",
    ])
    .where("b.jurisdiction_id", "in", placeIds)
    .where((eb) =>
      eb.and([
        eb.or([eb("t.starts_on", "is", null), eb("t.starts_on", "<=", today)]),
        eb.or([eb("t.ends_on", "is", null), eb("t.ends_on", ">=", today)]),
      ]),
    )
    .orderBy("b.name_key")
    .orderBy("o.family_key")
    .orderBy("o.name_key")
    .orderBy("o.id")
    .limit(500)
    .execute();
}
