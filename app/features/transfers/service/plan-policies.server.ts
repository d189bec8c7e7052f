import type { Reader } from "@db/connection.server";
import { listProvisions } from "@db/queries/policy-catalogue.server";
import {
  listClausesForMatching,
  listDocumentsForMatching,
  listNamesForMatching,
  listPlacesForMatching,
  listPolicyLinks,
  listStagesForMatching,
} from "@db/queries/policy-imports.server";
import { otherOcdIds } from "~/features/jurisdictions/service/ocd-ids.server";
import type { World } from "~/server/world.server";

import type { SavedTable } from "../csv/types";
import { readIceSheet } from "../policies/ice-287g";
import type { PolicyMapping } from "../policies/mapping";
import { PlaceIndex } from "../policies/places";
import { planPolicies } from "../policies/plan";
import type { KnownDocument, PolicyPlan } from "../policies/plan";
import { readClaims } from "../policies/read-claims";
import type {
  KnownPlace,
  PassedCells,
  PolicyImportKind,
  PolicyReport,
} from "../policies/types";

/** What a plan of policies needs to know of a waiting table. */
export interface TableToPlan {
  kind: PolicyImportKind;
  table: SavedTable;
  mapping: PolicyMapping | null;
  /** Day of ICE's sheet, and whether it names all agreements. */
  sheetDay: string;
  whole: boolean;
  choices: Readonly<Record<string, string>>;
}

/** The name under which external ids of this kind of table are kept. */
export function systemOf(kind: PolicyImportKind): string {
  return kind === "ice-287g" ? "ice-287g" : "policies";
}

/** All places of the site, ready to be looked up by name, code or id. */
export async function readPlaceIndex(db: Reader): Promise<PlaceIndex> {
  const [places, names] = await Promise.all([
    listPlacesForMatching(db),
    listNamesForMatching(db),
  ]);
  const otherNames = new Map<string, string[]>();
  for (const { placeId, name } of names) {
    const there = otherNames.get(placeId);
    if (there) there.push(name);
    else otherNames.set(placeId, [name]);
  }
  return new PlaceIndex(
    places.map((place): KnownPlace => ({
      ...place,
      otherNames: otherNames.get(place.id) ?? [],
    })),
    await otherOcdIds(db, places),
  );
}

async function readKnown(db: Reader): Promise<KnownDocument[]> {
  const [documents, clauses, stages] = await Promise.all([
    listDocumentsForMatching(db),
    listClausesForMatching(db),
    listStagesForMatching(db),
  ]);
  const known = new Map<string, KnownDocument>(
    documents.map(({ withdrawnAt, ...document }) => [
      document.id,
      {
        ...document,
        withdrawn: withdrawnAt !== null,
        clauses: [],
        stages: [],
      },
    ]),
  );
  for (const { documentId, ...clause } of clauses) {
    known.get(documentId)?.clauses.push(clause);
  }
  for (const { documentId, ...stage } of stages) {
    known.get(documentId)?.stages.push(stage);
  }
  return [...known.values()];
}

/**
 * What storing this table would change, line by line. Reads only; the same
 * table on the same records plans the same.
 */
export async function planPolicyTable(
  world: World,
  db: Reader,
  { kind, table, mapping, sheetDay, whole, choices }: TableToPlan,
  note: string,
): Promise<PolicyPlan & { passed: PassedCells[] }> {
  const [index, known, links, provisions] = [
    await readPlaceIndex(db),
    await readKnown(db),
    await listPolicyLinks(db, systemOf(kind)),
    await listProvisions(db),
  ];
  const today = world.now().toISOString().slice(0, 10);
  const ids = new Map(provisions.map(({ key, id }) => [key, id]));
  const read =
    kind === "ice-287g"
      ? readIceSheet(table, { sheetDay, today })
      : mapping === null
        ? { claims: [], out: [], lines: 0, passed: [] }
        : readClaims(table, mapping, {
            provisions: new Set(ids.keys()),
            today,
          });
  const pendingOnly =
    kind === "ice-287g" &&
    read.claims.every(({ stage }) => stage === "introduced");
  const plan = planPolicies({
    ...read,
    index,
    choices,
    known,
    links: new Map(
      links.map(({ externalId, documentId }) => [externalId, documentId]),
    ),
    provisions: ids,
    sheet:
      kind === "ice-287g"
        ? { day: sheetDay, whole: whole && !pendingOnly, note }
        : null,
    origin: kind,
    newId: () => world.newId(),
  });
  return { ...plan, passed: "passed" in read ? read.passed : [] };
}

/** A plan as it is kept and shown. */
export function reportOf(
  {
    counts,
    out,
    rows,
    questions,
    ended,
    respelled,
    passed,
  }: PolicyPlan & { passed: PassedCells[] },
  { header, dropped, files }: Pick<SavedTable, "header" | "dropped" | "files">,
  mapping: PolicyMapping | null,
): PolicyReport {
  const position = new Map(files.map(({ name }, index) => [name, index]));
  return {
    counts,
    out: [...out].sort(
      (a, b) =>
        (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0) ||
        a.row - b.row,
    ),
    rows,
    questions,
    respelled,
    passed,
    ended: ended.map(({ documentId, title, placeId }) => ({
      documentId,
      title,
      place: placeId,
    })),
    dropped: [...dropped.immigration, ...dropped.private],
    leftOut:
      mapping === null
        ? []
        : header.filter((_, index) => mapping.columns[index] === "ignore"),
  };
}
