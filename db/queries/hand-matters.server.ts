import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { MatterTable } from "../schema/votes";

/** The file of a place under this number; of namesakes the first. */
export function findMatterByFile(
  db: Reader,
  { placeId, fileNumber }: { placeId: string; fileNumber: string },
) {
  return db
    .selectFrom("matters as ma")
    .select("ma.id")
    .where("ma.jurisdiction_id", "=", placeId)
    .where("ma.file_number", "=", fileNumber)
    .orderBy("ma.created_at")
    .orderBy("ma.id")
    .limit(1)
    .executeTakeFirst();
}

/** Opens a file that no import has brought yet. */
export async function insertMatter(
  trx: Writer,
  row: Insertable<MatterTable>,
): Promise<void> {
  await trx.insertInto("matters").values(row).execute();
}
