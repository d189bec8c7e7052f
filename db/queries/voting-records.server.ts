import type { Reader } from "../connection.server";
import { ascNullsLast, keyHolds, yearOf } from "../dialect.server";

/** What narrows any part of the record; empty ones do not. */
export interface RollFilter {
  year: string | null;
  kind: string | null;
  /** Somebody said yes and somebody said no. */
  contested: boolean;
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

/**
 * Rows of the newest rolls that name this official, as `found`. The vote and
 * its sheet are joined only where the filter asks something of them: of 5,000
 * rows each of the two costs as much as the rows themselves.
 */
function recordOf(db: Reader, filter: RecordFilter) {
  const columns = [
    "c.id as id",
    "c.roll_call_id as rollId",
    "c.record_on as heldOn",
    "c.record_sequence as sequence",
  ] as const;
  let named = db
    .selectFrom("cast_votes as c")
    .where("c.official_id", "=", filter.officialId)
    .where("c.record_on", "is not", null);
  if (filter.year !== null) {
    named = named
      .where("c.record_on", ">=", `${filter.year}-01-01`)
      .where("c.record_on", "<=", `${filter.year}-12-31`);
  }
  if (filter.option !== null) {
    named = named.where("c.option", "=", filter.option);
  }
  const ofSheet = filter.kind !== null || filter.contested;
  const ofVote = filter.query !== "" || filter.result !== null || filter.demand;
  if (!ofSheet && !ofVote) return named.select(columns).as("found");

  // A roll has one sheet at most: a join brings no row twice.
  let sheets = named.innerJoin(
    "roll_sheets as s",
    "s.roll_call_id",
    "c.roll_call_id",
  );
  if (filter.kind !== null) {
    sheets = sheets.where("s.kind", "=", filter.kind);
  }
  if (filter.contested) {
    sheets = sheets.where("s.yes", ">", 0).where("s.no", ">", 0);
  }
  if (!ofVote) return sheets.select(columns).as("found");

  let votes = sheets.innerJoin("motions as mo", "mo.id", "s.motion_id");
  if (filter.query !== "") {
    votes = votes
      // Or PostgreSQL looks through the titles of every body there is.
      .where("mo.body_id", "in", bodiesOf(db, filter.officialId))
      .where((eb) => keyHolds(eb.ref("mo.title_key"), filter.query));
  }
  if (filter.result === "none") {
    votes = votes.where("mo.recorded_result", "is", null);
  } else if (filter.result !== null) {
    votes = votes.where("mo.recorded_result", "=", filter.result);
  }
  if (filter.demand) {
    votes = votes.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("demands as asked")
          .select("asked.id")
          .whereRef("asked.id", "=", "mo.demand_id")
          .where("asked.visibility", "=", "public")
          .where("asked.state", "<>", "draft"),
      ),
    );
  }
  return votes.select(columns).as("found");
}

/** The bodies on whose sheets an official has a mark. */
function bodiesOf(db: Reader, officialId: string) {
  return db
    .selectFrom("body_voters as bv")
    .select("bv.body_id")
    .where("bv.official_id", "=", officialId);
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
  // Which rows, first: they stand in this order in an index.
  const found = db.selectFrom(recordOf(db, filter));
  const page = (
    sort === "title"
      ? found
          .innerJoin("roll_calls as told", "told.id", "found.rollId")
          .innerJoin("motions as titled", "titled.id", "told.motion_id")
          .orderBy("titled.title_key")
      : found
  )
    .select("found.id")
    .orderBy("found.heldOn", back)
    .orderBy("found.sequence", back)
    .orderBy("found.id", back)
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
  return (sort === "title" ? rows.orderBy("mo.title_key") : rows)
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
    .orderBy("c.record_on", back)
    .orderBy("c.record_sequence", back)
    .orderBy("c.id", back)
    .execute();
}

export async function countRecordOf(
  db: Reader,
  filter: RecordFilter,
): Promise<number> {
  const row = await db
    .selectFrom(recordOf(db, filter))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How often an official voted which way in which year. */
export function tallyRecordOf(db: Reader, officialId: string) {
  return db
    .selectFrom("cast_votes as c")
    .where("c.official_id", "=", officialId)
    .where("c.record_on", "is not", null)
    .select((eb) => [
      yearOf(eb.ref("c.record_on").$castTo<string>()).as("year"),
      "c.option",
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy((eb) => [
      yearOf(eb.ref("c.record_on").$castTo<string>()),
      "c.option",
    ])
    .orderBy("year", "desc")
    .orderBy("c.option")
    .execute();
}

// ------------------------------------------------------- a body's record

/** The sheets of these motions: who is known, a character each. */
export async function listMarksOn(db: Reader, motionIds: readonly string[]) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("roll_sheets as s")
    .select(["s.motion_id as motionId", "s.marks"])
    .where("s.motion_id", "in", motionIds)
    .orderBy("s.motion_id")
    .execute();
}

/** Counts of options of voters whom nobody recognised, in these motions. */
export async function tallyUnknownVoters(
  db: Reader,
  motionIds: readonly string[],
) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("roll_sheets as s")
    .innerJoin("cast_votes as c", "c.roll_call_id", "s.roll_call_id")
    .where("s.motion_id", "in", motionIds)
    .where("c.official_id", "is", null)
    .select((eb) => [
      "s.motion_id as motionId",
      "c.option",
      eb.fn.countAll<number>().as("count"),
    ])
    .groupBy(["s.motion_id", "c.option"])
    .orderBy("s.motion_id")
    .orderBy("c.option")
    .execute();
}

// ------------------------------------------------------------- comparing

/** The votes of these rolls with their words, the latest first. */
export async function listComparedVotes(
  db: Reader,
  rollIds: readonly string[],
) {
  if (rollIds.length === 0) return [];
  return db
    .selectFrom("roll_sheets as s")
    .innerJoin("motions as mo", "mo.id", "s.motion_id")
    .leftJoin("demands as d", "d.id", "mo.demand_id")
    .innerJoin("roll_calls as r", "r.id", "s.roll_call_id")
    .select([
      "r.id as rollId",
      "mo.id as motionId",
      "mo.title",
      "mo.kind",
      "mo.campaign_title as campaignTitle",
      "d.visibility as demandVisibility",
      "d.state as demandState",
      "mo.recorded_result as recordedResult",
      "s.held_on as localDate",
      "r.source_url as rollUrl",
      "mo.source_url as motionUrl",
    ])
    .where("s.roll_call_id", "in", rollIds)
    .orderBy("s.held_on", "desc")
    .orderBy("s.sequence", "desc")
    .orderBy("s.roll_call_id", "desc")
    .execute();
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
