import type { Reader, Writer } from "../connection.server";
import type { MailChoiceTable, MailLinkTable } from "../schema/accounts";

/** What this account has chosen; kinds it never chose about are missing. */
export function listMailChoices(db: Reader, accountId: string) {
  return db
    .selectFrom("mail_choices")
    .select(["kind", "wanted"])
    .where("account_id", "=", accountId)
    .execute();
}

export async function saveMailChoices(
  trx: Writer,
  rows: readonly MailChoiceTable[],
): Promise<void> {
  await trx
    .insertInto("mail_choices")
    .values(rows)
    .onConflict((oc) =>
      oc.columns(["account_id", "kind"]).doUpdateSet({
        wanted: (eb) => eb.ref("excluded.wanted"),
        chosen_at: (eb) => eb.ref("excluded.chosen_at"),
      }),
    )
    .execute();
}

export async function insertMailLink(
  trx: Writer,
  row: MailLinkTable,
): Promise<void> {
  await trx.insertInto("mail_links").values(row).execute();
}

/** Whose mails, and of which kind, the link of a mail ends. */
export function findMailLink(db: Reader, tokenHash: string) {
  return db
    .selectFrom("mail_links as l")
    .innerJoin("accounts as a", "a.id", "l.account_id")
    .select(["l.account_id as accountId", "l.kind", "a.locale"])
    .where("l.token_hash", "=", tokenHash)
    .executeTakeFirst();
}

/** Links of mails that nobody keeps this long. */
export async function deleteOldMailLinks(
  trx: Writer,
  before: string,
): Promise<void> {
  await trx.deleteFrom("mail_links").where("created_at", "<", before).execute();
}
