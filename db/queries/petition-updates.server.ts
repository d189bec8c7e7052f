import type { Reader, Writer } from "../connection.server";
import type { PetitionUpdateTable } from "../schema/petition-updates";

export async function insertUpdate(
  trx: Writer,
  row: PetitionUpdateTable,
): Promise<void> {
  await trx.insertInto("petition_updates").values(row).execute();
}

/** What news has this petition sent, and how far are they? Newest first. */
export function listUpdates(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_updates as u")
    .innerJoin("accounts as a", "a.id", "u.written_by")
    .select([
      "u.id",
      "u.title_en as titleEn",
      "u.title_es as titleEs",
      "u.body_en as bodyEn",
      "u.body_es as bodyEs",
      "u.written_at as writtenAt",
      "u.mails",
      "u.done_at as doneAt",
      "u.stopped_at as stoppedAt",
      "a.name as writtenBy",
    ])
    .where("u.petition_id", "=", petitionId)
    .orderBy("u.written_at", "desc")
    .orderBy("u.id", "desc")
    .limit(100)
    .execute();
}

/** Which news does the petition's page show? Newest first. */
export function listPublicUpdates(
  db: Reader,
  { petitionId, before }: { petitionId: string; before: string },
) {
  return db
    .selectFrom("petition_updates")
    .select([
      "id",
      "title_en as titleEn",
      "title_es as titleEs",
      "body_en as bodyEn",
      "body_es as bodyEs",
      "written_at as writtenAt",
    ])
    .where("petition_id", "=", petitionId)
    .where("stopped_at", "is", null)
    .where("written_at", "<=", before)
    .orderBy("written_at", "desc")
    .orderBy("id", "desc")
    .limit(20)
    .execute();
}

function mayBeWritten(db: Reader, petitionId: string) {
  return db
    .selectFrom("signatures as s")
    .innerJoin("signature_consents as c", (join) =>
      join
        .onRef("c.signature_id", "=", "s.id")
        .on("c.purpose", "=", "petition"),
    )
    .where("s.petition_id", "=", petitionId)
    .where("s.state", "=", "validated")
    .where("s.unsubscribed_at", "is", null)
    .where("s.email_hash", "is not", null);
}

/** How many signers agreed to be written to about this petition? */
export async function countReach(
  db: Reader,
  petitionId: string,
): Promise<number> {
  const row = await mayBeWritten(db, petitionId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The next signers who agreed, of those who had signed by then. */
export function listReaders(
  db: Reader,
  {
    petitionId,
    after,
    until,
    limit,
  }: { petitionId: string; after: string; until: string; limit: number },
) {
  return mayBeWritten(db, petitionId)
    .select(["s.id", "s.sealed", "s.key_version as keyVersion", "s.locale"])
    .where("s.id", ">", after)
    .where("s.created_at", "<=", until)
    .orderBy("s.id")
    .limit(limit)
    .execute();
}

/** News that wait to be mailed, of petitions whose signers are still known. */
export function listUpdatesDue(db: Reader, before: string) {
  return db
    .selectFrom("petition_updates as u")
    .innerJoin("petitions as p", "p.id", "u.petition_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .select([
      "u.id",
      "u.petition_id as petitionId",
      "u.title_en as newsTitleEn",
      "u.title_es as newsTitleEs",
      "u.body_en as newsBodyEn",
      "u.body_es as newsBodyEs",
      "u.written_at as writtenAt",
      "u.mailed_to as mailedTo",
      "p.slug",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.body_en as bodyEn",
      "p.body_es as bodyEs",
      "g.name as groupName",
    ])
    .where("u.done_at", "is", null)
    .where("u.stopped_at", "is", null)
    .where("u.written_at", "<=", before)
    .where("p.purged_at", "is", null)
    .orderBy("u.written_at")
    .orderBy("u.id")
    .limit(50)
    .execute();
}

/**
 * Takes the next portion for the one who asks: false when somebody else took
 * it, or the news was stopped.
 */
export async function takePortion(
  trx: Writer,
  {
    id,
    from,
    to,
    mails,
    doneAt,
  }: {
    id: string;
    from: string;
    to: string;
    mails: number;
    doneAt: string | null;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("petition_updates")
    .set((eb) => ({
      mailed_to: to,
      mails: eb("mails", "+", mails),
      done_at: doneAt,
    }))
    .where("id", "=", id)
    .where("mailed_to", "=", from)
    .where("done_at", "is", null)
    .where("stopped_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes news back of which nothing, or not all, was sent. */
export async function stopUpdate(
  trx: Writer,
  { id, petitionId, at }: { id: string; petitionId: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("petition_updates")
    .set({ stopped_at: at })
    .where("id", "=", id)
    .where("petition_id", "=", petitionId)
    .where("done_at", "is", null)
    .where("stopped_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
