import { describe, expect, test } from "vitest";

import { listMembershipsOf } from "@db/queries/members.server";
import { freshWorld } from "@test/support/database";
import { aJoinRequest, anInvitation } from "@test/support/factories/groups";
import {
  aGroup,
  aMember,
  aPlace,
  anAccount,
  asActor,
} from "@test/support/factories/people";

import {
  changeRole,
  endMembership,
} from "~/features/groups/service/change-members.server";
import { changeSettings } from "~/features/groups/service/change-settings.server";
import {
  createFirstGroup,
  createGroup,
} from "~/features/groups/service/create-group.server";
import {
  acceptAsNewcomer,
  acceptInvitation,
  invite,
  readInvitation,
  readOpenInvitations,
  revokeInvitation,
} from "~/features/groups/service/invitations.server";
import {
  answerJoinRequest,
  askToJoin,
} from "~/features/groups/service/join-requests.server";
import { readActivity } from "~/features/groups/service/read-activity.server";
import { readMembers } from "~/features/groups/service/read-members.server";
import { createFirstRunLink } from "~/features/accounts/service.server";
import { forgetOld } from "~/server/jobs/forget-old.server";
import { readEnv } from "~/server/env.server";
import type { Role } from "~/server/permissions";
import type { World } from "~/server/world.server";

const env = readEnv({ NODE_ENV: "test" });
const PASSWORD = "mi gata come nubes";

async function stage(now?: string) {
  const world = await freshWorld(now);
  const group = await aGroup(world);
  const ada = await aMember(world, group.id, "admin", { name: "Ada" });
  return { world, group, ada };
}

async function roleOf(world: World, accountId: string): Promise<string | null> {
  const memberships = await listMembershipsOf(world.db.read, accountId);
  return memberships.at(0)?.role ?? null;
}

async function verbsOf(world: World, groupId: string): Promise<string[]> {
  const { acts } = await readActivity(world, groupId, 1);
  return acts.map((act) => act.verb);
}

const mails = (world: World) =>
  world.db.read.selectFrom("outbox").selectAll().orderBy("id").execute();

const inviter = (account: Parameters<typeof asActor>[0], role: Role) => ({
  ...asActor(account),
  role,
});

describe("starting a group", () => {
  const typed = {
    group: { name: "Vecinos de Ríos", about: "", placeSlug: "riverbend-ca" },
    person: {
      name: "Rosa",
      email: "rosa@riverbend.example",
      password: PASSWORD,
    },
    locale: "es" as const,
  };

  test("the first run makes group, place and admin together", async () => {
    const world = await freshWorld();
    const place = await aPlace(world, { slug: "riverbend-ca" });
    const link = (await createFirstRunLink(world, env)) ?? "";
    const token = link.split("/").at(-1) ?? "";
    const result = await createFirstGroup(world, token, typed);
    expect(result).toMatchObject({
      ok: true,
      value: { groupSlug: "vecinos-de-rios" },
    });
    const group = await world.db.read
      .selectFrom("groups")
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(group.jurisdiction_id).toBe(place.id);
    const rosa = await world.db.read
      .selectFrom("accounts")
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(rosa.locale).toBe("es");
    expect(await roleOf(world, rosa.id)).toBe("admin");
  });

  test("of two who open the first-run link at once, one makes the group", async () => {
    const world = await freshWorld();
    const link = (await createFirstRunLink(world, env)) ?? "";
    const token = link.split("/").at(-1) ?? "";
    const results = await Promise.all(
      ["rosa", "ben"].map((who) =>
        createFirstGroup(world, token, {
          ...typed,
          person: { ...typed.person, email: `${who}@riverbend.example` },
        }),
      ),
    );
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.find((r) => !r.ok)).toEqual({
      ok: false,
      because: "expired",
    });
    const accounts = await world.db.read
      .selectFrom("accounts")
      .select("id")
      .execute();
    expect(accounts).toHaveLength(1);
  });

  test("anybody signed in may start another group and is its admin", async () => {
    const world = await freshWorld();
    const ben = await anAccount(world, { name: "Ben" });
    const make = (once: string) =>
      createGroup(
        world,
        asActor(ben),
        { name: "Riverbend Riders", about: "We ride.", placeSlug: null },
        once,
      );
    expect(await make("one")).toEqual({ slug: "riverbend-riders" });
    expect(await make("two")).toEqual({ slug: "riverbend-riders-2" });
    expect(await roleOf(world, ben.id)).toBe("admin");
  });

  test("a double click makes one group", async () => {
    const world = await freshWorld();
    const ben = await anAccount(world, { name: "Ben" });
    const make = () =>
      createGroup(
        world,
        asActor(ben),
        { name: "Riverbend Riders", about: "", placeSlug: null },
        "the same showing",
      );
    const [first, second] = await Promise.all([make(), make()]);
    expect(second).toEqual(first);
    expect(
      await world.db.read.selectFrom("groups").select("id").execute(),
    ).toHaveLength(1);
  });
});

