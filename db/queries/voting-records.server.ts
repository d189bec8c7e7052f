import type { Reader } from "../connection.server";
import {
  ascNullsLast,
  likeAnywhere,
  oneIf,
  sumOf,
  yearOf,
} from "../dialect.server";

/** What narrows any part of the record; empty ones do not. */
export interface RollFilter {
  year: string | null;
  kind: string | null;
  /** Somebody said yes and somebody said no. */
  contested: boolean;
}

/** The newest rolls of votes that were taken at a meeting. */
function newestRolls(db: Reader, filter: RollFilter) {
  let found = db
    .selectFrom("roll_calls as r")
    .innerJoin("motions as mo", "mo.id", "r.motion_id")
    .innerJoin("meetings as m", "m.id", "mo.meeting_id")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("roll_calls as newer")
            .select("newer.id")
            .whereRef("newer.motion_id", "=", "r.motion_id")
            .whereRef("newer.version", ">", "r.version"),
        ),
      ),
    );
  if (filter.kind !== null) found = found.where("mo.kind", "=", filter.kind);
  if (filter.year !== null) {
    found = found
      .where("m.local_date", ">=", `${filter.year}-01-01`)
      .where("m.local_date", "<=", `${filter.year}-12-31`);
  }
  if (filter.contested) {
    for (const side of ["yes", "no"]) {
      found = found.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("cast_votes as other")
            .select("other.id")
            .whereRef("other.roll_call_id", "=", "r.id")
            .where("other.option", "=", side),
        ),
      );
    }
  }
  return found;
}

// ------------------------------------------------- an official's record

/**
 * Filters of an official's record.
 * `demand`: the vote would meet a demand that everybody may read.
 */
export interface RecordFilter extends RollFilter {
  officialId: string;
  query: string;
  option: string | null;
  /** pass | fail | none (nothing recorded) */
  result: string | null;
  demand: boolean;
}

export type RecordSort = "newest" | "oldest" | "title";

/** Rows of the newest rolls that name this official. */
function recordOf(db: Reader, filter: RecordFilter) {
  let found = newestRolls(db, filter)
    .innerJoin("cast_votes as c", "c.roll_call_id", "r.id")
    .where("c.official_id", "=", filter.officialId);
  if (filter.query !== "") {
    found = found.where((eb) => likeAnywhere(eb.ref("mo.title"), filter.query));
  }
  if (filter.option !== null) {
    found = found.where("c.option", "=", filter.option);
  }
  if (filter.result === "none") {
    found = found.where("mo.recorded_result", "is", null);
  } else if (filter.result !== null) {
    found = found.where("mo.recorded_result", "=", filter.result);
  }
  if (filter.demand) {
    found = found.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("demands as asked")
          .select("asked.id")
          .whereRef("asked.id", "=", "mo.demand_id")
          .where("asked.visibility", "=", "public")
          .where("asked.state", "<>", "draft"),
      ),
    );
  }
  return found;
}

/** A page of how an official voted, and of each vote what a reader needs. */
export function listRecordOf(
  db: Reader,
  {
    sort,
    limit,
    offset,
    ...filter
  }: RecordFilter & { sort: RecordSort; limit: number; offset: number },
) {
  const back = sort === "oldest" ? "asc" : "desc";
  const found = recordOf(db, filter);
  // Which rows, first: sorting long rows costs more than finding a page twice.
  const page = (sort === "title" ? found.orderBy("mo.title") : found)
    .select("c.id")
    .orderBy("m.local_date", back)
    .orderBy("mo.sequence", back)
    .orderBy("c.id", back)
    .limit(limit)
    .offset(offset);
  const rows = db
    .selectFrom(page.as("page"))
    .innerJoin("cast_votes as c", "c.id", "page.id")
    .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
    .innerJoin("motions as mo", "mo.id", "r.motion_id")
    .innerJoin("meetings as m", "m.id", "mo.meeting_id")
    .innerJoin("bodies as b", "b.id", "mo.body_id")
    .leftJoin("demands as d", "d.id", "mo.demand_id");
  return (sort === "title" ? rows.orderBy("mo.title") : rows)
    .select([
      "c.id",
      "mo.id as motionId",
      "mo.title",
      "mo.kind",
      "mo.campaign_title as campaignTitle",
      "d.id as demandId",
      "d.title as demandTitle",
      "d.visibility as demandVisibility",
      "d.state as demandState",
      "mo.recorded_result as recordedResult",
      "m.local_date as localDate",
      "b.name as bodyName",
      "b.slug as bodySlug",
      "c.printed_name as printedName",
      "c.word",
      "c.option",
      "r.source_url as rollUrl",
      "mo.source_url as motionUrl",
      "m.minutes_url as minutesUrl",
    ])
    .orderBy("m.local_date", back)
    .orderBy("mo.sequence", back)
    .orderBy("c.id", back)
    .execute();
}

