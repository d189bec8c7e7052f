import type { Reader } from "@db/connection.server";
import type { Locale } from "~/i18n/locales";

import { sharesOf } from "../rules/shares";
import { readGround } from "./read-ground.server";
import {
  firstYear,
  readPolicyMap,
  readRecords,
  stateSlug,
} from "./read-map.server";
import type { MapFilter } from "./read-map.server";

/**
 * All that the map's page shows but the page of its table: records, map, and
 * the shares of places and people. Half a second over 20,000 records, so the
 * page keeps it for as long as nothing is written.
 */
export async function readWhatHolds(
  db: Reader,
  asked: MapFilter,
  { today, locale }: { today: string; locale: Locale },
) {
  const read = await readRecords(db, asked, { today, locale });
  const provision =
    read.provisions.find((p) => p.key === asked.provision) ?? null;
  const filter = { ...asked, provision: provision?.key ?? null };
  const [map, slug, ground] = await Promise.all([
    readPolicyMap(db, filter, read),
    filter.state ? stateSlug(db, filter.state) : null,
    readGround(db, filter.state, read.all),
  ]);
  return {
    read,
    provision,
    map,
    slug,
    first: firstYear(read, today),
    shares: sharesOf(
      ground,
      provision ? [provision] : read.provisions,
      read.all,
      read.asOf,
    ),
  };
}
