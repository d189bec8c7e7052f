import { slugify } from "~/lib/slug";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** A council of a place with a seat for each of these people. */
export async function aCouncil(
  world: World,
  placeId: string,
  names: readonly [string, ...string[]],
  given: { name?: string } = {},
) {
  const name = given.name ?? "Riverbend City Council";
  const id = world.newId();
  const body = {
    id,
    jurisdiction_id: placeId,
    name,
    slug: `${slugify(name)}-${id.slice(-12)}`,
    kind: "council",
    seat_count: names.length,
    website: null,
    source_url: null,
    created_by_group_id: null,
    created_at: timestamp(world),
  };
  const member = (printed: string, position: number) => {
    const officialId = world.newId();
    const seatId = world.newId();
    return {
      official: {
        id: officialId,
        name: printed,
        given_name: printed.split(" ")[0] ?? null,
        family_name: printed.split(" ").at(-1) ?? null,
        suffix: null,
        slug: `${slugify(printed)}-${officialId.slice(-12)}`,
        jurisdiction_id: placeId,
        email: null,
        phone: null,
        website: null,
        contact_source_url: null,
        contact_verified_on: null,
        created_by_group_id: null,
        created_at: timestamp(world),
      },
      seat: {
        id: seatId,
        body_id: id,
        label: `District ${position}`,
        position,
        weight: 1,
        valid_from: null,
        valid_to: null,
      },
      term: {
        id: world.newId(),
        official_id: officialId,
        body_id: id,
        seat_id: seatId,
        role: "member",
        starts_on: null,
        ends_on: null,
        source_url: null,
        created_at: timestamp(world),
      },
    };
  };
  const [first, ...others] = names;
  const head = member(first, 1);
  const members = [head, ...others.map((n, i) => member(n, i + 2))];
  await world.db.transaction(async (trx) => {
    await trx.insertInto("bodies").values(body).execute();
    for (const { official, seat, term } of members) {
      await trx.insertInto("officials").values(official).execute();
      await trx.insertInto("seats").values(seat).execute();
      await trx.insertInto("terms").values(term).execute();
    }
  });
  return {
    body,
    officials: [
      head.official,
      ...members.slice(1).map(({ official }) => official),
    ] as const,
    seats: members.map(({ seat }) => seat),
  };
}

/** A protection of the catalogue, in a category of its own. */
export async function aProvision(
  world: World,
  given: { key?: string; nameEn?: string; nameEs?: string } = {},
) {
  const id = world.newId();
  const category = {
    id: world.newId(),
    key: `category-${id.slice(-12)}`,
    position: 900,
    name_en: "Jails",
    name_es: "Cárceles",
  };
  const row = {
    id,
    key: given.key ?? `no-jail-beds-${id.slice(-12)}`,
    category_id: category.id,
    position: 1,
    name_en: given.nameEn ?? "No renting of jail beds",
    name_es: given.nameEs ?? "No alquilar camas de la cárcel",
    summary_en: "",
    summary_es: "",
    ilrc_item: null,
    decided_by: "any_government",
    created_by_group_id: null,
    created_at: timestamp(world),
  };
  await world.db.transaction(async (trx) => {
    await trx.insertInto("provision_categories").values(category).execute();
    await trx.insertInto("provisions").values(row).execute();
  });
  return row;
}
