import {
  countClausesToVerify,
  countGroupsUpTo,
  listClausesToVerify,
} from "@db/queries/policy-reviews.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { dueBy } from "../rules/reviews";
import { WHYS } from "../types";
import type { Instrument, Why } from "../types";

export const TO_VERIFY_PAGE = 50;

async function asked(world: World, groupIds: readonly string[]) {
  return {
    groupIds,
    dueBy: dueBy(timestamp(world).slice(0, 10)),
    alone: (await countGroupsUpTo(world.db.read, 2)) < 2,
  };
}

/**
 * Clauses that wait for somebody to hold them against their source, for a
 * reader who organizes in `groupIds`.
 * @param search from the address: words of a place, a reason, whose, page
 */
export async function readToVerify(
  world: World,
  groupIds: readonly string[],
  search: {
    readonly q: string;
    readonly why: Why | null;
    readonly all: boolean;
    readonly page: number;
  },
  locale: Locale,
) {
  const { q, why, all, page } = search;
  const wanted = { ...(await asked(world, groupIds)), own: !all, q, why };
  const [rows, total] = await Promise.all([
    listClausesToVerify(world.db.read, {
      ...wanted,
      limit: TO_VERIFY_PAGE,
      offset: (page - 1) * TO_VERIFY_PAGE,
    }),
    countClausesToVerify(world.db.read, wanted),
  ]);
  return {
    total,
    rows: rows.map(({ nameEn, nameEs, why: number, ...row }) => ({
      ...row,
      instrument: row.instrument as Instrument,
      placeKind: row.placeKind as JurisdictionKind,
      provision: locale === "es" ? nameEs : nameEn,
      why: WHYS[number ?? 1] ?? "never",
    })),
  };
}

/** How many clauses of these groups' own wait to be verified. */
export async function countToVerify(
  world: World,
  groupIds: readonly string[],
): Promise<number> {
  if (groupIds.length === 0) return 0;
  return countClausesToVerify(world.db.read, {
    ...(await asked(world, groupIds)),
    own: true,
    q: "",
    why: null,
  });
}
