import { isCountyKind, isStateKind } from "~/features/jurisdictions/rules";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { lastDayOf } from "~/lib/partial-day";

import { STAGES } from "./types";
import type {
  CountStep,
  Coverage,
  Decider,
  Force,
  Freshness,
  Inheritance,
  Instrument,
  Layer,
  LayerName,
  Phase,
  Provision,
  RecordedClause,
  ShownClause,
  Stage,
  StageStep,
  Standing,
} from "./types";

// ------------------------------------------------------------ instruments

const USUAL_FORCE: Record<Instrument, Force | null> = {
  unknown: null,
  none: null,
  verbal_commitment: "aspirational",
  statement: "aspirational",
  resolution: "aspirational",
  department_policy: "directive",
  executive_order: "directive",
  ordinance: "binding",
  charter: "binding",
  state_law: "binding",
  court_order: "binding",
  contract: "binding",
};

/** What a document of this kind usually is: law, an order to staff, or words. */
export function usualForce(instrument: Instrument): Force | null {
  return USUAL_FORCE[instrument];
}

/**
 * Whether officials have to follow it: laws, orders and directives, and
 * resolutions whose record says that they direct somebody.
 */
export function isBinding(
  instrument: Instrument,
  force: Force | null,
): boolean {
  const holds = force ?? usualForce(instrument);
  return holds === "binding" || holds === "directive";
}

/** How firm a document is; a later rung replaces an earlier one. */
const RUNG: Record<Instrument, number> = {
  none: 0,
  unknown: 1,
  verbal_commitment: 2,
  statement: 3,
  resolution: 4,
  department_policy: 5,
  executive_order: 6,
  contract: 6,
  court_order: 7,
  ordinance: 8,
  charter: 9,
  state_law: 9,
};

export type Rung =
  "verbal_commitment" | "resolution" | "ordinance" | "state_law";

/**
 * From words to law: what to ask for next. A verbal commitment or a statement
 * leads to a resolution, that or an order to the law of the place: an
 * ordinance, a state law at the state. Null where the law stands already.
 */
export function nextRung(
  instrument: Instrument | null,
  layer: LayerName,
): Rung | null {
  const law = layer === "state" ? "state_law" : "ordinance";
  switch (instrument) {
    case null:
    case "none":
    case "unknown":
    case "contract":
      return "verbal_commitment";
    case "verbal_commitment":
    case "statement":
      return "resolution";
    case "resolution":
    case "department_policy":
    case "executive_order":
    case "court_order":
      // A school board or a university has no ordinances: its policy is the top.
      return layer === "district" ? null : law;
    case "ordinance":
    case "charter":
    case "state_law":
      return null;
  }
}

/**
 * Whether a clause of such a document can say so: "none" says nothing, and a
 * contract for detention or deputizing never grants a protection.
 */
export function coverageFits(
  instrument: Instrument,
  coverage: Coverage,
): boolean {
  if (instrument === "none") return coverage === "silent";
  if (instrument === "contract") {
    return coverage === "opposite" || coverage === "silent";
  }
  return true;
}

/**
 * Whether a claim about this document has to quote it: every written one,
 * unless it is silent. What was only said cannot be quoted from a page.
 */
export function needsQuote(
  instrument: Instrument,
  coverage: Coverage,
): boolean {
  return (
    coverage !== "silent" &&
    instrument !== "verbal_commitment" &&
    instrument !== "none" &&
    instrument !== "unknown"
  );
}

// ----------------------------------------------------------------- stages

const PHASE_OF: Record<Stage, Phase> = {
  idea: "on_the_way",
  demanded: "on_the_way",
  promised: "on_the_way",
  introduced: "on_the_way",
  in_committee: "on_the_way",
  passed: "on_the_way",
  in_force: "in_force",
  enjoined: "held_up",
  preempted: "held_up",
  repealed: "over",
  rescinded: "over",
  expired: "over",
  superseded: "over",
};

/**
 * What a stage means for a document of this kind. Words hold from the moment
 * they are given, a resolution from its vote; a law needs its effective date.
 */
export function phaseOf(instrument: Instrument, stage: Stage): Phase {
  const spoken =
    instrument === "verbal_commitment" || instrument === "statement";
  if (spoken && (stage === "promised" || stage === "passed")) return "in_force";
  if (instrument === "resolution" && stage === "passed") return "in_force";
  return PHASE_OF[stage];
}

export interface StageOn extends StageStep {
  /** False when the day asked for lies within the period that is known. */
  readonly certain: boolean;
}