describe("roles and leaving", () => {
  test("an admin makes Ben an organizer, and the log says so", async () => {
    const { world, group, ada } = await stage();
    const ben = await aMember(world, group.id, "volunteer", { name: "Ben" });
    const which = { groupId: group.id, accountId: ben.id };
    const result = await changeRole(world, asActor(ada), which, "organizer");
    expect(result.ok).toBe(true);
    expect(await roleOf(world, ben.id)).toBe("organizer");
    const { acts } = await readActivity(world, group.id, 1);
    expect(acts[0]).toMatchObject({
      verb: "member.role_changed",
      who: "Ada",
      what: "Ben",
      detail: { from: "volunteer", to: "organizer" },
    });
  });

  test("the last admin can neither leave nor step down", async () => {
    const { world, group, ada } = await stage();
    await aMember(world, group.id, "organizer", { name: "Ben" });
    const herself = { groupId: group.id, accountId: ada.id };
    expect(await endMembership(world, asActor(ada), herself)).toEqual({
      ok: false,
      because: "lastAdmin",
    });
    expect(await changeRole(world, asActor(ada), herself, "organizer")).toEqual(
      { ok: false, because: "lastAdmin" },
    );
    expect(await roleOf(world, ada.id)).toBe("admin");
  });

  test("of two admins who leave at once, one stays", async () => {
    const { world, group, ada } = await stage();
    const ben = await aMember(world, group.id, "admin", { name: "Ben" });
    const results = await Promise.all(
      [ada, ben].map((who) =>
        endMembership(world, asActor(who), {
          groupId: group.id,
          accountId: who.id,
        }),
      ),
    );
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    const { members } = await readMembers(world, group.id, {
      words: "",
      page: 1,
    });
    expect(members.map((m) => m.role)).toEqual(["admin"]);
  });

  test("an ended membership is kept, and its person may come back", async () => {
    const { world, group, ada } = await stage();
    const ben = await aMember(world, group.id, "organizer", { name: "Ben" });
    const which = { groupId: group.id, accountId: ben.id };
    await endMembership(world, asActor(ada), which);
    expect(await roleOf(world, ben.id)).toBeNull();
    expect(await endMembership(world, asActor(ada), which)).toEqual({
      ok: false,
      because: "not_found",
    });
    const { token } = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
    });
    await acceptInvitation(world, asActor(ben), token);
    expect(await roleOf(world, ben.id)).toBe("volunteer");
    const rows = await world.db.read
      .selectFrom("memberships")
      .select(["role", "ended_by"])
      .where("account_id", "=", ben.id)
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { role: "organizer", ended_by: ada.id },
      { role: "volunteer", ended_by: null },
    ]);
    expect(await verbsOf(world, group.id)).toEqual([
      "member.joined",
      "member.removed",
    ]);
  });

  test("an admin who is removed takes open invitations with them", async () => {
    const { world, group, ada } = await stage();
    const mole = await aMember(world, group.id, "admin", { name: "Mole" });
    const theirs = await anInvitation(world, {
      groupId: group.id,
      invitedBy: mole.id,
    });
    const hers = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
      email: "carla@riverbend.example",
    });
    await changeRole(
      world,
      asActor(ada),
      { groupId: group.id, accountId: mole.id },
      "volunteer",
    );
    expect(await readInvitation(world, theirs.token)).toBeNull();
    expect(await readInvitation(world, hers.token)).not.toBeNull();
  });
});

