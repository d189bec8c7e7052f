import type { Reader, Writer } from "../connection.server";
import type {
  CoalitionGroupTable,
  CoalitionInvitationTable,
  CoalitionLeadTable,
  CoalitionTable,
} from "../schema/groups";

/** Which coalition is at this address? */
export function findCoalition(db: Reader, slug: string) {
  return db
    .selectFrom("coalitions")
    .select(["id", "name", "slug", "about", "founding_group_id"])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** Which groups belong to the coalition at present? By name. */
export function listCoalitionGroups(db: Reader, coalitionId: string) {
  return db
    .selectFrom("coalition_groups as cg")
    .innerJoin("groups as g", "g.id", "cg.group_id")
    .select(["g.id as groupId", "g.slug", "g.name", "cg.joined_at as joinedAt"])
    .where("cg.coalition_id", "=", coalitionId)
    .where("cg.left_at", "is", null)
    .orderBy("g.name_key")
    .orderBy("g.id")
    .limit(500)
    .execute();
}

/** Who leads the coalition at present? By name. */
export function listCoalitionLeads(db: Reader, coalitionId: string) {
  return db
    .selectFrom("coalition_leads as l")
    .innerJoin("accounts as a", "a.id", "l.account_id")
    .select(["a.id as accountId", "a.name", "l.created_at as since"])
    .where("l.coalition_id", "=", coalitionId)
    .where("l.ended_at", "is", null)
    .orderBy("a.name_key")
    .orderBy("a.id")
    .limit(200)
    .execute();
}

/** To which coalitions does the group belong? By name. */
export function listCoalitionsOf(db: Reader, groupId: string) {
  return db
    .selectFrom("coalition_groups as cg")
    .innerJoin("coalitions as c", "c.id", "cg.coalition_id")
    .select(["c.id", "c.slug", "c.name", "cg.joined_at as joinedAt"])
    .where("cg.group_id", "=", groupId)
    .where("cg.left_at", "is", null)
    .orderBy("c.name_key")
    .orderBy("c.id")
    .limit(100)
    .execute();
}

/** Writes the coalition down; false when its address is taken. */
export async function insertCoalition(
  trx: Writer,
  row: CoalitionTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("coalitions")
    .values(row)
    .onConflict((oc) => oc.column("slug").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Puts a group into a coalition, also one that had left. */
export async function insertCoalitionGroup(
  trx: Writer,
  row: CoalitionGroupTable,
): Promise<void> {
  await trx
    .insertInto("coalition_groups")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["coalition_id", "group_id"])
        .doUpdateSet({ joined_at: row.joined_at, left_at: null }),
    )
    .execute();
}

/** Takes a group out of a coalition; false when it was not in it. */
export async function endCoalitionGroup(
  trx: Writer,
  ending: { coalitionId: string; groupId: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("coalition_groups")
    .set({ left_at: ending.at })
    .where("coalition_id", "=", ending.coalitionId)
    .where("group_id", "=", ending.groupId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Makes somebody a lead, also one who had stopped. */
export async function insertCoalitionLead(
  trx: Writer,
  row: CoalitionLeadTable,
): Promise<void> {
  await trx
    .insertInto("coalition_leads")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["coalition_id", "account_id"])
        .doUpdateSet({ created_at: row.created_at, ended_at: null }),
    )
    .execute();
}

/** Ends a leadership; false when the person is no lead. */
export async function endCoalitionLead(
  trx: Writer,
  ending: { coalitionId: string; accountId: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("coalition_leads")
    .set({ ended_at: ending.at })
    .where("coalition_id", "=", ending.coalitionId)
    .where("account_id", "=", ending.accountId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Ends the leaderships of whoever belongs to no group of their coalition any
 * more: a membership ended, or a group left.
 */
export async function endStrayLeads(trx: Writer, at: string): Promise<void> {
  await trx
    .updateTable("coalition_leads")
    .set({ ended_at: at })
    .where("ended_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("memberships as m")
            .innerJoin("coalition_groups as cg", "cg.group_id", "m.group_id")
            .select("m.id")
            .whereRef("cg.coalition_id", "=", "coalition_leads.coalition_id")
            .whereRef("m.account_id", "=", "coalition_leads.account_id")
            .where("cg.left_at", "is", null)
            .where("m.ended_at", "is", null),
        ),
      ),
    )
    .execute();
}

/** Who with this address belongs to a group of the coalition? */
export function findPersonInCoalition(
  db: Reader,
  ask: { coalitionId: string; canonicalEmail: string },
) {
  return db
    .selectFrom("accounts as a")
    .innerJoin("memberships as m", "m.account_id", "a.id")
    .innerJoin("coalition_groups as cg", "cg.group_id", "m.group_id")
    .select(["a.id", "a.name", "a.email", "a.locale"])
    .where("a.canonical_email", "=", ask.canonicalEmail)
    .where("cg.coalition_id", "=", ask.coalitionId)
    .where("cg.left_at", "is", null)
    .where("m.ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
}

/** Which groups are asked to join and have not answered? */
export function listInvitedGroups(db: Reader, coalitionId: string) {
  return db
    .selectFrom("coalition_invitations as i")
    .innerJoin("groups as g", "g.id", "i.group_id")
    .select(["i.id", "g.slug", "g.name", "i.created_at as createdAt"])
    .where("i.coalition_id", "=", coalitionId)
    .where("i.answered_at", "is", null)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(200)
    .execute();
}

/** Which coalitions ask the group to join? */
export function listCoalitionInvitationsOf(db: Reader, groupId: string) {
  return db
    .selectFrom("coalition_invitations as i")
    .innerJoin("coalitions as c", "c.id", "i.coalition_id")
    .innerJoin("accounts as a", "a.id", "i.invited_by")
    .select([
      "i.id",
      "c.id as coalitionId",
      "c.name",
      "c.about",
      "a.name as inviterName",
      "i.created_at as createdAt",
    ])
    .where("i.group_id", "=", groupId)
    .where("i.answered_at", "is", null)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(100)
    .execute();
}

/** Writes an invitation down; false when the last one is still open. */
export async function insertCoalitionInvitation(
  trx: Writer,
  row: CoalitionInvitationTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("coalition_invitations")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["coalition_id", "group_id"])
        .where("answered_at", "is", null)
        .doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Answers an invitation, on the side that `which` names: the group's, or the
 * coalition's own. Returns what it was about; undefined when it is not open.
 */
export function updateCoalitionInvitation(
  trx: Writer,
  which: { id: string; groupId: string } | { id: string; coalitionId: string },
  answer: {
    answer: "accepted" | "declined" | "withdrawn";
    by: string;
    at: string;
  },
) {
  return trx
    .updateTable("coalition_invitations")
    .set({
      answer: answer.answer,
      answered_by: answer.by,
      answered_at: answer.at,
    })
    .where("id", "=", which.id)
    .where((eb) =>
      "groupId" in which
        ? eb("group_id", "=", which.groupId)
        : eb("coalition_id", "=", which.coalitionId),
    )
    .where("answered_at", "is", null)
    .returning(["coalition_id as coalitionId", "group_id as groupId"])
    .executeTakeFirst();
}
