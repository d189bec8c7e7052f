import { findStateByCode } from "@db/queries/policy-people.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";
import type { World } from "~/server/world.server";

import type { KeptClause } from "../kept/entry";
import { layersOf, usualForce } from "../rules";
import type { LayeredPlace, StageOn } from "../rules";
import { sharesOf } from "../rules/shares";
import type { Ground } from "../rules/shares";
import {
  changeOffered,
  holdsNow,
  turnsOf,
  withLawChanged,
} from "../rules/what-if";
import type { LawChange, Turn } from "../rules/what-if";
import type { Instrument, Provision, Standing } from "../types";
import { readGround } from "./read-ground.server";
import { readRecords, withWords } from "./read-records.server";

/** A law of the state that can be switched. */
export interface SwitchedLaw {
  readonly documentId: string;
  readonly title: string;
  readonly number: string | null;
  readonly instrument: Instrument;
  readonly stage: StageOn;
  readonly offered: "end" | "begin";
}

/** What would become of one protection in one place with a record. */
export interface TurnRow {
  readonly slug: string;
  readonly name: string;
  readonly officialName: string | null;
  readonly kind: JurisdictionKind;
  readonly stateCode: string | null;
  readonly countyName: string | null;
  readonly population: number | null;
  readonly provision: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly effect: "falls" | "rises" | "shifts";
}

/**
 * Tries out a change of one state's law; nothing is written. Null when no such
 * state is loaded.
 * @param provisionKey one provision; all when null or not in the catalogue
 * @param law "forbid", "grant", or the id of a document of the state; anything
 *   else counts as "forbid"
 */
export async function tryLaw(
  world: Pick<World, "db" | "now">,
  {
    stateCode,
    provisionKey,
    law,
  }: {
    stateCode: string;
    provisionKey: string | null;
    law: string | null;
  },
  { today, locale }: { today: string; locale: Locale },
) {
  const db = world.db.read;
  const found = await findStateByCode(db, stateCode);
  if (!found) return null;
  const state: LayeredPlace = {
    id: found.id,
    kind: found.kind as JurisdictionKind,
    stateCode,
    governs: found.governs === 1,
  };
  const read = await readRecords(
    world.db,
    {
      state: stateCode,
      provision: provisionKey,
      phase: null,
      instrument: null,
      on: null,
      q: null,
    },
    { today, locale },
  );
  const { provision } = read;
  const asked = provision ? [provision] : read.provisions;
  const clauses = read.records.map(({ clause }) => clause);
  const ground = await readGround(world, stateCode, read.kept);
  const ofState = await withWords(
    db,
    read.records.filter(({ clause }) => clause.placeId === state.id),
    read,
  );
  const laws = lawsOf(ofState, asked);
  const chosen = laws.find(({ documentId }) => documentId === law) ?? null;
  const change: LawChange = chosen
    ? { kind: chosen.offered, documentId: chosen.documentId }
    : { kind: law === "grant" ? "grant" : "forbid" };
  const changed = withLawChanged(clauses, change, {
    statePlaceId: state.id,
    provisionKeys: asked.map(({ key }) => key),
    asOf: today,
  });
  return {
    catalogue: read.catalogue,
    state: { slug: found.slug, name: found.name, code: stateCode },
    provision,
    laws,
    chosen,
    change,
    before: sharesOf(ground, asked, clauses, today),
    after: sharesOf(ground, asked, changed, today),
    rows: rowsOf(asked, clauses, changed, ground, state, today),
  };
}

/** Documents of the state that bind those beneath, in their order of title. */
function lawsOf(
  records: Awaited<ReturnType<typeof withWords>>,
  asked: readonly Provision[],
): SwitchedLaw[] {
  const keys = new Set(asked.map(({ key }) => key));
  const laws = new Map<string, SwitchedLaw>();
  for (const { clause, stage } of records) {
    const binds = (clause.force ?? usualForce(clause.instrument)) === "binding";
    const offered = changeOffered(clause, stage);
    if (
      keys.has(clause.provisionKey) &&
      clause.instrument !== "contract" &&
      binds &&
      offered
    ) {
      laws.set(clause.documentId, {
        documentId: clause.documentId,
        title: clause.title,
        number: clause.number,
        instrument: clause.instrument,
        stage,
        offered,
      });
    }
  }
  return [...laws.values()].sort(
    (a, b) =>
      a.title.localeCompare(b.title, "en") ||
      a.documentId.localeCompare(b.documentId),
  );
}

function rowsOf(
  asked: readonly Provision[],
  before: readonly KeptClause[],
  after: Parameters<typeof turnsOf>[2],
  ground: Ground,
  state: LayeredPlace,
  today: string,
): TurnRow[] {
  const around = new Map(ground.places.map((place) => [place.id, place]));
  const nameOf = new Map(asked.map(({ key, name }) => [key, name]));
  const pile = <C extends { placeId: string }>(all: readonly C[]) => {
    const piles = new Map<string, C[]>();
    for (const clause of all) {
      const there = piles.get(clause.placeId);
      if (there) there.push(clause);
      else piles.set(clause.placeId, [clause]);
    }
    return (id: string) => piles.get(id) ?? [];
  };
  const [was, would] = [pile(before), pile(after)];
  const places = new Map(before.map(({ place }) => [place.placeId, place]));
  places.delete(state.id);
  const rows = [...places.values()].flatMap((place) => {
    const self = around.get(place.placeId);
    if (!self) return [];
    const county = around.get(place.parentId ?? "");
    const chain = [self, ...(county ? [county] : []), state];
    return turnsOf(
      asked,
      chain.flatMap(({ id }) => was(id)),
      chain.flatMap(({ id }) => would(id)),
      layersOf(chain),
      today,
    ).flatMap((turn): TurnRow[] => {
      const spoken = was(place.placeId).some(
        (clause) => clause.provisionKey === turn.provisionKey,
      );
      // What is silent about it changes with everybody else: it is counted.
      if (!spoken) return [];
      return [
        {
          slug: place.slug,
          name: place.name,
          officialName: place.officialName,
          kind: place.kind,
          stateCode: place.stateCode,
          countyName: place.countyName,
          population: place.population,
          provision: nameOf.get(turn.provisionKey) ?? turn.provisionKey,
          before: turn.before.standing,
          after: turn.after.standing,
          effect: effectOf(turn),
        },
      ];
    });
  });
  const order = ["falls", "rises", "shifts"];
  return rows.sort(
    (a, b) =>
      order.indexOf(a.effect) - order.indexOf(b.effect) ||
      (b.population ?? 0) - (a.population ?? 0) ||
      a.slug.localeCompare(b.slug) ||
      a.provision.localeCompare(b.provision),
  );
}

function effectOf({ before, after }: Turn): TurnRow["effect"] {
  const [then, now] = [holdsNow(after.standing), holdsNow(before.standing)];
  if (now && !then) return "falls";
  return then && !now ? "rises" : "shifts";
}
