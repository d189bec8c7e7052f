import type { Writer } from "@db/connection.server";
import {
  insertBodies,
  insertOfficials,
  insertSeats,
  insertTerms,
  keepExternalIds,
  updateBodyFromSource,
  updateOfficialFromSource,
  updateTermFromSource,
} from "@db/queries/imported-people.server";
import {
  listBodySlugsLike,
  listOfficialSlugsLike,
} from "@db/queries/officials.server";
import type { BodyTable, OfficialTable } from "@db/schema/officials";

import { slugify } from "~/lib/slug";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ImportedPeople } from "../import-types";
import { firstFreeSlug } from "../rules";

/**
 * Stores what an import found of bodies, officials, seats and terms, within
 * the importer's transaction. Addresses are made here: a place's namesakes get
 * a number.
 *
 * @param owner the place and the group that imports (null: operator)
 */
export async function storeImportedPeople(
  world: World,
  trx: Writer,
  people: ImportedPeople,
  owner: {
    place: { slug: string; name: string; stateCode: string | null };
    groupId: string | null;
  },
): Promise<void> {
  const now = timestamp(world);
  const { place } = owner;
  const bodySlug = addressBook((base) => listBodySlugsLike(trx, base));
  const bodies: BodyTable[] = [];
  for (const body of people.newBodies) {
    const named = body.name.toLowerCase().includes(place.name.toLowerCase());
    bodies.push({
      id: body.id,
      jurisdiction_id: body.placeId,
      name: body.name,
      slug: await bodySlug(
        slugify(
          [named ? "" : place.name, body.name, place.stateCode ?? ""].join(" "),
        ),
      ),
      kind: body.kind,
      seat_count: body.seatCount,
      website: null,
      source_url: body.sourceUrl,
      created_by_group_id: owner.groupId,
      created_at: now,
    });
  }
  await insertBodies(trx, bodies);
  for (const { id, name, seatCount } of people.changedBodies) {
    await updateBodyFromSource(trx, id, { name, seat_count: seatCount });
  }
  const officialSlug = addressBook((base) => listOfficialSlugsLike(trx, base));
  const officials: OfficialTable[] = [];
  for (const official of people.newOfficials) {
    officials.push({
      id: official.id,
      ...personColumns(official),
      slug: await officialSlug(`${slugify(official.name)}-${place.slug}`),
      jurisdiction_id: official.placeId,
      contact_verified_on: null,
      created_by_group_id: owner.groupId,
      created_at: now,
    });
  }
  await insertOfficials(trx, officials);
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

/** Makes addresses that neither the database nor this import has given away. */
function addressBook(listTaken: (base: string) => Promise<Set<string>>) {
  const given = new Set<string>();
  return async (base: string): Promise<string> => {
    const taken = await listTaken(base);
    const slug = firstFreeSlug(base, new Set([...taken, ...given]));
    given.add(slug);
    return slug;
  };
}
