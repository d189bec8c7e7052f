import type { Reader } from "../connection.server";
import { MOTION, motions } from "./votes.server";
import type { VoteReader } from "./votes.server";

/** Of these motions, those the reader may know of; some hundred at a time. */
export async function listMotionsById(
  db: Reader,
  ids: readonly string[],
  reader: VoteReader,
) {
  if (ids.length === 0) return [];
  return motions(db, reader)
    .select(MOTION)
    .where("mo.id", "in", ids)
    .orderBy("mo.id")
    .execute();
}
