import { listGapPetitions } from "@db/queries/gap-petitions.server";
import type { Locale } from "~/i18n/locales";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

/** An open petition for one protection in one place. */
export interface GapPetition {
  readonly placeId: string;
  readonly provisionKey: string;
  readonly slug: string;
  /** In the reader's language where it has one. */
  readonly title: string;
}

/**
 * Open petitions by what they ask for, for the empty cells of a scorecard: the
 * most signed one of each place and protection.
 */
export async function petitionsForGaps(
  world: World,
  place: { readonly placeIds: readonly string[]; readonly timeZone: string },
  locale: Locale,
): Promise<GapPetition[]> {
  if (place.placeIds.length === 0) return [];
  const rows = await listGapPetitions(world.db.read, {
    placeIds: place.placeIds,
    today: dayIn(place.timeZone, world.now()),
  });
  const first = new Map<string, GapPetition>();
  for (const { titleEn, titleEs, ...row } of rows) {
    const key = `${row.placeId} ${row.provisionKey}`;
    const own = locale === "es" ? titleEs : titleEn;
    if (first.has(key)) continue;
    first.set(key, { ...row, title: own || titleEn || titleEs || "" });
  }
  return [...first.values()];
}
