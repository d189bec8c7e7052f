import type { Reader, Writer } from "../connection.server";
import { likeAnywhere, lower } from "../dialect.server";
import type {
  ActivityTable,
  GroupTable,
  InvitationTable,
  JoinRequestTable,
  MembershipTable,
} from "../schema/groups";

/** Which groups does this person belong to, and as what? By name. */
export function listMembershipsOf(db: Reader, accountId: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("groups as g", "g.id", "m.group_id")
    .select([
      "m.group_id as groupId",
      "g.slug as groupSlug",
      "g.name as groupName",
      "m.role",
    ])
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .orderBy("g.name")
    .orderBy("g.id")
    .execute();
}

/** Which coalitions does this person lead? By name. */
export function listLeadershipsOf(db: Reader, accountId: string) {
  return db
    .selectFrom("coalition_leads as l")
    .innerJoin("coalitions as c", "c.id", "l.coalition_id")
    .select([
      "c.id as coalitionId",
      "c.slug as coalitionSlug",
      "c.name as coalitionName",
    ])
    .where("l.account_id", "=", accountId)
    .where("l.ended_at", "is", null)
    .orderBy("c.name")
    .orderBy("c.id")
    .execute();
}

export async function insertActivity(
  trx: Writer,
  row: ActivityTable,
): Promise<void> {
  await trx.insertInto("activity").values(row).execute();
}

/** Does any group exist yet? */
export async function anyGroupExists(db: Reader): Promise<boolean> {
  const row = await db.selectFrom("groups").select("id").limit(1).execute();
  return row.length > 0;
}

/** Which group is at this address, and in which place does it work? */
export function findGroup(db: Reader, slug: string) {
  return db
    .selectFrom("groups as g")
    .leftJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select([
      "g.id",
      "g.name",
      "g.slug",
      "g.about",
      "g.created_at",
      "j.id as placeId",
      "j.name as placeName",
      "j.slug as placeSlug",
      "j.time_zone as timeZone",
    ])
    .where("g.slug", "=", slug)
    .executeTakeFirst();
}

