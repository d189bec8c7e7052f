import { phaseOf, stageOn } from "~/features/policies/rules";
import type {
  ImportedDocument,
  ImportedPolicies,
} from "~/features/policies/import/types";
import type { Precision, Stage } from "~/features/policies/types";

import type { PlaceIndex } from "./places";
import { unsafeClaim } from "./safe-words";
import { plainValue } from "./words";
import type {
  KnownPlace,
  LineOut,
  LineReason,
  PlaceAsked,
  PlaceQuestion,
  PolicyClaim,
  PolicyCounts,
  When,
} from "./types";

/** A document on record, as a plan looks at it. */
export interface KnownDocument {
  id: string;
  placeId: string;
  title: string;
  number: string | null;
  instrument: string;
  sourceUrl: string;
  sourceTitle: string | null;
  statedOn: string | null;
  withdrawn: boolean;
  clauses: {
    id: string;
    provision: string;
    coverage: string;
    exceptions: string;
    section: string | null;
    quote: string;
    practice: string;
  }[];
  stages: { id: string; stage: string; onDate: string; precision: string }[];
}

export interface PlanInput {
  claims: readonly PolicyClaim[];
  /** Lines that reading left out already. */
  out: readonly LineOut[];
  lines: number;
  index: PlaceIndex;
  /** Address of the place chosen by hand, by the question's key. */
  choices: Readonly<Record<string, string>>;
  known: readonly KnownDocument[];
  /** Documents by the external ids of this system. */
  links: ReadonlyMap<string, string>;
  /** Keys of the protections on record, and their ids. */
  provisions: ReadonlyMap<string, string>;
  /**
   * ICE's sheet: the day it is of, and whether it is the whole list, so that
   * what it no longer names has ended. Null for other tables.
   */
  sheet: { day: string; whole: boolean; note: string } | null;
  origin: string;
  newId: () => string;
}

export interface PolicyPlan {
  changes: ImportedPolicies;
  counts: PolicyCounts;
  out: LineOut[];
  questions: PlaceQuestion[];
  ended: { documentId: string; title: string; placeId: string }[];
  respelled: { said: string; taken: string }[];
}

/** By what a place that was asked for is remembered. */
export function questionKey(asked: PlaceAsked): string {
  return [asked.name, asked.county, asked.state, asked.kind]
    .map(plainValue)
    .join("|")
    .slice(0, 300);
}

/**
 * What storing claims would change. Nothing on record is overwritten: a claim
 * that is there already is unchanged, a further dated step is added, and a
 * line that says otherwise than our record is named and left out. A row whose
 * words endanger somebody is refused whole (docs/decisions/0036).
 */
export function planPolicies(input: PlanInput): PolicyPlan {
  return new Planner(input).run();
}

class Planner {
  private readonly out: LineOut[];
  private readonly questions = new Map<string, PlaceQuestion>();
  private readonly places = new Set<string>();
  private readonly named = new Map<string, boolean>();
  private readonly counts: PolicyCounts;
  private readonly byId: Map<string, KnownDocument>;
  private readonly byClause = new Map<string, KnownDocument>();
  private readonly byIdentity = new Map<string, KnownDocument>();
  private readonly fresh = new Map<string, ImportedDocument>();
  private readonly changes: ImportedPolicies = {
    documents: [],
    clauses: [],
    stages: [],
    restated: [],
    links: [],
  };
  private readonly bareIsTown: boolean;
  private readonly claimed = new Set<string>();
  private readonly respelled = new Map<string, string>();

  constructor(private readonly input: PlanInput) {
    this.out = [...input.out];
    this.byId = new Map(input.known.map((each) => [each.id, each]));
    for (const document of input.known) {
      for (const clause of document.clauses) {
        this.byClause.set(clause.id, document);
      }
      const key = identityOf(document.placeId, document);
      const there = this.byIdentity.get(key);
      if (!there || there.withdrawn) this.byIdentity.set(key, document);
    }
    this.bareIsTown = input.claims.some(({ asked }) =>
      /\b(?:county|parish)\b/i.test(asked.name),
    );
    this.counts = {
      lines: input.lines,
      claims: input.claims.length,
      created: 0,
      updated: 0,
      unchanged: 0,
      ended: 0,
      out: 0,
      places: 0,
      named: 0,
      placed: 0,
    };
  }

