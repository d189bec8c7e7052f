import { phaseOf, stageOn } from "~/features/policies/rules";
import type {
  ImportedDocument,
  ImportedPolicies,
} from "~/features/policies/import/types";
import type { Precision, Stage } from "~/features/policies/types";

import { AskedPlaces } from "./asked-places";
import { contradictedClaims, saysNoMore } from "./contradictions";
import type { PlacedClaim } from "./contradictions";
import type { PlaceIndex } from "./places";
import { RowOutcomes } from "./row-outcomes";
import { documentOf, identityOf, sourceOf } from "./same-document";
import { unsafeClaim } from "./safe-words";
import { questionKey, wordsOf } from "./asked-places";
import type {
  LineOut,
  LineReason,
  PlaceQuestion,
  PolicyClaim,
  PolicyCounts,
  RowCounts,
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
  rows: RowCounts;
  counts: PolicyCounts;
  out: LineOut[];
  questions: PlaceQuestion[];
  ended: { documentId: string; title: string; placeId: string }[];
  respelled: { said: string; taken: string }[];
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
  private readonly asked: AskedPlaces;
  private readonly places = new Set<string>();
  private readonly named = new Map<string, boolean>();
  private readonly counts: PolicyCounts;
  private readonly byId: Map<string, KnownDocument>;
  private readonly byClause = new Map<string, KnownDocument>();
  private readonly byIdentity = new Map<string, KnownDocument[]>();
  private readonly fresh = new Map<string, ImportedDocument[]>();
  /** Sources that the file names one document with. */
  private readonly sources = new Map<string, Set<string>>();
  private readonly changes: ImportedPolicies = {
    documents: [],
    clauses: [],
    stages: [],
    restated: [],
    links: [],
  };
  private readonly claimed = new Set<string>();
  private readonly rows = new RowOutcomes();

  constructor(private readonly input: PlanInput) {
    this.out = [...input.out];
    this.byId = new Map(input.known.map((each) => [each.id, each]));
    for (const document of input.known) {
      for (const clause of document.clauses) {
        this.byClause.set(clause.id, document);
      }
      const key = identityOf(document.placeId, document);
      const there = this.byIdentity.get(key);
      if (there) there.push(document);
      else this.byIdentity.set(key, [document]);
    }
    this.asked = new AskedPlaces(input, (claim, reason, params) => {
      this.refuse(claim, reason, params);
    });
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
    const placed = this.input.claims.flatMap((claim) =>
      unsafe.has(rowOf(claim)) ? [] : (this.locate(claim) ?? []),
    );
    const contradicted = contradictedClaims(placed);
    for (const { claim, placeId } of placed) {
      if (contradicted.has(claim)) continue;
      const identity = identityOf(placeId, claim);
      const there = this.sources.get(identity);
      if (there) there.add(sourceOf(claim));
      else this.sources.set(identity, new Set([sourceOf(claim)]));
    }
    for (const each of placed) {
      const rows = contradicted.get(each.claim);
      if (rows) this.refuseContradicted(each.claim, rows);
      else this.take(each);
    }
    const ended = this.endMissing();
    for (const line of this.out) this.rows.noteOut(line);
    this.counts.out = this.out.length;
    this.counts.places = this.places.size;
    this.counts.named = this.named.size;
    this.counts.placed = [...this.named.values()].filter(Boolean).length;
    return {
      changes: this.changes,
      counts: this.counts,
      out: this.out,
      rows: this.rows.counts(),
      questions: this.asked.questions(),
      ended,
      respelled: this.asked.respellings(),
    };
  }

  private refuse(
    { file, row, column }: PolicyClaim,
    reason: LineReason,
    params: LineOut["params"] = {},
  ): void {
    this.out.push({ file, row, column, reason, params });
  }

  private count(
    claim: PolicyClaim,
    outcome: "created" | "updated" | "unchanged",
  ): void {
    this.counts[outcome] += 1;
    this.rows.note(claim, outcome);
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

  /** The claim with its place; null where it stays out, which is said. */
  private locate(claim: PolicyClaim): PlacedClaim | null {
    const place = this.asked.placeOf(claim);
    const said =
      claim.externalId?.split("|").slice(0, 2).join("|") ??
      questionKey(claim.asked);
    this.named.set(said, (this.named.get(said) ?? false) || place !== null);
    if (place === null) return null;
    this.places.add(place.id);
    if (!this.input.provisions.has(claim.provision)) {
      this.refuse(claim, "unknown_provision", { word: claim.provision });
      return null;
    }
    return { claim, placeId: place.id };
  }

  private refuseContradicted(claim: PolicyClaim, rows: readonly number[]) {
    const others = rows.filter((row) => row !== claim.row);
    this.counts.conflicting = (this.counts.conflicting ?? 0) + 1;
    this.refuse(claim, "conflicting", {
      place: wordsOf(claim.asked),
      count: others.length,
      rows:
        others.slice(0, MOST_ROWS_NAMED).join(", ") +
        (others.length > MOST_ROWS_NAMED ? " …" : ""),
    });
    // Whatever is right of it, the file still names it: it has not ended.
    const known = this.byClause.get(claim.recordId ?? "");
    if (known) this.claimed.add(known.id);
  }

  private take({ claim, placeId }: PlacedClaim): void {
    const provisionId = this.input.provisions.get(claim.provision) ?? "";
    const own =
      claim.recordId === null ? undefined : this.byClause.get(claim.recordId);
    const linked = this.input.links.get(claim.externalId ?? "");
    const identity = identityOf(placeId, claim);
    const known =
      own ??
      this.byId.get(linked ?? "") ??
      (claim.externalId === null
        ? documentOf(
            (this.byIdentity.get(identity) ?? []).map((document) => ({
              ...document,
              document,
              holds: (provision: string) =>
                document.clauses.some((each) => each.provision === provision),
              steps: document.stages,
            })),
            claim,
            this.hasManySources(identity),
          )?.document
        : undefined);
    if (known) {
      this.compare(claim, known, provisionId);
      return;
    }
    this.create(claim, placeId, provisionId, identity);
  }

  private hasManySources(identity: string): boolean {
    return (this.sources.get(identity)?.size ?? 0) > 1;
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
          (!step.dated ||
            saysNoMore(step.when, {
              onDate,
              precision: precision as Precision,
            })),
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
    this.count(claim, changed ? "updated" : "unchanged");
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
    placeId: string,
    provisionId: string,
    identity: string,
  ): void {
    const key = claim.externalId ?? identity;
    const there = this.fresh.get(key) ?? [];
    const made =
      claim.externalId === null
        ? documentOf(
            there.map((document) => ({
              ...document,
              document,
              withdrawn: false,
              holds: () =>
                document.clauses.some(
                  (each) => each.provisionId === provisionId,
                ),
              steps: document.stages.map(({ stage, when }) => ({
                stage,
                ...when,
              })),
            })),
            claim,
            this.hasManySources(identity),
          )?.document
        : there[0];
    if (made) {
      this.addTo(made, claim, provisionId);
      return;
    }
    const id = this.input.newId();
    const document: ImportedDocument = {
      id,
      placeId,
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
    this.fresh.set(key, [...there, document]);
    this.changes.documents.push(document);
    if (claim.externalId !== null) {
      this.changes.links.push({
        externalId: claim.externalId,
        documentId: id,
      });
    }
    this.count(claim, "created");
  }

  /** A further row of a document that an earlier row brought. */
  private addTo(
    made: ImportedDocument,
    claim: PolicyClaim,
    provisionId: string,
  ): void {
    const clause = made.clauses.find(
      (each) => each.provisionId === provisionId,
    );
    let more = false;
    if (claim.externalId === null) {
      for (const { stage, when, dated } of stepsOf(claim)) {
        const told = made.stages.some(
          (each) =>
            each.stage === stage && (!dated || saysNoMore(when, each.when)),
        );
        if (told) continue;
        made.stages.push({ id: this.input.newId(), stage, when, note: "" });
        more = true;
      }
    }
    if (clause === undefined) {
      made.clauses.push({
        id: this.input.newId(),
        provisionId,
        ...clauseWords(claim),
      });
      this.count(claim, "created");
      return;
    }
    if (claim.externalId === null) {
      for (const word of ["exceptions", "quote", "practice"] as const) {
        if (clause[word] !== "" || claim[word] === "") continue;
        clause[word] = claim[word];
        more = true;
      }
      if (clause.section === null && claim.section !== null) {
        clause.section = claim.section;
        more = true;
      }
    }
    if (more) this.count(claim, "updated");
    else this.refuse(claim, "repeated", { place: wordsOf(claim.asked) });
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

/** So many rows of a quarrel are named beside each of it. */
const MOST_ROWS_NAMED = 8;

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
