import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { bodiesOf } from "~/features/officials/service.server";
import { nextRung } from "~/features/policies/rules";
import type { Rung } from "~/features/policies/rules";
import { modelText } from "~/features/policies/service/model-text.server";
import { readScorecard } from "~/features/policies/service/read-scorecard.server";
import { votesNeeded } from "~/features/votes/rules";
import { nextMeetingsOf } from "~/features/votes/service/read-meetings.server";
import { findRuleFor } from "~/features/votes/service/read-rules.server";
import type { Locale } from "~/i18n/locales";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

/**
 * What is known of a gap, for the demand that is to close it: the deciding
 * body (the one with most seats), its next meeting, how many votes an
 * ordinance needs there, whose terms end next (an election comes before), the
 * next rung and the words of another place.
 * Null when there is no such place or provision.
 */
export async function prefillDemand(
  world: World,
  placeSlug: string,
  provisionKey: string,
  locale: Locale,
) {
  const db = world.db.read;
  const place = await readPlace(db, placeSlug, { page: 1, pageSize: 1 });
  if (!place) return null;
  const today = dayIn(place.timeZone, world.now());
  const [card, bodies, model] = await Promise.all([
    readScorecard(db, [place, ...place.above], { asOf: today, locale }),
    bodiesOf(world, place.id),
    modelText(
      world.db,
      { provisionKey, stateCode: place.stateCode, exceptPlaceId: place.id },
      today,
    ),
  ]);
  const row = card.categories
    .flatMap(({ rows }) => rows)
    .find((each) => each.provisionKey === provisionKey);
  if (!row) return null;
  const own = row.cells.at(-1);
  const rung: Rung | null = own
    ? nextRung(own.record?.clause.instrument ?? null, own.layer.name)
    : null;
  const [body] = [...bodies].sort(
    (a, b) => b.roster.places.length - a.roster.places.length,
  );
  if (!body) return { provision: row.provision, rung, model, body: null };
  const [[meeting], { rule, ruleId }] = await Promise.all([
    nextMeetingsOf(world, body, 1),
    findRuleFor(world, body.id, "ordinance", today),
  ]);
  const seats = body.roster.places.length;
  return {
    provision: row.provision,
    rung,
    model,
    body: {
      id: body.id,
      slug: body.slug,
      name: body.name,
      seats,
      needed:
        seats === 0
          ? null
          : votesNeeded(rule, { seats, filled: body.roster.filled }).needed,
      ruleIsWritten: ruleId !== null,
      meetsOn: meeting?.localDate ?? null,
      termsEnd: nextEnds(body.roster, today),
    },
  };
}

/** The next day on which terms end, and of how many seats; null: not known. */
function nextEnds(
  roster: {
    readonly places: readonly {
      readonly holder: { readonly endsOn: string | null } | null;
    }[];
  },
  today: string,
): { on: string; seats: number } | null {
  const ends = roster.places
    .flatMap(({ holder }) => holder?.endsOn ?? [])
    .filter((day) => day >= today)
    .sort();
  const [on] = ends;
  return on === undefined
    ? null
    : { on, seats: ends.filter((day) => day === on).length };
}
