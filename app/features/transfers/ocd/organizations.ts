import { plainWord } from "~/features/votes/rules";
import { tidyName } from "~/lib/names";

import { isTest } from "../legistar/fields";
import type { Ledger } from "../legistar/ledger";
import type { RecordedBody, RowPlace } from "../types";
import { firstText, nameOf } from "./fields";
import type { Reference } from "./fields";
import type { SourcedRow } from "./read-files";

const NO_BODY = /^(?:party|company|corporation|faction|coalition|media)$/i;

/** Bodies by id, by name and by what they are called in scrapers' stand-ins. */
export class Organizations {
  readonly bodies = new Map<string, RecordedBody>();
  private readonly byName = new Map<string, string>();
  private readonly noBodies = new Set<string>();

  constructor(
    rows: readonly SourcedRow[],
    /** The body's name where nothing says it. */
    private readonly fallback: string,
    ledger: Ledger,
  ) {
    for (const { from, row } of rows) {
      const id = firstText(row, "id", "_id");
      const name = nameOf(row);
      const classification = firstText(row, "classification");
      if (NO_BODY.test(classification ?? "")) {
        if (id !== null) this.noBodies.add(id);
        ledger.refuse(from, "body", "not_a_body", { name: name ?? id ?? "" });
      } else if (name === null) {
        ledger.refuse(from, "body", "no_name");
      } else if (isTest(name)) {
        ledger.refuse(from, "body", "test_body", { name });
      } else {
        const earlier = this.bodies.get(id ?? `name:${plainWord(name)}`);
        if (earlier === undefined) this.add(from, id, name, classification);
        else {
          ledger.refuse(from, "body", "repeated_row", {
            row: earlier.from.row ?? 0,
          });
        }
      }
    }
  }

  /** The body meant; "no_body" for a party; null when nothing tells. */
  find(reference: Reference | null): RecordedBody | "no_body" | null {
    if (reference === null) return null;
    const { id, name, classification } = reference;
    if (id !== null && this.noBodies.has(id)) return "no_body";
    if (NO_BODY.test(classification ?? "")) return "no_body";
    if (id !== null && this.bodies.has(id)) return this.bodies.get(id) ?? null;
    const named = name === null ? null : this.byName.get(plainWord(name));
    if (named != null) return this.bodies.get(named) ?? null;
    if (id === null && name === null && classification !== null) {
      const fitting = [...this.bodies.values()].filter(
        ({ bodyType }) => bodyType === classification,
      );
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    }
    return null;
  }

  /** The body meant, written down when only a vote or a meeting names it. */
  findOrAdd(
    reference: Reference | null,
    from: RowPlace,
  ): RecordedBody | "no_body" {
    const known = this.find(reference);
    if (known !== null) return known;
    const name = reference?.name ?? null;
    if (name === null && reference?.id == null) {
      // A file of one body alone need not name it.
      const [only, ...others] = this.bodies.values();
      if (only !== undefined && others.length === 0) return only;
    }
    return this.add(
      from,
      reference?.id ?? null,
      name ?? this.fallback,
      reference?.classification ?? null,
    );
  }

  private add(
    from: RowPlace,
    id: string | null,
    name: string,
    bodyType: string | null,
  ): RecordedBody {
    const folded = plainWord(name);
    const externalId = id ?? `name:${folded}`;
    const known = this.bodies.get(externalId);
    if (known !== undefined) return known;
    const body: RecordedBody = {
      from,
      externalId,
      name: tidyName(name),
      bodyType,
      seatsStated: null,
      seatsSeen: 0,
    };
    this.bodies.set(externalId, body);
    if (!this.byName.has(folded)) this.byName.set(folded, externalId);
    return body;
  }
}
