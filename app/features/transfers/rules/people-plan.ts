import type {
  ExternalLink,
  ImportedPeople,
  ImportedSeat,
} from "~/features/officials/import-types";
import { foldName } from "~/lib/names";

import type { CouncilRecord, RecordedBody, RefusalReason } from "../types";
import { linkKey } from "./known-people";
import type { KnownPeople, PeopleOptions, PlanTools } from "./known-people";
import type { Tally } from "./tally";

/** A body of the record, as it will stand after the import. */
export interface PlannedBody {
  id: string;
  name: string;
  seatCount: number | null;
  /** How many can sit in it: what it says, else what one roll showed. */
  places: number;
  /** Seats written down in this import, that nobody has been given yet. */
  openSeats: ImportedSeat[];
  recorded: RecordedBody;
}

/** A term on record, or planned. */
export type PlannedTerm = KnownPeople["terms"][number];

/** What is known and decided while a record's people are planned. */
export class PeoplePlan {
  readonly changes: ImportedPeople;
  readonly bodies = new Map<string, PlannedBody>();
  readonly officials = new Map<string, string>();
  readonly taken: ReadonlySet<string>;
  readonly names: Map<string, Set<string>>;
  readonly terms: PlannedTerm[];
  /** Persons nobody has been chosen for, and why. */
  readonly undecided = new Map<string, RefusalReason>();

  constructor(
    readonly record: CouncilRecord,
    readonly known: KnownPeople,
    readonly options: PeopleOptions,
    readonly tools: PlanTools,
    readonly tally: Tally,
  ) {
    this.changes = {
      system: options.system,
      newBodies: [],
      changedBodies: [],
      newOfficials: [],
      changedOfficials: [],
      newSeats: [],
      newTerms: [],
      changedTerms: [],
      links: [],
    };
    this.taken = new Set(
      [...known.links.values()].map((link) => link.subjectId),
    );
    this.terms = [...known.terms];
    this.names = new Map();
    for (const { id, name } of known.officials) this.addName(id, name);
  }

  link(kind: string, externalId: string): ExternalLink | undefined {
    return this.known.links.get(linkKey(kind, externalId));
  }

  keepLink(
    kind: string,
    externalId: string,
    subjectId: string,
    rowHash: string,
  ): void {
    this.changes.links.push({ kind, externalId, subjectId, rowHash });
  }

  addName(id: string, name: string): void {
    const folded = foldName(name);
    const ids = this.names.get(folded);
    if (ids === undefined) this.names.set(folded, new Set([id]));
    else ids.add(id);
  }
}
