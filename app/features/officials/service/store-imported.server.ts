import type { Writer } from "@db/connection.server";
import {
  insertBodies,
  insertOfficials,
  insertSeats,
  insertTerms,
  keepExternalIds,
  listTakenSlugs,
  updateBodyFromSource,
  updateOfficialFromSource,
  updateTermFromSource,
} from "@db/queries/imported-people.server";

import { slugify } from "~/lib/slug";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ImportedPeople } from "../import-types";

/**
 * Stores what an import found of bodies, officials, seats and terms, within
 * the importer's transaction. Addresses are made here: a place's namesakes get
 * a number.
 *
 * @param owner the place's address and the group that imports (null: operator)
 */
export async function storeImportedPeople(
  world: World,
  trx: Writer,
  people: ImportedPeople,
  owner: { placeSlug: string; groupId: string | null },
): Promise<void> {
  const now = timestamp(world);
  const bodySlugs = await freeSlugs(
    trx,
    "bodies",
    people.newBodies.map(({ name }) => `${owner.placeSlug}-${slugify(name)}`),
  );
  await insertBodies(
    trx,
    people.newBodies.map((body, index) => ({
      id: body.id,
      jurisdiction_id: body.placeId,
      name: body.name,
      slug: bodySlugs[index] ?? body.id,
      kind: body.kind,
      seat_count: body.seatCount,
      website: null,
      source_url: body.sourceUrl,
      created_by_group_id: owner.groupId,
      created_at: now,
    })),
  );
  for (const { id, name, seatCount } of people.changedBodies) {
    await updateBodyFromSource(trx, id, { name, seat_count: seatCount });
  }
  const officialSlugs = await freeSlugs(
    trx,
    "officials",
    people.newOfficials.map(
      ({ name }) => `${slugify(name)}-${owner.placeSlug}`,
    ),
  );
  await insertOfficials(
    trx,
    people.newOfficials.map((official, index) => ({
      id: official.id,
      ...personColumns(official),
      slug: officialSlugs[index] ?? official.id,
      jurisdiction_id: official.placeId,
      contact_verified_on: null,
      created_by_group_id: owner.groupId,
      created_at: now,
    })),
  );
  for (const official of people.changedOfficials) {
    await updateOfficialFromSource(trx, official.id, personColumns(official));
  }
  await insertSeats(
    trx,
    people.newSeats.map(({ id, bodyId, label, position }) => ({
      id,
      body_id: bodyId,
      label,
      position,
      weight: 1,
      valid_from: null,
      valid_to: null,
    })),
  );
  await insertTerms(
    trx,
    people.newTerms.map((term) => ({
      id: term.id,
      official_id: term.officialId,
      body_id: term.bodyId,
      seat_id: term.seatId,
      role: term.role,
      starts_on: term.startsOn,
      ends_on: term.endsOn,
      source_url: term.sourceUrl,
      created_at: now,
    })),
  );
  for (const { id, role, startsOn, endsOn } of people.changedTerms) {
    await updateTermFromSource(trx, id, {
      role,
      starts_on: startsOn,
      ends_on: endsOn,
    });
  }
  await keepExternalIds(
    trx,
    people.links.map(({ kind, externalId, subjectId, rowHash }) => ({
      system: people.system,
      kind,
      external_id: externalId,
      subject_id: subjectId,
      row_hash: rowHash,
    })),
  );
}

function personColumns(
  person:
    | ImportedPeople["newOfficials"][number]
    | ImportedPeople["changedOfficials"][number],
) {
  return {
    name: person.name,
    given_name: person.givenName,
    family_name: person.familyName,
    suffix: person.suffix,
    email: person.email,
    phone: person.phone,
    website: person.website,
    contact_source_url: person.contactSourceUrl,
  };
}

/** The wished addresses, each with the first number that makes it free. */
async function freeSlugs(
  trx: Writer,
  table: "bodies" | "officials",
  wished: readonly string[],
): Promise<string[]> {
  const numbered = (slug: string, number: number) =>
    number === 1 ? slug : `${slug}-${number}`;
  const taken = await listTakenSlugs(trx, table, [...new Set(wished)]);
  const free: string[] = [];
  for (const slug of wished) {
    let number = 1;
    while (taken.has(numbered(slug, number))) {
      number += 1;
      const next = numbered(slug, number);
      const [inUse] = await listTakenSlugs(trx, table, [next]);
      if (inUse !== undefined) taken.add(inUse);
    }
    taken.add(numbered(slug, number));
    free.push(numbered(slug, number));
  }
  return free;
}