/** Writes the group down; false when its address is taken. */
export async function insertGroup(
  trx: Writer,
  row: GroupTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("groups")
    .values(row)
    .onConflict((oc) => oc.column("slug").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Makes somebody a member; false when they are one at present. */
export async function insertMembership(
  trx: Writer,
  row: MembershipTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("memberships")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["group_id", "account_id"])
        .where("ended_at", "is", null)
        .doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** How many members, admins, and invitations does the group have now? */
export async function countGroup(
  db: Reader,
  { groupId, now }: { groupId: string; now: string },
) {
  const members = await db
    .selectFrom("memberships")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  const invitations = await db
    .selectFrom("invitations")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirstOrThrow();
  const requests = await db
    .selectFrom("join_requests")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return {
    members: members.count,
    invitations: invitations.count,
    requests: requests.count,
  };
}

export async function updateGroup(
  trx: Writer,
  id: string,
  change: Partial<Pick<GroupTable, "name" | "about" | "jurisdiction_id">>,
): Promise<void> {
  await trx.updateTable("groups").set(change).where("id", "=", id).execute();
}

/**
 * Makes other changes of this group's members wait until this transaction is
 * over: "is there another admin?" must not be asked by two at once.
 */
export async function holdGroup(trx: Writer, groupId: string): Promise<void> {
  await trx
    .updateTable("groups")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", groupId)
    .execute();
}

// ---------------------------------------------------------------- members

function membersOf(db: Reader, groupId: string, words: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .where("m.group_id", "=", groupId)
    .where("m.ended_at", "is", null)
    .$if(words !== "", (query) =>
      query.where((eb) =>
        eb.or([
          likeAnywhere(eb.ref("a.name"), words),
          likeAnywhere(eb.ref("a.email"), words),
        ]),
      ),
    );
}

/** Who belongs to the group? By name; `words` narrows by name or address. */
export function listMembers(
  db: Reader,
  ask: { groupId: string; words: string; limit: number; offset: number },
) {
  return membersOf(db, ask.groupId, ask.words)
    .select([
      "a.id as accountId",
      "a.name",
      "a.email",
      "m.role",
      "m.created_at as since",
    ])
    .orderBy((eb) => lower(eb.ref("a.name")))
    .orderBy("a.id")
    .limit(ask.limit)
    .offset(ask.offset)
    .execute();
}

export async function countMembers(
  db: Reader,
  ask: { groupId: string; words: string },
): Promise<number> {
  const row = await membersOf(db, ask.groupId, ask.words)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What is this person to the group at present? */
export function findMember(
  db: Reader,
  { groupId, accountId }: { groupId: string; accountId: string },
) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select([
      "m.id as membershipId",
      "a.id as accountId",
      "a.name",
      "a.email",
      "a.locale",
      "m.role",
      "m.created_at as since",
    ])
    .where("m.group_id", "=", groupId)
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .executeTakeFirst();
}

/** Is somebody with this address a member at present? */
export function findMemberByEmail(
  db: Reader,
  { groupId, canonicalEmail }: { groupId: string; canonicalEmail: string },
) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select("m.id")
    .where("m.group_id", "=", groupId)
    .where("a.canonical_email", "=", canonicalEmail)
    .where("m.ended_at", "is", null)
    .executeTakeFirst();
}

/** Who are the group's admins, and in which language do they read mail? */
export function listAdmins(db: Reader, groupId: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select(["a.id as accountId", "a.name", "a.email", "a.locale"])
    .where("m.group_id", "=", groupId)
    .where("m.role", "=", "admin")
    .where("m.ended_at", "is", null)
    .orderBy("m.created_at")
    .orderBy("a.id")
    .limit(50)
    .execute();
}

/** Changes a role; false when it is not `from` any more. */
export async function updateRole(
  trx: Writer,
  change: { membershipId: string; from: string; to: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("memberships")
    .set({ role: change.to })
    .where("id", "=", change.membershipId)
    .where("role", "=", change.from)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Ends a membership; false when it has ended already. */
export async function endMembershipRow(
  trx: Writer,
  ending: { membershipId: string; at: string; by: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("memberships")
    .set({ ended_at: ending.at, ended_by: ending.by })
    .where("id", "=", ending.membershipId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

// ------------------------------------------------------------ invitations

function openInvitations(db: Reader, now: string) {
  return db
    .selectFrom("invitations as i")
    .where("i.accepted_at", "is", null)
    .where("i.revoked_at", "is", null)
    .where("i.expires_at", ">", now);
}

/** Who is invited and has not answered? Latest first. */
export function listOpenInvitations(
  db: Reader,
  { groupId, now }: { groupId: string; now: string },
) {
  return openInvitations(db, now)
    .innerJoin("accounts as a", "a.id", "i.invited_by")
    .select([
      "i.id",
      "i.email",
      "i.role",
      "i.created_at as createdAt",
      "i.expires_at as expiresAt",
      "a.name as inviterName",
    ])
    .where("i.group_id", "=", groupId)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(200)
    .execute();
}

/** How many invitations has the group sent since then? */
export async function countInvitationsSince(
  db: Reader,
  { groupId, since }: { groupId: string; since: string },
): Promise<number> {
  const row = await db
    .selectFrom("invitations")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("created_at", ">", since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What does this invitation, still open, invite to? */
export function findOpenInvitation(
  db: Reader,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return openInvitations(db, now)
    .innerJoin("groups as g", "g.id", "i.group_id")
    .innerJoin("accounts as a", "a.id", "i.invited_by")
    .select([
      "i.id",
      "i.email",
      "i.role",
      "g.id as groupId",
      "g.slug as groupSlug",
      "g.name as groupName",
      "a.name as inviterName",
    ])
    .where("i.token_hash", "=", tokenHash)
    .executeTakeFirst();
}

export async function insertInvitation(
  trx: Writer,
  row: InvitationTable,
): Promise<void> {
  await trx.insertInto("invitations").values(row).execute();
}

/** Uses an invitation up; false when it is not open any more. */
export async function spendInvitation(
  trx: Writer,
  use: { id: string; accountId: string; now: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("invitations")
    .set({ accepted_at: use.now, accepted_by: use.accountId })
    .where("id", "=", use.id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", use.now)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes an invitation of this group back; false when it is not open. */
export async function revokeInvitationRow(
  trx: Writer,
  { groupId, id, now }: { groupId: string; id: string; now: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("group_id", "=", groupId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back what this address was sent before: only the last one counts. */
export async function revokeInvitationsTo(
  trx: Writer,
  { groupId, email, now }: { groupId: string; email: string; now: string },
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("group_id", "=", groupId)
    .where((eb) => eb(lower(eb.ref("email")), "=", email.toLowerCase()))
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();
}

/** Takes back what somebody sent who may not invite any more. */
export async function revokeInvitationsBy(
  trx: Writer,
  {
    groupId,
    accountId,
    now,
  }: { groupId: string; accountId: string; now: string },
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("group_id", "=", groupId)
    .where("invited_by", "=", accountId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();
}

/** Forgets whom old invitations were sent to; that they were sent stays. */
export async function forgetInvitedAddresses(
  trx: Writer,
  expiredBefore: string,
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ email: "" })
    .where("expires_at", "<", expiredBefore)
    .where("email", "!=", "")
    .execute();
}

// ---------------------------------------------------------- join requests

/** Who asks to join and has no answer yet? Oldest first. */
export function listJoinRequests(db: Reader, groupId: string) {
  return db
    .selectFrom("join_requests as r")
    .innerJoin("accounts as a", "a.id", "r.account_id")
    .select([
      "r.id",
      "r.note",
      "r.created_at as createdAt",
      "a.name",
      "a.email",
    ])
    .where("r.group_id", "=", groupId)
    .where("r.decided_at", "is", null)
    .orderBy("r.created_at")
    .orderBy("r.id")
    .limit(200)
    .execute();
}

/** Somebody's latest wish to join the group, and what became of it. */
export function findLatestJoinRequest(
  db: Reader,
  { groupId, accountId }: { groupId: string; accountId: string },
) {
  return db
    .selectFrom("join_requests")
    .select(["id", "created_at", "decided_at", "decision"])
    .where("group_id", "=", groupId)
    .where("account_id", "=", accountId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Writes a wish down; false when this person's last one is still open. */
export async function insertJoinRequest(
  trx: Writer,
  row: JoinRequestTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("join_requests")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["group_id", "account_id"])
        .where("decided_at", "is", null)
        .doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** An open wish to join this group, with whose it is. */
export function findOpenJoinRequest(
  db: Reader,
  { groupId, id }: { groupId: string; id: string },
) {
  return db
    .selectFrom("join_requests as r")
    .innerJoin("accounts as a", "a.id", "r.account_id")
    .select(["r.id", "a.id as accountId", "a.name", "a.email", "a.locale"])
    .where("r.group_id", "=", groupId)
    .where("r.id", "=", id)
    .where("r.decided_at", "is", null)
    .executeTakeFirst();
}

/** Answers a wish; false when somebody has done so already. */
export async function decideJoinRequest(
  trx: Writer,
  answer: {
    id: string;
    decision: "welcomed" | "declined";
    by: string;
    at: string;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("join_requests")
    .set({
      decision: answer.decision,
      decided_by: answer.by,
      decided_at: answer.at,
    })
    .where("id", "=", answer.id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets what people wrote about themselves when they asked to join. */
export async function forgetJoinNotes(
  trx: Writer,
  decidedBefore: string,
): Promise<void> {
  await trx
    .updateTable("join_requests")
    .set({ note: "" })
    .where("decided_at", "<", decidedBefore)
    .where("note", "!=", "")
    .execute();
}

// --------------------------------------------------------------- activity

/** What was done in the group? Latest first. */
export function listActivity(
  db: Reader,
  ask: { groupId: string; limit: number; offset: number },
) {
  return db
    .selectFrom("activity as x")
    .leftJoin("accounts as a", "a.id", "x.account_id")
    .select([
      "x.id",
      "x.verb",
      "x.subject_kind as subjectKind",
      "x.subject_id as subjectId",
      "x.detail",
      "x.at",
      "a.name as who",
    ])
    .where("x.group_id", "=", ask.groupId)
    .orderBy("x.at", "desc")
    .orderBy("x.id", "desc")
    .limit(ask.limit)
    .offset(ask.offset)
    .execute();
}

export async function countActivity(
  db: Reader,
  groupId: string,
): Promise<number> {
  const row = await db
    .selectFrom("activity")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * What are these things called, that the log of this group names by id? Only
 * things the group's admins may see anyway.
 */
export async function listSubjectNames(
  db: Reader,
  { groupId, ids }: { groupId: string; ids: readonly string[] },
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("accounts")
    .select(["id", "name"])
    .where("id", "in", ids)
    .unionAll((eb) =>
      eb
        .selectFrom("campaigns")
        .select(["id", "name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("petitions")
        .select(["id", "title_en as name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("petitions")
        .select(["id", "title_es as name"])
        .where("group_id", "=", groupId)
        .where("title_en", "=", "")
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("demands")
        .select(["id", "title as name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("tasks")
        .select(["id", "title as name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("policy_documents")
        .select(["id", "title as name"])
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("motions")
        .select(["id", "title as name"])
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("meetings")
        .innerJoin("bodies", "bodies.id", "meetings.body_id")
        .select(["meetings.id", "bodies.name"])
        .where("meetings.id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("terms")
        .innerJoin("officials", "officials.id", "terms.official_id")
        .select(["terms.id", "officials.name"])
        .where("terms.id", "in", ids),
    )
    .unionAll((eb) =>
      eb.selectFrom("coalitions").select(["id", "name"]).where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb.selectFrom("bodies").select(["id", "name"]).where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb.selectFrom("officials").select(["id", "name"]).where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("jurisdictions")
        .select(["id", "name"])
        .where("id", "in", ids),
    )
    .execute();
}