  run(): PolicyPlan {
    for (const { reason, params } of this.input.out) {
      if (reason === "regional") this.named.set(String(params["place"]), false);
    }
    const unsafe = this.refuseUnsafe();
    for (const claim of this.input.claims) {
      if (!unsafe.has(rowOf(claim))) this.take(claim);
    }
    const ended = this.endMissing();
    this.counts.out = this.out.length;
    this.counts.places = this.places.size;
    this.counts.named = this.named.size;
    this.counts.placed = [...this.named.values()].filter(Boolean).length;
    return {
      changes: this.changes,
      counts: this.counts,
      out: this.out,
      questions: [...this.questions.values()],
      ended,
      respelled: [...this.respelled].map(([said, taken]) => ({ said, taken })),
    };
  }

  private refuse(
    { file, row, column }: PolicyClaim,
    reason: LineReason,
    params: LineOut["params"] = {},
  ): void {
    this.out.push({ file, row, column, reason, params });
  }

  /** Rows that endanger somebody, each named once and kept out whole. */
  private refuseUnsafe(): Set<string> {
    const rows = new Set<string>();
    for (const claim of this.input.claims) {
      const row = rowOf(claim);
      const unsafe = rows.has(row) ? null : unsafeClaim(claim);
      if (unsafe === null) continue;
      rows.add(row);
      const known =
        this.byClause.get(claim.recordId ?? "")?.id ??
        this.input.links.get(claim.externalId ?? "");
      // The sheet still names this agreement: it has not ended.
      if (known !== undefined) this.claimed.add(known);
      this.refuse({ ...claim, column: null }, "unsafe", {
        ...unsafe,
        document: known ?? "",
      });
    }
    return rows;
  }

  private take(claim: PolicyClaim): void {
    const place = this.placeOf(claim);
    const said =
      claim.externalId?.split("|").slice(0, 2).join("|") ??
      questionKey(claim.asked);
    this.named.set(said, (this.named.get(said) ?? false) || place !== null);
    if (place === null) return;
    this.places.add(place.id);
    const provisionId = this.input.provisions.get(claim.provision);
    if (provisionId === undefined) {
      this.refuse(claim, "unknown_provision", { word: claim.provision });
      return;
    }
    const own =
      claim.recordId === null ? undefined : this.byClause.get(claim.recordId);
    const linked = this.input.links.get(claim.externalId ?? "");
    const identity = identityOf(place.id, claim);
    const known =
      own ??
      this.byId.get(linked ?? "") ??
      (claim.externalId === null ? this.byIdentity.get(identity) : undefined);
    if (known) {
      this.compare(claim, known, provisionId);
      return;
    }
    this.create(claim, place, provisionId, identity);
  }

  private placeOf(claim: PolicyClaim): KnownPlace | null {
    const { index, choices } = this.input;
    const key = questionKey(claim.asked);
    const chosen = index.chosen(choices[key] ?? "");
    if (chosen) return chosen;
    const tried = claim.places ?? [claim.asked];
    const found = tried.map((asked) => ({
      asked,
      found: index.find(asked, this.bareIsTown),
    }));
    const hits = found.flatMap(({ asked, found: each }) =>
      "place" in each ? [{ asked, place: each.place }] : [],
    );
    const [first] = hits;
    if (first) {
      // A sheriff of one county in the row of another: somebody mistyped.
      const counties = hits.filter(({ asked }) => asked.kind === "county");
      const other = counties.find(
        ({ place }) => place.id !== counties[0]?.place.id,
      );
      if (other && counties[0]) {
        this.refuse(claim, "names_disagree", {
          place: claim.title || claim.asked.name,
          first: counties[0].place.officialName ?? counties[0].place.name,
          second: other.place.officialName ?? other.place.name,
        });
        this.ask(claim, key, [counties[0].place, other.place]);
        return null;
      }
      return first.place;
    }
    const choicesSeen = found.flatMap(({ found: each }) =>
      "because" in each ? each.choices : [],
    );
    const like = this.likeOneCounty(claim, found);
    if (like) return like;
    const because =
      found
        .map(({ found: each }) => ("because" in each ? each.because : null))
        .find((reason) => reason === "several_places") ??
      found
        .map(({ found: each }) => ("because" in each ? each.because : null))
        .find((reason) => reason !== null) ??
      "unknown_place";
    this.refuse(claim, because, { place: wordsOf(claim.asked) });
    this.ask(claim, key, choicesSeen);
    return null;
  }