export async function countRecordOf(
  db: Reader,
  filter: RecordFilter,
): Promise<number> {
  const row = await recordOf(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How often an official voted which way in which year. */
export function tallyRecordOf(db: Reader, officialId: string) {
  return recordOf(db, {
    officialId,
    query: "",
    option: null,
    year: null,
    kind: null,
    result: null,
    contested: false,
    demand: false,
  })
    .select((eb) => [
      yearOf(eb.ref("m.local_date")).as("year"),
      "c.option",
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy((eb) => [yearOf(eb.ref("m.local_date")), "c.option"])
    .orderBy("year", "desc")
    .orderBy("c.option")
    .execute();
}

// ------------------------------------------------------- a body's record

/** How often each official voted which way on this body's votes. */
export function tallyMembersOf(
  db: Reader,
  { bodyId, ...filter }: RollFilter & { bodyId: string },
) {
  return newestRolls(db, filter)
    .innerJoin("cast_votes as c", "c.roll_call_id", "r.id")
    .innerJoin("officials as o", "o.id", "c.official_id")
    .where("mo.body_id", "=", bodyId)
    .select((eb) => [
      "o.id as officialId",
      "o.name",
      "o.slug",
      "o.family_name as familyName",
      "c.option",
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy(["o.id", "o.name", "o.slug", "o.family_name", "c.option"])
    .orderBy("o.name")
    .orderBy("o.id")
    .orderBy("c.option")
    .execute();
}

/** How many rolls a body has under these filters. */
export async function countRollsOf(
  db: Reader,
  { bodyId, ...filter }: RollFilter & { bodyId: string },
): Promise<number> {
  const row = await newestRolls(db, filter)
    .where("mo.body_id", "=", bodyId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * Every yes and no that was matched to an official, of the latest `limit`
 * rolls of a body.
 */
export function listYesAndNoOf(
  db: Reader,
  { bodyId, limit, ...filter }: RollFilter & { bodyId: string; limit: number },
) {
  const rolls = newestRolls(db, filter)
    .where("mo.body_id", "=", bodyId)
    .select("r.id")
    .orderBy("m.local_date", "desc")
    .orderBy("r.id", "desc")
    .limit(limit);
  return db
    .selectFrom(rolls.as("roll"))
    .innerJoin("cast_votes as c", "c.roll_call_id", "roll.id")
    .select(["roll.id as rollId", "c.official_id as officialId", "c.option"])
    .where("c.official_id", "is not", null)
    .where("c.option", "in", ["yes", "no"])
    .orderBy("roll.id")
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
}

/** Counts of options in the newest roll of each of these motions. */
export async function tallyRollsOf(db: Reader, motionIds: readonly string[]) {
  if (motionIds.length === 0) return [];
  return newestRolls(db, { year: null, kind: null, contested: false })
    .innerJoin("cast_votes as c", "c.roll_call_id", "r.id")
    .where("r.motion_id", "in", motionIds)
    .select((eb) => [
      "r.motion_id as motionId",
      "c.option",
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy(["r.motion_id", "c.option"])
    .orderBy("r.motion_id")
    .orderBy("c.option")
    .execute();
}

// ------------------------------------------------------------- comparing

/** Votes of a body on which at least two of these officials said yes or no. */
function sharedVotes(
  db: Reader,
  {
    bodyId,
    officialIds,
    differed,
    ...filter
  }: RollFilter & {
    bodyId: string;
    officialIds: readonly string[];
    /** Only those on which they did not say the same. */
    differed: boolean;
  },
) {
  const found = newestRolls(db, filter)
    .innerJoin("cast_votes as c", "c.roll_call_id", "r.id")
    .where("mo.body_id", "=", bodyId)
    .where("c.official_id", "in", officialIds)
    .where("c.option", "in", ["yes", "no"])
    .groupBy(["r.id", "mo.id", "m.local_date", "mo.sequence"])
    .having((eb) => eb.fn.countAll<number>(), ">", 1);
  return differed
    ? found.having((eb) =>
        eb(eb.fn.min("c.option"), "<>", eb.fn.max("c.option")),
      )
    : found;
}

/** A page of the votes these officials share, the latest first. */
export function listSharedVotes(
  db: Reader,
  {
    limit,
    offset,
    ...ask
  }: Parameters<typeof sharedVotes>[1] & { limit: number; offset: number },
) {
  const page = sharedVotes(db, ask)
    .select(["r.id as rollId", "mo.id as motionId", "m.local_date as day"])
    .orderBy("m.local_date", "desc")
    .orderBy("mo.sequence", "desc")
    .orderBy("r.id", "desc")
    .limit(limit)
    .offset(offset);
  return db
    .selectFrom(page.as("page"))
    .innerJoin("motions as mo", "mo.id", "page.motionId")
    .leftJoin("demands as d", "d.id", "mo.demand_id")
    .innerJoin("roll_calls as r", "r.id", "page.rollId")
    .select([
      "page.rollId",
      "mo.id as motionId",
      "mo.title",
      "mo.kind",
      "mo.campaign_title as campaignTitle",
      "d.visibility as demandVisibility",
      "d.state as demandState",
      "mo.recorded_result as recordedResult",
      "page.day as localDate",
      "r.source_url as rollUrl",
      "mo.source_url as motionUrl",
    ])
    .orderBy("page.day", "desc")
    .orderBy("mo.sequence", "desc")
    .orderBy("page.rollId", "desc")
    .execute();
}

export async function countSharedVotes(
  db: Reader,
  ask: Parameters<typeof sharedVotes>[1],
): Promise<number> {
  const row = await db
    .selectFrom(sharedVotes(db, ask).select("r.id").as("shared"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What these officials said in these rolls, in the clerk's words too. */
export async function listVotesInRolls(
  db: Reader,
  {
    rollIds,
    officialIds,
  }: { rollIds: readonly string[]; officialIds: readonly string[] },
) {
  if (rollIds.length === 0) return [];
  return db
    .selectFrom("cast_votes as c")
    .select([
      "c.roll_call_id as rollId",
      "c.official_id as officialId",
      "c.option",
      "c.word",
    ])
    .where("c.roll_call_id", "in", rollIds)
    .where("c.official_id", "in", officialIds)
    .orderBy("c.roll_call_id")
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
}

/** Of each two of these officials: votes both cast, and how many alike. */
export function countAgreements(
  db: Reader,
  {
    bodyId,
    officialIds,
    ...filter
  }: RollFilter & { bodyId: string; officialIds: readonly string[] },
) {
  return newestRolls(db, filter)
    .innerJoin("cast_votes as a", "a.roll_call_id", "r.id")
    .innerJoin("cast_votes as b", "b.roll_call_id", "r.id")
    .where("mo.body_id", "=", bodyId)
    .where("a.official_id", "in", officialIds)
    .where("b.official_id", "in", officialIds)
    .whereRef("a.official_id", "<", "b.official_id")
    .where("a.option", "in", ["yes", "no"])
    .where("b.option", "in", ["yes", "no"])
    .select((eb) => [
      "a.official_id as one",
      "b.official_id as other",
      eb.fn.countAll<number>().as("shared"),
      sumOf(oneIf(eb("a.option", "=", eb.ref("b.option")))).as("same"),
    ])
    .groupBy(["a.official_id", "b.official_id"])
    .orderBy("a.official_id")
    .orderBy("b.official_id")
    .execute();
}

// ---------------------------------------------------------------- matters

/** A file that bodies of a place take up; undefined when there is none. */
export function findMatter(db: Reader, id: string) {
  return db
    .selectFrom("matters as ma")
    .innerJoin("jurisdictions as j", "j.id", "ma.jurisdiction_id")
    .select([
      "ma.id",
      "ma.file_number as fileNumber",
      "ma.title",
      "ma.kind",
      "ma.recorded_status as recordedStatus",
      "ma.source_url as sourceUrl",
      "j.id as placeId",
      "j.name as placeName",
      "j.slug as placeSlug",
    ])
    .where("ma.id", "=", id)
    .executeTakeFirst();
}

/** What was done with a file of this place without any vote. */
export function listActsWithoutVote(
  db: Reader,
  { placeId, fileNumber }: { placeId: string; fileNumber: string },
) {
  return db
    .selectFrom("agenda_items as i")
    .innerJoin("meetings as m", "m.id", "i.meeting_id")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .select([
      "i.id",
      "i.title",
      "i.sequence",
      "i.action_name as actionName",
      "i.action_text as actionText",
      "i.source_url as sourceUrl",
      "m.id as meetingId",
      "m.local_date as localDate",
      "m.starts_at as startsAt",
      "b.name as bodyName",
      "b.slug as bodySlug",
      "b.kind as bodyKind",
    ])
    .where("i.matter_file", "=", fileNumber)
    .where("i.motion_id", "is", null)
    .where("b.jurisdiction_id", "=", placeId)
    .orderBy("m.local_date")
    .orderBy((eb) => ascNullsLast(eb.ref("m.starts_at")))
    .orderBy("i.sequence")
    .orderBy("i.id")
    .limit(200)
    .execute();
}