/**
 * The stage a document had on a day; null before its first.
 *
 * A step known only by its year counts from the year's first day, but not as
 * certain until the year is over; among steps of one period the one known to
 * end later, then the one later in a document's life, is the last.
 */
export function stageOn(
  steps: readonly StageStep[],
  asOf: string,
): StageOn | null {
  const [last] = steps
    .filter((step) => step.onDate <= asOf)
    .sort(
      (a, b) =>
        lastDayOf(b).localeCompare(lastDayOf(a)) ||
        STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) ||
        b.id.localeCompare(a.id),
    );
  return last ? { ...last, certain: lastDayOf(last) <= asOf } : null;
}

// ----------------------------------------------------------- verification

function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
}

/**
 * How far the last check against the source has faded: fresh within a year,
 * ageing within two, stale after that, never when nobody has checked.
 */
export function freshnessOf(
  lastVerifiedOn: string | null,
  today: string,
): Freshness {
  if (lastVerifiedOn === null) return "never";
  if (today < yearsLater(lastVerifiedOn, 1)) return "fresh";
  return today <= yearsLater(lastVerifiedOn, 2) ? "ageing" : "stale";
}

// ----------------------------------------------------------------- layers

/**
 * States that run all or nearly all jails themselves (Bureau of Justice
 * Statistics, "combined prison and jail systems"): a county decides nothing
 * about holds there.
 */
const STATES_WITH_ALL_JAILS: ReadonlySet<string> = new Set([
  "AK",
  "CT",
  "DE",
  "HI",
  "RI",
  "VT",
]);

export interface LayeredPlace {
  readonly id: string;
  readonly kind: JurisdictionKind;
  readonly stateCode: string | null;
  readonly governs: boolean;
}

/**
 * The governments a place is under, from the state down to itself. Areas that
 * nobody governs (Connecticut's planning regions) and the country are left
 * out; an independent city or a city and county in one is its own county.
 * @param chain the place and what lies above it, nearest first
 */
export function layersOf(chain: readonly LayeredPlace[]): Layer[] {
  return chain
    .filter((place) => place.governs && place.kind !== "country")
    .map((place): Layer => {
      const stateJails = STATES_WITH_ALL_JAILS.has(place.stateCode ?? "");
      const isState = isStateKind(place.kind);
      const isCounty = isCountyKind(place.kind);
      const both =
        place.kind === "independent_city" || place.kind === "consolidated";
      return {
        name: isState
          ? "state"
          : isCounty
            ? "county"
            : both || place.kind === "place" || place.kind === "community"
              ? "city"
              : "district",
        placeId: place.id,
        stateCode: place.stateCode,
        keepsJail:
          place.kind === "district" ||
          (isState ? stateJails : (isCounty || both) && !stateJails),
        ...(place.kind === "council_district" && { isWard: true }),
      };
    })
    .reverse();
}

// -------------------------------------------------------------- standings

/** From the best that can be said of a place to not knowing. */
const GOODNESS: Record<Standing, number> = {
  covered: 7,
  partial: 6,
  words: 5,
  on_the_way: 4,
  held_up: 3,
  lapsed: 2,
  none: 1,
  unknown: 0,
  against: -1,
};

/** A clause with the stage of its document on the day asked for. */
export interface DatedClause<C extends RecordedClause = RecordedClause> {
  readonly clause: C;
  readonly stage: StageOn;
  readonly phase: Phase;
}

/** What one government says about one provision, in short. */
export interface Word {
  readonly layer: Layer;
  readonly standing: Standing;
  /** The record that decides the standing; null when there is none. */
  readonly record: {
    readonly clause: Pick<RecordedClause, "instrument" | "force">;
  } | null;
  /** A protection and a document against it are in force side by side. */
  readonly conflict: boolean;
}

/** The same, with its records. */
export interface Cell<C extends RecordedClause = RecordedClause> extends Word {
  readonly record: DatedClause<C> | null;
  /** Further records about the same provision, firmest first. */
  readonly others: readonly DatedClause<C>[];
}

/** What holds about a provision, and by whose word. */
export interface Verdict {
  readonly standing: Standing;
  readonly inheritance: Inheritance;
  /** The layer whose word counts. */
  readonly decidedBy: LayerName;
  readonly conflict: boolean;
}

/** What holds about one provision for the people of a place. */
export interface ProvisionStanding<
  C extends RecordedClause = RecordedClause,