  /**
   * "Berrian County" in Michigan can only be Berrien: counties are a closed
   * list. Only of an agency's own county, and only if one name is near.
   */
  private likeOneCounty(
    claim: PolicyClaim,
    found: readonly {
      asked: PlaceAsked;
      found: ReturnType<PlaceIndex["find"]>;
    }[],
  ): KnownPlace | null {
    if (claim.places === undefined) return null;
    const county = found.find(({ asked }) => asked.kind === "county");
    if (!county || !("because" in county.found)) return null;
    const { choices, because } = county.found;
    const [only, second] = choices;
    if (because !== "unknown_place" || !only || second) return null;
    this.respelled.set(
      county.asked.name,
      `${only.officialName ?? only.name}, ${only.stateCode ?? ""}`,
    );
    return only;
  }

  private ask(
    claim: PolicyClaim,
    key: string,
    choices: readonly KnownPlace[],
  ): void {
    const there = this.questions.get(key);
    if (there) {
      there.rows += 1;
      return;
    }
    const unique = [
      ...new Map(choices.map((each) => [each.id, each])).values(),
    ];
    this.questions.set(key, {
      key,
      words: wordsOf(claim.asked),
      rows: 1,
      first: claim.row,
      choices: unique.map((place) => ({
        slug: place.slug,
        name: place.officialName ?? place.name,
        kind: place.kind,
        county: place.countyName,
        state: place.stateCode,
      })),
    });
  }

  private compare(
    claim: PolicyClaim,
    document: KnownDocument,
    provisionId: string,
  ): void {
    this.claimed.add(document.id);
    if (document.withdrawn) {
      this.refuse(claim, "withdrawn", { document: document.id });
      return;
    }
    const clause = document.clauses.find(
      ({ provision }) => provision === claim.provision,
    );
    let changed = false;
    if (clause === undefined) {
      this.changes.clauses.push({
        id: this.input.newId(),
        documentId: document.id,
        provisionId,
        ...clauseWords(claim),
      });
      document.clauses.push({
        id: "",
        provision: claim.provision,
        ...clauseWords(claim),
      });
      changed = true;
    } else {
      const differs = differences(claim, clause, document);
      if (differs.length > 0) {
        this.refuse(claim, "differs", {
          columns: differs.join(", "),
          document: document.id,
        });
        return;
      }
    }
    for (const step of stepsOf(claim)) {
      const there = document.stages.some(
        ({ stage, onDate, precision }) =>
          stage === step.stage &&
          ((onDate === step.when.onDate && precision === step.when.precision) ||
            !step.dated),
      );
      if (there || this.endedSince(claim, document, step)) continue;
      const id = this.input.newId();
      this.changes.stages.push({
        id,
        documentId: document.id,
        stage: step.stage,
        when: step.when,
        note: "",
      });
      document.stages.push({ id, stage: step.stage, ...step.when });
      changed = true;
    }
    if (
      claim.externalId !== null &&
      claim.stated !== null &&
      claim.stated.onDate > (document.statedOn ?? "")
    ) {
      this.changes.restated.push({ documentId: document.id, on: claim.stated });
    }
    this.counts[changed ? "updated" : "unchanged"] += 1;
  }

  /** An older sheet has nothing to say on what a newer one no longer names. */
  private endedSince(
    claim: PolicyClaim,
    document: KnownDocument,
    step: Step,
  ): boolean {
    return (
      claim.externalId !== null &&
      document.stages.some(
        ({ stage, onDate }) =>
          stage === "expired" && onDate >= step.when.onDate,
      ) &&
      (claim.stated?.onDate ?? "") <= (document.statedOn ?? "")
    );
  }