describe("invitations", () => {
  test("Ada invites Ben: one mail, one open invitation, three days", async () => {
    const { world, group, ada } = await stage();
    const result = await invite(world, env, inviter(ada, "admin"), group, {
      email: "Ben@riverbend.example",
      role: "organizer",
      locale: "es",
    });
    expect(result.ok).toBe(true);
    const [mail] = await mails(world);
    expect(mail?.to_address).toBe("Ben@riverbend.example");
    expect(mail?.subject).toBe("Ada le invita a Riverbend Neighbors");
    expect(mail?.body_text).toContain("/invitations/");
    expect(mail?.body_text).toContain("Organización");
    const [open] = await readOpenInvitations(world, group.id);
    expect(open).toMatchObject({ role: "organizer", inviterName: "Ada" });
    world.pass({ hours: 73 });
    expect(await readOpenInvitations(world, group.id)).toEqual([]);
  });

  test("nobody gives a role above their own", async () => {
    const { world, group, ada } = await stage();
    const result = await invite(world, env, inviter(ada, "organizer"), group, {
      email: "ben@riverbend.example",
      role: "admin",
      locale: "en",
    });
    expect(result).toEqual({ ok: false, because: "roleTooHigh" });
    expect(await mails(world)).toEqual([]);
  });

  test("a member is not invited again, however the address is spelled", async () => {
    const { world, group, ada } = await stage();
    await aMember(world, group.id, "volunteer", {
      email: "ben@riverbend.example",
    });
    const result = await invite(world, env, inviter(ada, "admin"), group, {
      email: "Ben+board@riverbend.example",
      role: "volunteer",
      locale: "en",
    });
    expect(result).toEqual({ ok: false, because: "alreadyMember" });
  });

  test("a second invitation makes the first one worthless", async () => {
    const { world, group, ada } = await stage();
    const first = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
      email: "Ben@riverbend.example",
    });
    await invite(world, env, inviter(ada, "admin"), group, {
      email: "ben@Riverbend.example",
      role: "volunteer",
      locale: "en",
    });
    expect(await readInvitation(world, first.token)).toBeNull();
    expect(await readOpenInvitations(world, group.id)).toHaveLength(1);
  });

  test("a double click sends one mail", async () => {
    const { world, group, ada } = await stage();
    const send = () =>
      invite(world, env, inviter(ada, "admin"), group, {
        email: "ben@riverbend.example",
        role: "volunteer",
        locale: "en",
        once: "the same showing",
      });
    await Promise.all([send(), send()]);
    await send();
    expect(await mails(world)).toHaveLength(1);
  });

  test("a group cannot be used to send mail to half the town", async () => {
    const { world, group, ada } = await stage();
    for (let n = 0; n < 50; n++) {
      await anInvitation(world, {
        groupId: group.id,
        invitedBy: ada.id,
        email: `neighbor${n}@riverbend.example`,
      });
    }
    const send = () =>
      invite(world, env, inviter(ada, "admin"), group, {
        email: "ben@riverbend.example",
        role: "volunteer",
        locale: "en",
      });
    expect(await send()).toEqual({
      ok: false,
      because: "tooManyInvitations",
    });
    world.pass({ hours: 25 });
    expect((await send()).ok).toBe(true);
  });

  test("Ben accepts with a new account, and the link is used up", async () => {
    const { world, group, ada } = await stage();
    const { token } = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
      role: "organizer",
    });
    const typed = { name: "Ben", password: PASSWORD, locale: "en" as const };
    const result = await acceptAsNewcomer(world, token, typed);
    expect(result).toMatchObject({
      ok: true,
      value: { groupSlug: group.slug },
    });
    if (!result.ok) throw new Error();
    expect(await roleOf(world, result.value.account.id)).toBe("organizer");
    expect(await readInvitation(world, token)).toBeNull();
    expect(await acceptAsNewcomer(world, token, typed)).toEqual({
      ok: false,
      because: "expired",
    });
  });

  test("of two who use one link at once, one gets in and no account is left over", async () => {
    const { world, group, ada } = await stage();
    const { token } = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
    });
    const carla = await anAccount(world, { name: "Carla" });
    const dana = await anAccount(world, { name: "Dana" });
    const results = await Promise.all(
      [carla, dana].map((who) => acceptInvitation(world, asActor(who), token)),
    );
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    const { total } = await readMembers(world, group.id, {
      words: "",
      page: 1,
    });
    expect(total).toBe(2);
  });

  test("an address that has an account signs in first", async () => {
    const { world, group, ada } = await stage();
    const ben = await anAccount(world, { email: "ben@riverbend.example" });
    const { token } = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
    });
    expect(await readInvitation(world, token)).toMatchObject({
      hasAccount: true,
    });
    expect(
      await acceptAsNewcomer(world, token, {
        name: "Ben",
        password: PASSWORD,
        locale: "en",
      }),
    ).toEqual({ ok: false, because: "haveAccount" });
    expect((await acceptInvitation(world, asActor(ben), token)).ok).toBe(true);
    expect(await roleOf(world, ben.id)).toBe("volunteer");
  });

  test("a member's present role is not changed by an invitation", async () => {
    const { world, group, ada } = await stage();
    const { token } = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
      role: "volunteer",
    });
    expect(await acceptInvitation(world, asActor(ada), token)).toEqual({
      ok: false,
      because: "alreadyMember",
    });
    expect(await roleOf(world, ada.id)).toBe("admin");
  });

  test("what is taken back stays back, and another group cannot do it", async () => {
    const { world, group, ada } = await stage();
    const other = await aGroup(world, { name: "Hillside Tenants" });
    const { id, token } = await anInvitation(world, {
      groupId: group.id,
      invitedBy: ada.id,
    });
    expect(
      await revokeInvitation(world, asActor(ada), { groupId: other.id, id }),
    ).toEqual({ ok: false, because: "not_found" });
    expect(await readInvitation(world, token)).not.toBeNull();
    await revokeInvitation(world, asActor(ada), { groupId: group.id, id });
    expect(await readInvitation(world, token)).toBeNull();
  });
});