> extends Verdict {
  readonly provisionKey: string;
  /** One for each layer, from the state down. */
  readonly cells: readonly Cell<C>[];
}

export interface ProvisionAsked {
  readonly key: string;
  readonly decidedBy: Decider;
}

/**
 * What one record alone amounts to. A silent one says "nothing here" while it
 * holds; a silent one that is over, and a contract that has run out or is only
 * planned, say nothing about today.
 */
export function standingOfRecord({ clause, phase }: DatedClause): Standing {
  if (clause.instrument === "none" || clause.coverage === "silent") {
    return phase === "in_force" ? "none" : "unknown";
  }
  if (clause.coverage === "opposite") {
    return phase === "in_force" ? "against" : "unknown";
  }
  if (phase === "on_the_way") return "on_the_way";
  if (phase === "held_up") return "held_up";
  if (phase === "over") return "lapsed";
  if (!isBinding(clause.instrument, clause.force)) return "words";
  return clause.coverage === "full" ? "covered" : "partial";
}

/** A clause with its document's stage on the day; none before its first. */
export function datedOn<C extends RecordedClause>(
  clause: C,
  asOf: string,
): DatedClause<C>[] {
  const stage = stageOn(clause.stages, asOf);
  if (!stage) return [];
  return [{ clause, stage, phase: phaseOf(clause.instrument, stage.stage) }];
}

/**
 * What one government says, out of all its records: what is in force against
 * a protection counts first, then the best that holds, then what is on its
 * way, then what was.
 */
export function cellOf<C extends RecordedClause>(
  layer: Layer,
  clauses: readonly C[],
  asOf: string,
): Cell<C> {
  return {
    layer,
    ...firmest(clauses.flatMap((clause) => datedOn(clause, asOf))),
  };
}

/** The same, from records whose stage on the day is known. */
export function firmest<C extends RecordedClause>(
  records: readonly DatedClause<C>[],
): Omit<Cell<C>, "layer"> {
  const dated =
    records.length < 2
      ? records
      : [...records].sort(
          (a, b) =>
            order(standingOfRecord(b)) - order(standingOfRecord(a)) ||
            RUNG[b.clause.instrument] - RUNG[a.clause.instrument] ||
            b.stage.onDate.localeCompare(a.stage.onDate) ||
            b.clause.clauseId.localeCompare(a.clause.clauseId),
        );
  const [first, ...rest] = dated;
  const standing = first ? standingOfRecord(first) : "unknown";
  const decides = standing !== "unknown";
  return {
    standing,
    record: decides && first ? first : null,
    others: decides ? rest : dated,
    conflict: standing === "against" && rest.some(grants),
  };
}

function order(standing: Standing): number {
  return standing === "against" ? 99 : GOODNESS[standing];
}

function grants(dated: DatedClause): boolean {
  return ["covered", "partial", "words"].includes(standingOfRecord(dated));
}

/**
 * For each provision: what each layer says, and what holds for the people of
 * the place (the last layer) by whose decision.
 *
 * - A binding state law against a protection blocks what lies below.
 * - A binding state law for it is a floor: nobody below has less, unless they
 *   signed a contract against it, which shows as a conflict.
 * - What only the keeper of the jail can do is decided by the county, by a
 *   city that is its own county, or by a state that runs all jails.
 * - A council district makes no law: what the city or county around it
 *   decides holds in it. Its own word (a member's promise) is shown, and counts
 *   only while nothing is known of the government around it.
 * - Else the place decides for itself.
 *
 * @param layers as {@link layersOf} gives them; at least one
 * @param asOf the day to look at, "2026-12-02"
 */
export function standingOf<C extends RecordedClause>(
  provisions: readonly ProvisionAsked[],
  clauses: readonly C[],
  layers: readonly Layer[],
  asOf: string,
): ProvisionStanding<C>[] {
  const byCell = new Map<string, C[]>();
  for (const clause of clauses) {
    const key = `${clause.placeId} ${clause.provisionKey}`;
    const there = byCell.get(key);
    if (there) there.push(clause);
    else byCell.set(key, [clause]);
  }
  return provisions.map((provision) => {
    const cells = layers.map((layer) =>
      cellOf(
        layer,
        byCell.get(`${layer.placeId} ${provision.key}`) ?? [],
        asOf,
      ),
    );
    return { provisionKey: provision.key, cells, ...verdict(provision, cells) };
  });
}

