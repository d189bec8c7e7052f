import type { Db } from "@db/connection.server";
import { listWordsOfClauses } from "@db/queries/kept-policies.server";

import { isBinding } from "../rules";
import { onDay } from "../rules/timeline";
import type { Instrument } from "../types";
import { keptRecords } from "./kept-records.server";

/** Of so many candidates the words are looked at together. */
const PORTION = 25;

/**
 * The words of another place to start from: a binding document in force that
 * grants the whole provision, from the same state if there is one, the latest
 * checked first. Null where nobody has one on record.
 */
export async function modelText(
  db: Db,
  {
    provisionKey,
    stateCode,
    exceptPlaceId,
  }: {
    provisionKey: string;
    stateCode: string | null;
    exceptPlaceId: string;
  },
  today: string,
): Promise<{
  documentId: string;
  title: string;
  instrument: Instrument;
  placeName: string;
  stateCode: string | null;
  quote: string;
  sourceUrl: string;
} | null> {
  const { places } = await keptRecords(db);
  const near = (code: string | null) => (code === stateCode ? 0 : 1);
  const candidates = places
    .filter(({ facts }) => facts.placeId !== exceptPlaceId)
    .flatMap(({ clauses }) => clauses)
    .filter(
      ({ clause, days }) =>
        clause.provisionKey === provisionKey &&
        clause.coverage === "full" &&
        isBinding(clause.instrument, clause.force) &&
        onDay(days, today)?.phase === "in_force",
    )
    .map(({ clause }) => clause)
    .sort(
      (a, b) =>
        near(a.place.stateCode) - near(b.place.stateCode) ||
        (b.lastVerifiedOn ?? "").localeCompare(a.lastVerifiedOn ?? "") ||
        a.clauseId.localeCompare(b.clauseId),
    );
  for (let start = 0; start < candidates.length; start += PORTION) {
    const portion = candidates.slice(start, start + PORTION);
    const words = await listWordsOfClauses(
      db.read,
      portion.map(({ clauseId }) => clauseId),
    );
    for (const clause of portion) {
      const said = words.find(({ clauseId }) => clauseId === clause.clauseId);
      if (!said || said.quote === "") continue;
      return {
        documentId: clause.documentId,
        title: said.title,
        instrument: clause.instrument,
        placeName: clause.place.officialName ?? clause.place.name,
        stateCode: clause.place.stateCode,
        quote: said.quote,
        sourceUrl: said.sourceUrl,
      };
    }
  }
  return null;
}
