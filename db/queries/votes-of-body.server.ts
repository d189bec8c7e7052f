import type { Reader } from "../connection.server";
import { keyHolds, likeAnywhere } from "../dialect.server";
import type { VoteReader } from "./vote-readers.server";
import { MOTION, motions } from "./motions.server";

/** Filters of a body's list of votes; empty ones do not narrow. */
export interface VoteFilter {
  bodyId: string;
  query: string;
  kind: string | null;
  /** pass | fail | none (nothing recorded) */
  result: string | null;
  year: string | null;
  /** Somebody said yes and somebody said no. */
  contested: boolean;
  /** The vote would meet a demand that everybody may read. */
  demand: boolean;
}

export type VoteSort = "newest" | "oldest" | "title";

function votesOf(db: Reader, filter: VoteFilter, reader: VoteReader) {
  let found = motions(db, reader)
    .where("mo.body_id", "=", filter.bodyId)
    .where("mo.meeting_id", "is not", null);
  if (filter.query !== "") {
    found = found.where((eb) =>
      eb.or([
        keyHolds(eb.ref("mo.title_key"), filter.query),
        likeAnywhere(eb.ref("ma.file_number"), filter.query),
      ]),
    );
  }
  if (filter.kind !== null) found = found.where("mo.kind", "=", filter.kind);
  if (filter.result === "none") {
    found = found.where("mo.recorded_result", "is", null);
  } else if (filter.result !== null) {
    found = found.where("mo.recorded_result", "=", filter.result);
  }
  if (filter.year !== null) {
    found = found
      .where("m.local_date", ">=", `${filter.year}-01-01`)
      .where("m.local_date", "<=", `${filter.year}-12-31`);
  }
  if (filter.contested) {
    found = found.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("roll_sheets as s")
          .select("s.motion_id")
          .whereRef("s.motion_id", "=", "mo.id")
          // Or every body's sheets are looked through.
          .where("s.body_id", "=", filter.bodyId)
          .where("s.yes", ">", 0)
          .where("s.no", ">", 0),
      ),
    );
  }
  if (filter.demand) {
    found = found
      .where("d.visibility", "=", "public")
      .where("d.state", "<>", "draft");
  }
  return found;
}

/** A page of the votes of a body at its meetings. */
export function listVotesOf(
  db: Reader,
  {
    sort,
    limit,
    offset,
    ...filter
  }: VoteFilter & { sort: VoteSort; limit: number; offset: number },
  reader: VoteReader,
) {
  const back = sort === "oldest" ? "asc" : "desc";
  const found = votesOf(db, filter, reader);
  return (sort === "title" ? found.orderBy("mo.title_key") : found)
    .select(MOTION)
    .orderBy("m.local_date", back)
    .orderBy("mo.sequence", back)
    .orderBy("mo.id", back)
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countVotesOf(
  db: Reader,
  filter: VoteFilter,
  reader: VoteReader,
): Promise<number> {
  const row = await votesOf(db, filter, reader)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}
