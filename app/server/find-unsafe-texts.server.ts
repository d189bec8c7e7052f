import { setImmediate as nextTurn } from "node:timers/promises";

import type { Reader } from "@db/connection.server";
import { listPublicTexts } from "@db/queries/public-texts.server";
import { PUBLIC_TEXTS } from "@db/schema/public-texts";
import { unsafeToPublish } from "~/lib/safe-to-publish";
import type { Unsafe } from "~/lib/safe-to-publish";

/** A public text that should not stand there; never the text itself. */
export interface UnsafeText {
  table: string;
  id: string;
  column: string;
  because: Unsafe;
}

/**
 * Reads every text of the database that everybody can read, and names those
 * that forms would refuse (docs/decisions/0027, 0036). Changes nothing.
 * @param page rows read at a time
 * @returns how many texts were read, and what was found, in the tables' order
 */
export async function findUnsafeTexts(
  db: Reader,
  { page = 500 }: { page?: number } = {},
): Promise<{ read: number; found: UnsafeText[] }> {
  const found: UnsafeText[] = [];
  let read = 0;
  for (const texts of PUBLIC_TEXTS) {
    const { table, key, columns } = texts;
    for (let after = ""; ;) {
      const rows = await listPublicTexts(db, { ...texts, after, limit: page });
      for (const row of rows) {
        for (const column of columns) {
          const text = row[column] ?? "";
          if (text === "") continue;
          read += 1;
          const because = unsafeToPublish(text);
          if (because === null) continue;
          found.push({ table, id: row[key] ?? "", column, because });
        }
      }
      const last = rows.at(-1);
      if (rows.length < page || last === undefined) break;
      after = last[key] ?? "";
      await nextTurn();
    }
  }
  return { read, found };
}
