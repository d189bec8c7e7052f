import type { Reader, Writer } from "../connection.server";
import type { VoteWordTable } from "../schema/transfers";

/** What do the words of this place's clerk mean, as people here said? */
export function listVoteWords(db: Reader, placeId: string) {
  return db
    .selectFrom("vote_words")
    .select(["word", "option"])
    .where("jurisdiction_id", "=", placeId)
    .orderBy("word")
    .execute();
}

/** Remembers what a word means; the newest saying counts. */
export async function keepVoteWord(
  trx: Writer,
  row: VoteWordTable,
): Promise<void> {
  const { option, said_by, said_at } = row;
  await trx
    .insertInto("vote_words")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["jurisdiction_id", "word"])
        .doUpdateSet({ option, said_by, said_at }),
    )
    .execute();
}
