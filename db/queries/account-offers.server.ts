import type { Reader, Writer } from "../connection.server";

/** What somebody said they can do: kinds of work, languages, times. */
export function listOffers(db: Reader, accountId: string) {
  return db
    .selectFrom("account_offers as f")
    .select(["f.kind", "f.value"])
    .where("f.account_id", "=", accountId)
    .orderBy("f.kind")
    .orderBy("f.value")
    .limit(200)
    .execute();
}

/** Puts these offers in the place of all before. */
export async function replaceOffers(
  trx: Writer,
  accountId: string,
  offers: readonly { kind: string; value: string }[],
): Promise<void> {
  await trx
    .deleteFrom("account_offers")
    .where("account_id", "=", accountId)
    .execute();
  if (offers.length === 0) return;
  await trx
    .insertInto("account_offers")
    .values(offers.map((offer) => ({ account_id: accountId, ...offer })))
    .execute();
}
