import type { Locale } from "~/i18n/locales";
import { whileUnchanged } from "~/server/while-unchanged.server";
import type { World } from "~/server/world.server";

import { sharesFrom } from "../rules/shares";
import { readGround } from "./read-ground.server";
import { readPolicyMap, stateSlug } from "./read-map.server";
import { readRecords, saidOn } from "./read-records.server";
import type { MapFilter, ReadRecords } from "./read-records.server";

/**
 * All that the map's page shows but its table: map, and shares of places and
 * people, with the records that they are drawn from. The picture of today that
 * nobody narrowed is kept for as long as nothing is written; of the many
 * others each is drawn when it is asked for.
 */
export async function readWhatHolds(
  world: World,
  asked: MapFilter,
  { today, locale }: { today: string; locale: Locale },
) {
  const read = await readRecords(world.db, asked, { today, locale });
  const { provision } = read;
  const filter = { ...asked, provision: provision?.key ?? null };
  const { q: _q, ...shown } = filter;
  const usual = !filter.on && !filter.phase && !filter.instrument;
  const picture = await (usual
    ? whileUnchanged(world, ["policy-map", today, shown], () =>
        draw(world, filter, read),
      )
    : draw(world, filter, read));
  return { read, provision, first: read.first, ...picture };
}

async function draw(world: World, filter: MapFilter, read: ReadRecords) {
  const db = world.db.read;
  const [map, slug, ground] = await Promise.all([
    readPolicyMap(db, filter, read),
    filter.state ? stateSlug(db, filter.state) : null,
    readGround(world, filter.state, read.kept),
  ]);
  return {
    map,
    slug,
    shares: sharesFrom(
      ground,
      read.provision ? [read.provision] : read.provisions,
      saidOn(read.kept, filter.provision, read.asOf),
    ),
  };
}
