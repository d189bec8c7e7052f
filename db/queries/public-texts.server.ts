import type { Reader } from "../connection.server";
import type { PublicTexts } from "../schema/public-texts";

/** A row's name, then the words of its public columns, empty ones too. */
export type PublicRow = Readonly<Record<string, string | null>>;

/**
 * The public words of one table, in the order of its key, from after `after`.
 * The operator reads them at the machine; no page asks this.
 */
export async function listPublicTexts(
  db: Reader,
  {
    table,
    key,
    columns,
    only,
    after,
    limit,
  }: PublicTexts & { after: string; limit: number },
): Promise<PublicRow[]> {
  const { ref, table: from } = db.dynamic;
  const rows = await db
    .selectFrom(from(table).as("t"))
    .select([key, ...columns].map((name) => ref<string>(`t.${name}`)))
    .where(ref(`t.${key}`), ">", after)
    .$if(only !== null, (some) =>
      only?.is === undefined
        ? some.where(ref(`t.${only?.column ?? key}`), "is not", null)
        : some.where(ref(`t.${only.column}`), "=", only.is),
    )
    .orderBy(ref(`t.${key}`))
    .limit(limit)
    .execute();
  return rows as unknown as PublicRow[];
}