describe("asking to join", () => {
  test("every admin is told, in their own language", async () => {
    const { world, group } = await stage();
    await aMember(world, group.id, "admin", { name: "Inés", locale: "es" });
    await aMember(world, group.id, "organizer", { name: "Otto" });
    const ben = await anAccount(world, { name: "Ben" });
    const result = await askToJoin(world, env, asActor(ben), group, {
      note: "I live on Mill Street.",
    });
    expect(result.ok).toBe(true);
    const sent = await mails(world);
    expect(sent.map((m) => m.subject).sort()).toEqual([
      "Alguien pide unirse a Riverbend Neighbors",
      "Somebody asks to join Riverbend Neighbors",
    ]);
    // The note may be private; mail is not.
    expect(sent.some((m) => m.body_text.includes("Mill"))).toBe(false);
  });

  test("Ben asks once, also when he presses twice", async () => {
    const { world, group } = await stage();
    const ben = await anAccount(world, { name: "Ben" });
    const ask = () => askToJoin(world, env, asActor(ben), group, { note: "" });
    const results = await Promise.all([ask(), ask()]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(await ask()).toEqual({ ok: false, because: "alreadyAsked" });
    expect(await mails(world)).toHaveLength(1);
  });

  test("Ada welcomes Ben: a volunteer, with a mail in his language", async () => {
    const { world, group, ada } = await stage();
    const ben = await anAccount(world, { name: "Ben", locale: "es" });
    const { id } = await aJoinRequest(world, {
      groupId: group.id,
      accountId: ben.id,
    });
    const answer = () =>
      answerJoinRequest(world, env, asActor(ada), group, id, "welcomed");
    expect((await answer()).ok).toBe(true);
    expect(await roleOf(world, ben.id)).toBe("volunteer");
    expect((await mails(world))[0]?.subject).toBe(
      "Le damos la bienvenida a Riverbend Neighbors",
    );
    expect(await answer()).toEqual({
      ok: false,
      because: "someone_was_first",
    });
    expect(await mails(world)).toHaveLength(1);
  });

  test("who is declined waits a week before asking again", async () => {
    const { world, group, ada } = await stage();
    const ben = await anAccount(world, { name: "Ben" });
    const { id } = await aJoinRequest(world, {
      groupId: group.id,
      accountId: ben.id,
    });
    await answerJoinRequest(world, env, asActor(ada), group, id, "declined");
    expect(await roleOf(world, ben.id)).toBeNull();
    const ask = () => askToJoin(world, env, asActor(ben), group, { note: "" });
    expect(await ask()).toEqual({ ok: false, because: "askedRecently" });
    world.pass({ days: 7 });
    expect((await ask()).ok).toBe(true);
  });

  test("nobody answers for another group", async () => {
    const { world, group, ada } = await stage();
    const other = await aGroup(world, { name: "Hillside Tenants" });
    const ben = await anAccount(world, { name: "Ben" });
    const { id } = await aJoinRequest(world, {
      groupId: group.id,
      accountId: ben.id,
    });
    expect(
      await answerJoinRequest(
        world,
        env,
        asActor(ada),
        { ...other, slug: other.slug },
        id,
        "welcomed",
      ),
    ).toEqual({ ok: false, because: "someone_was_first" });
    expect(await roleOf(world, ben.id)).toBeNull();
  });

  test("one person cannot make every group's admins read mail", async () => {
    const { world } = await stage();
    const ben = await anAccount(world, { name: "Ben" });
    const results = [];
    for (let n = 0; n < 12; n++) {
      const group = await aGroup(world, { name: `Group ${n}` });
      results.push(
        await askToJoin(world, env, asActor(ben), group, { note: "" }),
      );
    }
    expect(results.filter((r) => r.ok)).toHaveLength(10);
    expect(results.at(-1)).toEqual({ ok: false, because: "too_many" });
  });
});

describe("settings and the list of members", () => {
  test("name, about and place change; the address stays", async () => {
    const { world, group, ada } = await stage();
    const place = await aPlace(world, { slug: "riverbend-ca" });
    const change = (placeSlug: string | null) =>
      changeSettings(world, asActor(ada), group.id, {
        name: "Riverbend Together",
        about: "We meet on Mondays.",
        placeSlug,
      });
    expect(await change("atlantis")).toEqual({
      ok: false,
      because: "placeGone",
    });
    expect((await change("riverbend-ca")).ok).toBe(true);
    const row = await world.db.read
      .selectFrom("groups")
      .selectAll()
      .where("id", "=", group.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      name: "Riverbend Together",
      slug: group.slug,
      jurisdiction_id: place.id,
    });
  });

  test("members are found by parts of name and address, with wildcards taken as they are", async () => {
    const { world, group } = await stage();
    await aMember(world, group.id, "volunteer", {
      name: "Ben 100%",
      email: "ben_a@riverbend.example",
    });
    await aMember(world, group.id, "volunteer", {
      name: "Ximena",
      email: "x@riverbend.example",
    });
    const find = async (words: string) =>
      (await readMembers(world, group.id, { words, page: 1 })).members.map(
        (m) => m.name,
      );
    expect(await find("")).toEqual(["Ada", "Ben 100%", "Ximena"]);
    expect(await find("XIM")).toEqual(["Ximena"]);
    expect(await find("0%")).toEqual(["Ben 100%"]);
    expect(await find("n_a@")).toEqual(["Ben 100%"]);
    expect(await find("%")).toEqual(["Ben 100%"]);
  });

  test("sixty members fill two pages, nobody twice", async () => {
    const { world, group } = await stage();
    for (let n = 0; n < 59; n++) {
      await aMember(world, group.id, "volunteer", { name: "Same Name" });
    }
    const page = (number: number) =>
      readMembers(world, group.id, { words: "", page: number });
    const [first, second] = [await page(1), await page(2)];
    expect(first.total).toBe(60);
    const ids = [...first.members, ...second.members].map((m) => m.accountId);
    expect(new Set(ids).size).toBe(60);
  });
});

test("an old invitation forgets whom it was sent to, an old wish what it said", async () => {
  const { world, group, ada } = await stage();
  const ben = await anAccount(world, { name: "Ben" });
  await anInvitation(world, { groupId: group.id, invitedBy: ada.id });
  const { id } = await aJoinRequest(world, {
    groupId: group.id,
    accountId: ben.id,
  });
  await answerJoinRequest(world, env, asActor(ada), group, id, "declined");
  const kept = async () => {
    await forgetOld(world);
    const { email } = await world.db.read
      .selectFrom("invitations")
      .select("email")
      .executeTakeFirstOrThrow();
    const { note } = await world.db.read
      .selectFrom("join_requests")
      .select("note")
      .executeTakeFirstOrThrow();
    return { email: email !== "", note: note !== "" };
  };
  world.pass({ days: 32 });
  expect(await kept()).toEqual({ email: true, note: true });
  world.pass({ days: 2 });
  expect(await kept()).toEqual({ email: false, note: true });
  world.pass({ days: 60 });
  expect(await kept()).toEqual({ email: false, note: false });
});
