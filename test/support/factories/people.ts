import { canonicalEmail } from "~/lib/email";
import { slugify } from "~/lib/slug";
import type { Role } from "~/server/permissions";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** Somebody with an account (and no password, unless given its hash). */
export async function anAccount(
  world: World,
  given: {
    name?: string;
    email?: string;
    locale?: string;
    passwordHash?: string;
  } = {},
) {
  const name = given.name ?? "Rosa";
  const id = world.newId();
  const email =
    given.email ?? `${slugify(name)}-${id.slice(-12)}@riverbend.example`;
  const row = {
    id,
    name,
    email,
    canonical_email: canonicalEmail(email),
    password_hash: given.passwordHash ?? null,
    locale: given.locale ?? "en",
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("accounts").values(row).execute(),
  );
  return row;
}

/** A place; Riverbend, a small invented city, unless told otherwise. */
export async function aPlace(
  world: World,
  given: {
    name?: string;
    kind?: string;
    stateCode?: string | null;
    parentId?: string | null;
    slug?: string;
    timeZone?: string;
    ocdId?: string | null;
    geoid?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    governs?: boolean;
    population?: number | null;
  } = {},
) {
  const id = world.newId();
  const name = given.name ?? "Riverbend";
  const row = {
    id,
    ocd_id: given.ocdId ?? null,
    kind: given.kind ?? "place",
    name,
    official_name: null,
    state_code: given.stateCode === undefined ? "CA" : given.stateCode,
    geoid: given.geoid ?? null,
    county_name: null,
    parent_id: given.parentId ?? null,
    population: given.population === undefined ? 41_000 : given.population,
    latitude: given.latitude ?? null,
    longitude: given.longitude ?? null,
    time_zone: given.timeZone ?? "America/Los_Angeles",
    slug: given.slug ?? `${slugify(name)}-${id.slice(-12)}`,
    governs: given.governs === false ? 0 : 1,
    created_by_group_id: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("jurisdictions").values(row).execute(),
  );
  return row;
}

export async function aGroup(
  world: World,
  given: { name?: string; slug?: string; jurisdictionId?: string } = {},
) {
  const id = world.newId();
  const name = given.name ?? "Riverbend Neighbors";
  const row = {
    id,
    name,
    slug: given.slug ?? `${slugify(name)}-${id.slice(-12)}`,
    jurisdiction_id: given.jurisdictionId ?? null,
    about: "Neighbors for a fair Riverbend.",
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("groups").values(row).execute(),
  );
  return row;
}

/** An account that belongs to the group. */
export async function aMember(
  world: World,
  groupId: string,
  role: Role,
  given: Parameters<typeof anAccount>[1] = {},
) {
  const account = await anAccount(world, given);
  await joins(world, groupId, account.id, role);
  return account;
}

/** Puts an account into a group. */
export async function joins(
  world: World,
  groupId: string,
  accountId: string,
  role: Role,
): Promise<void> {
  await world.db.transaction((trx) =>
    trx
      .insertInto("memberships")
      .values({
        id: world.newId(),
        group_id: groupId,
        account_id: accountId,
        role,
        created_at: timestamp(world),
        ended_at: null,
        ended_by: null,
      })
      .execute(),
  );
}

/** A coalition of these groups, led by these accounts. */
export async function aCoalition(
  world: World,
  given: { name?: string; groupIds: string[]; leadIds?: string[] },
) {
  const id = world.newId();
  const name = given.name ?? "Valley Coalition";
  const row = {
    id,
    name,
    slug: `${slugify(name)}-${id.slice(-12)}`,
    about: "",
    created_at: timestamp(world),
  };
  await world.db.transaction(async (trx) => {
    await trx.insertInto("coalitions").values(row).execute();
    for (const group_id of given.groupIds) {
      await trx
        .insertInto("coalition_groups")
        .values({
          coalition_id: id,
          group_id,
          joined_at: timestamp(world),
          left_at: null,
        })
        .execute();
    }
    for (const account_id of given.leadIds ?? []) {
      await trx
        .insertInto("coalition_leads")
        .values({
          coalition_id: id,
          account_id,
          created_at: timestamp(world),
          ended_at: null,
        })
        .execute();
    }
  });
  return row;
}

/** The shape use cases want of the person who acts. */
export function asActor(account: { id: string; name: string; email: string }) {
  return { accountId: account.id, name: account.name, email: account.email };
}
