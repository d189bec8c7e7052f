import type { Reader } from "@db/connection.server";
import { listPlacesLike } from "@db/queries/policy-compare.server";
import {
  listClausesOfPlaces,
  listStagesOfPlaces,
} from "@db/queries/policy-standing.server";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";

import { phaseOf, stageOn, standingOfRecord } from "../rules";
import type { DatedClause, ProvisionStanding, Scorecard } from "../rules";
import { wordDiff } from "../rules/words-diff";
import type { DiffPart } from "../rules/words-diff";
import type { Inheritance, Provision, ShownClause, Standing } from "../types";
import { readScorecard, withStages } from "./read-scorecard.server";

/** As many as fit beside each other. */
export const MOST_COMPARED = 4;

/** What one place says about one provision, in the end. */
export interface ComparedCell {
  readonly standing: Standing;
  readonly inheritance: Inheritance;
  /** The record that decides it, whichever government's it is. */
  readonly record: DatedClause<ShownClause> | null;
  /** Its quote beside that of the first place with one. */
  readonly diff: readonly DiffPart[] | null;
}

export interface ComparedRow {
  readonly provision: Provision;
  /** In the order of the places. */
  readonly cells: readonly ComparedCell[];
  /** Which place the quotes are held against; null without two quotes. */
  readonly base: number | null;
}

/**
 * Places side by side, provision by provision.
 * @param slugs in any number; unknown ones are left out and named, those
 *   beyond four are left out
 */
export async function comparePlaces(
  db: Reader,
  slugs: readonly string[],
  { today, locale }: { today: string; locale: Locale },
) {
  const wanted = [...new Set(slugs)].slice(0, MOST_COMPARED);
  const read = await Promise.all(
    wanted.map(async (slug) => {
      const place = await readPlace(db, slug, { page: 1, pageSize: 1 });
      if (!place) return null;
      return {
        place,
        card: await readScorecard(db, [place, ...place.above], {
          asOf: today,
          locale,
        }),
      };
    }),
  );
  const found = read.flatMap((one) => (one ? [one] : []));
  return {
    places: found.map(({ place }) => ({
      id: place.id,
      slug: place.slug,
      kind: place.kind,
      name: place.name,
      officialName: place.officialName,
      stateCode: place.stateCode,
      countyName: place.countyName,
      population: place.population,
      governs: place.governs,
    })),
    missing: wanted.filter((_, index) => !read[index]),
    categories: sideBySide(found.map(({ card }) => card)),
  };
}

function sideBySide(cards: readonly Scorecard[]) {
  // A place that nobody governs has an empty card: the longest gives the rows.
  const [full] = [...cards].sort(
    (a, b) => b.categories.length - a.categories.length,
  );
  return (full?.categories ?? []).map((category) => ({
    key: category.key,
    name: category.name,
    rows: category.rows.map(({ provision }): ComparedRow => {
      const cells = cards.map((card) =>
        card.categories
          .find(({ key }) => key === category.key)
          ?.rows.find((row) => row.provisionKey === provision.key),
      );
      return { provision, ...withDiffs(cells) };
    }),
  }));
}

function withDiffs(
  rows: readonly (ProvisionStanding<ShownClause> | undefined)[],
): Omit<ComparedRow, "provision"> {
  const records = rows.map((row) => (row ? deciding(row) : null));
  const quoteOf = (index: number) => records[index]?.clause.quote ?? "";
  const quoted = records.flatMap((_, index) =>
    quoteOf(index) === "" ? [] : [index],
  );
  const base = quoted.length > 1 ? (quoted[0] ?? null) : null;
  return {
    base,
    cells: rows.map((row, index) => ({
      standing: row?.standing ?? "unknown",
      inheritance: row?.inheritance ?? "own",
      record: records[index] ?? null,
      diff:
        base === null || index === base
          ? null
          : wordDiff(quoteOf(base), quoteOf(index)),
    })),
  };
}

/** The record of the layer that decides, else the place's own. */
function deciding(row: ProvisionStanding<ShownClause>) {
  const decider = row.cells.find(({ layer }) => layer.name === row.decidedBy);
  return decider?.record ?? row.cells.at(-1)?.record ?? null;
}

/** Half as many people to twice as many are alike. */
const ALIKE = 2;
const CANDIDATES = 60;

/**
 * Places of the same kind and about as many people that have protections in
 * force: those of the same state first, then those with most.
 */
export async function placesLike(
  db: Reader,
  place: {
    readonly id: string;
    readonly kind: JurisdictionKind;
    readonly stateCode: string | null;
    readonly population: number | null;
  },
  { today, limit }: { today: string; limit: number },
) {
  const { population } = place;
  const candidates = await listPlacesLike(db, {
    placeId: place.id,
    kind: place.kind,
    stateCode: place.stateCode,
    people:
      population === null
        ? null
        : {
            least: Math.floor(population / ALIKE),
            most: Math.ceil(population * ALIKE),
          },
    limit: CANDIDATES,
  });
  const ids = candidates.map(({ id }) => id);
  const [clauses, stages] = await Promise.all([
    listClausesOfPlaces(db, ids),
    listStagesOfPlaces(db, ids),
  ]);
  const held = new Map<string, Set<string>>();
  for (const clause of withStages(clauses, stages)) {
    const stage = stageOn(clause.stages, today);
    if (!stage) continue;
    const phase = phaseOf(clause.instrument, stage.stage);
    const standing = standingOfRecord({ clause, stage, phase });
    if (standing !== "covered" && standing !== "partial") continue;
    const there = held.get(clause.placeId) ?? new Set();
    held.set(clause.placeId, there.add(clause.provisionKey));
  }
  const near = (other: { stateCode: string | null }) =>
    other.stateCode === place.stateCode ? 0 : 1;
  return candidates
    .map(({ id, ...other }) => ({
      ...other,
      kind: other.kind as JurisdictionKind,
      protections: held.get(id)?.size ?? 0,
    }))
    .filter(({ protections }) => protections > 0)
    .sort(
      (a, b) =>
        near(a) - near(b) ||
        b.protections - a.protections ||
        a.slug.localeCompare(b.slug),
    )
    .slice(0, limit);
}