  private create(
    claim: PolicyClaim,
    place: KnownPlace,
    provisionId: string,
    identity: string,
  ): void {
    const key = claim.externalId ?? identity;
    const made = this.fresh.get(key);
    if (made) {
      if (made.clauses.some((each) => each.provisionId === provisionId)) {
        this.refuse(claim, "repeated", { place: wordsOf(claim.asked) });
        return;
      }
      made.clauses.push({
        id: this.input.newId(),
        provisionId,
        ...clauseWords(claim),
      });
      this.counts.created += 1;
      return;
    }
    const id = this.input.newId();
    const document: ImportedDocument = {
      id,
      placeId: place.id,
      title: claim.title,
      number: claim.number,
      instrument: claim.instrument,
      force: claim.force,
      sourceUrl: claim.sourceUrl,
      sourceTitle: claim.sourceTitle,
      archivedUrl: claim.archivedUrl,
      stated: claim.stated,
      origin: this.input.origin,
      stages: stepsOf(claim).map(({ stage, when }) => ({
        id: this.input.newId(),
        stage,
        when,
        note: "",
      })),
      clauses: [{ id: this.input.newId(), provisionId, ...clauseWords(claim) }],
    };
    this.fresh.set(key, document);
    this.changes.documents.push(document);
    if (claim.externalId !== null) {
      this.changes.links.push({
        externalId: claim.externalId,
        documentId: id,
      });
    }
    this.counts.created += 1;
  }

  /** Agreements on record that a newer whole sheet no longer names. */
  private endMissing(): PolicyPlan["ended"] {
    const { sheet, links } = this.input;
    if (!sheet?.whole) return [];
    const ended: PolicyPlan["ended"] = [];
    for (const documentId of links.values()) {
      const document = this.byId.get(documentId);
      if (!document || document.withdrawn || this.claimed.has(documentId)) {
        continue;
      }
      if ((document.statedOn ?? "") >= sheet.day) continue;
      const now = stageOn(
        document.stages.map((step) => ({
          ...step,
          stage: step.stage as Stage,
          precision: step.precision as Precision,
        })),
        sheet.day,
      );
      if (!now || phaseOf("contract", now.stage) === "over") continue;
      this.changes.stages.push({
        id: this.input.newId(),
        documentId,
        stage: "expired",
        when: { onDate: sheet.day, precision: "day" },
        note: sheet.note,
      });
      this.counts.ended += 1;
      ended.push({
        documentId,
        title: document.title,
        placeId: document.placeId,
      });
    }
    return ended;
  }
}

interface Step {
  stage: Stage;
  when: When;
  dated: boolean;
}

function rowOf({ file, row }: PolicyClaim): string {
  return `${row} ${file}`;
}

function stepsOf(claim: PolicyClaim): Step[] {
  return [
    { stage: claim.stage, when: claim.when, dated: claim.dated },
    ...(claim.ended === null ? [] : [{ ...claim.ended, dated: true }]),
  ];
}

function clauseWords(claim: PolicyClaim) {
  const { coverage, exceptions, section, quote, practice } = claim;
  return { coverage, exceptions, section, quote, practice };
}

/** Documents are the same where place, kind, title, number and source are. */
function identityOf(
  placeId: string,
  document: {
    instrument: string;
    title: string;
    number: string | null;
    sourceUrl: string;
    sourceTitle: string | null;
  },
): string {
  const { instrument, title, number, sourceUrl, sourceTitle } = document;
  return [
    placeId,
    instrument,
    plainValue(title),
    plainValue(number ?? ""),
    title === "" && number === null ? sourceUrl || (sourceTitle ?? "") : "",
  ].join("\n");
}

/** Columns in which a line says otherwise than the record. */
function differences(
  claim: PolicyClaim,
  clause: KnownDocument["clauses"][number],
  document: KnownDocument,
): string[] {
  const same = (a: string | null, b: string | null) =>
    (a ?? "").replace(/\s+/g, " ").trim() ===
    (b ?? "").replace(/\s+/g, " ").trim();
  const found: string[] = [];
  if (claim.coverage !== clause.coverage) found.push("coverage");
  // What a table has no words for is no contradiction.
  const words = [
    ["exceptions", claim.exceptions, clause.exceptions],
    ["section", claim.section, clause.section],
    ["quote", claim.quote, clause.quote],
    ["practice", claim.practice, clause.practice],
    ["source_url", claim.sourceUrl, document.sourceUrl],
    ["title", claim.title, document.title],
    ["number", claim.number, document.number],
  ] as const;
  for (const [name, theirs, ours] of words) {
    if (theirs !== null && theirs !== "" && !same(theirs, ours)) {
      found.push(name);
    }
  }
  if (claim.instrument !== document.instrument) found.push("instrument");
  return found;
}

function wordsOf({ name, county, state, kind }: PlaceAsked): string {
  return [name, kind, county, state]
    .map((each) => each.trim())
    .filter((each, at, all) => each !== "" && all.indexOf(each) === at)
    .join(", ");
}