/**
 * What holds by the words of all layers, as {@link standingOf} has it.
 * @param cells one for each layer, from the state down; at least one
 */
export function verdict(
  provision: Pick<ProvisionAsked, "decidedBy">,
  cells: readonly Word[],
): Verdict {
  const own = cells.at(-1);
  if (!own) throw new Error("A place has at least its own layer");
  if (own.layer.isWard && cells.length > 1) {
    const around = cells.slice(0, -1);
    const there = verdict(provision, around);
    if (there.standing !== "unknown" || own.standing === "unknown") {
      return there.inheritance === "own"
        ? { ...there, inheritance: decidedBy(there.decidedBy) }
        : there;
    }
  }
  const state = cells.find((c) => c.layer.name === "state");
  const above = state && state !== own ? state : null;

  if (above?.standing === "against" && bindsBelow(above)) {
    return {
      standing:
        GOODNESS[own.standing] >= GOODNESS.on_the_way ? "held_up" : "against",
      inheritance: "blocked_by_state",
      decidedBy: "state",
      conflict: above.conflict,
    };
  }

  const keeper =
    provision.decidedBy === "jail_keeper"
      ? (cells.findLast((c) => c.layer.keepsJail) ?? own)
      : own;
  const floor = above && holds(above) && bindsBelow(above) ? above : null;
  if (keeper.standing === "against") {
    return {
      standing: "against",
      inheritance: inheritanceOf(keeper, own),
      decidedBy: keeper.layer.name,
      conflict: keeper.conflict || floor !== null,
    };
  }
  if (floor && GOODNESS[floor.standing] > GOODNESS[keeper.standing]) {
    return {
      standing: floor.standing,
      inheritance: "state_floor",
      decidedBy: "state",
      conflict: false,
    };
  }
  return {
    standing: keeper.standing,
    inheritance: inheritanceOf(keeper, own),
    decidedBy: keeper.layer.name,
    conflict: false,
  };
}

function inheritanceOf(keeper: Word, own: Word): Inheritance {
  return keeper === own ? "own" : decidedBy(keeper.layer.name);
}

function decidedBy(layer: LayerName): Inheritance {
  switch (layer) {
    case "state":
      return "decided_by_state";
    case "county":
      return "decided_by_county";
    case "city":
      return "decided_by_city";
    case "district":
      return "own";
  }
}

function holds(cell: Word): boolean {
  return cell.standing === "covered" || cell.standing === "partial";
}

/** A state's statement or contract binds nobody below; its law does. */
function bindsBelow(cell: Word): boolean {
  const clause = cell.record?.clause;
  if (!clause || clause.instrument === "contract") return false;
  return (clause.force ?? usualForce(clause.instrument)) === "binding";
}

// ------------------------------------------------------------------ score

export interface Score {
  readonly of: number;
  readonly covered: number;
  readonly partial: number;
  readonly words: number;
  readonly against: number;
  readonly unknown: number;
  /** On the way, held up, lapsed, or known to be missing. */
  readonly open: number;
}

/** How many provisions hold, hold in part, rest on words, are missing … */
export function scoreOf(standings: readonly Standing[]): Score {
  const count = (...which: readonly Standing[]) =>
    standings.filter((s) => which.includes(s)).length;
  return {
    of: standings.length,
    covered: count("covered"),
    partial: count("partial"),
    words: count("words"),
    against: count("against"),
    unknown: count("unknown"),
    open: count("on_the_way", "held_up", "lapsed", "none"),
  };
}

/** The step of the map's legend for so many protections. */
export function countStep(count: number): CountStep {
  if (count === 0) return "zero";
  if (count <= 3) return "few";
  return count <= 9 ? "some" : "many";
}

export interface ScorecardRow extends ProvisionStanding<ShownClause> {
  readonly provision: Provision;
}

/** The whole card of a place, ready to be shown. */
export interface Scorecard {
  readonly layers: readonly Layer[];
  readonly categories: readonly {
    readonly key: string;
    readonly name: string;
    readonly rows: readonly ScorecardRow[];
  }[];
  readonly score: Score;
}

/** What one district says about a protection, and what holds in it. */
export interface DistrictRow {
  readonly provisionKey: string;
  readonly cell: Cell<ShownClause>;
  readonly standing: Standing;
  readonly inheritance: Inheritance;
}

/** A place beneath a city or county that has records of its own. */
export interface DistrictCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: JurisdictionKind;
  /** Every protection, in the order of the catalogue. */
  readonly rows: readonly DistrictRow[];
}
