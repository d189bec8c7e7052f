import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import { readSetting, writeSetting } from "@db/queries/plumbing.server";
import { listProvisions } from "@db/queries/policy-catalogue.server";
import { insertPolicyWithdrawal } from "@db/queries/policy-writing.server";
import {
  deleteStarterWithdrawals,
  hasPolicyDocuments,
  listStandingStarters,
} from "@db/queries/starter-records.server";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ImportedDocument } from "../import/types";
import { STARTER_RECORDS } from "../starter";
import type { Recorder } from "./recorder.server";
import { storeImportedPolicies } from "./store-imported.server";

const SETTING = "policies.starter";
const LOADED = "loaded";
const CLEARED = "cleared ";

/**
 * Puts the starter records on file, once: at the first start of a site that
 * has no record of its own. Nobody's check stands behind them. A site on which
 * they were cleared never gets them again by itself.
 * @returns how many documents were put on file
 */
export async function loadStarterRecords(world: World): Promise<number> {
  const db = world.db.read;
  if ((await readSetting(db, SETTING)) !== null) return 0;
  const fresh = !(await hasPolicyDocuments(db));
  const provisions = new Map(
    (await listProvisions(db)).map(({ key, id }) => [key, id]),
  );
  const documents: ImportedDocument[] = [];
  for (const record of fresh ? STARTER_RECORDS : []) {
    const place = await findPlaceBySlug(db, record.place);
    if (!place) continue;
    const [statedOn, statedPrecision] = record.stated;
    documents.push({
      id: world.newId(),
      placeId: place.id,
      title: record.title,
      number: record.number,
      instrument: record.instrument,
      force: record.force,
      sourceUrl: record.source,
      sourceTitle: null,
      archivedUrl: null,
      stated: { onDate: statedOn, precision: statedPrecision },
      origin: "starter",
      stages: record.steps.map(([stage, onDate, precision]) => ({
        id: world.newId(),
        stage,
        when: { onDate, precision },
        note: "",
      })),
      clauses: record.clauses.flatMap(([key, coverage]) => {
        const provisionId = provisions.get(key);
        if (provisionId === undefined) return [];
        return [
          {
            id: world.newId(),
            provisionId,
            coverage,
            exceptions: "",
            section: null,
            quote: "",
            practice: "",
          },
        ];
      }),
    });
  }
  await world.db.transaction(async (trx) => {
    await storeImportedPolicies(
      world,
      trx,
      { accountId: null, groupId: null },
      "starter",
      { documents, clauses: [], stages: [], restated: [], links: [] },
    );
    await writeSetting(trx, SETTING, LOADED);
  });
  return documents.length;
}

/** The starter records that stand, and whether they can be loaded again. */
export async function readStarterRecords(world: World) {
  const [standing, setting] = await Promise.all([
    listStandingStarters(world.db.read),
    readSetting(world.db.read, SETTING),
  ]);
  return { standing, cleared: setting?.startsWith(CLEARED) ?? false };
}

/**
 * Takes all starter records back in one step. Their pages stay and say why;
 * {@link reloadStarterRecords} undoes it.
 * @param reason in the reader's language, for their pages
 */
export async function clearStarterRecords(
  world: World,
  by: Recorder,
  reason: string,
): Promise<void> {
  const at = timestamp(world);
  await world.db.transaction(async (trx) => {
    const standing = await listStandingStarters(trx);
    if (standing.length === 0) return;
    for (const { id } of standing) {
      await insertPolicyWithdrawal(trx, {
        document_id: id,
        reason,
        withdrawn_by: by.accountId,
        group_id: by.groupId,
        at,
      });
    }
    await writeSetting(trx, SETTING, CLEARED + at);
    await writeActivity(world, trx, by, "policy.starter_cleared");
  });
}

/** Lets the starter records that were cleared last stand again. */
export async function reloadStarterRecords(
  world: World,
  by: Recorder,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    const setting = await readSetting(trx, SETTING);
    if (!setting?.startsWith(CLEARED)) return;
    await deleteStarterWithdrawals(trx, setting.slice(CLEARED.length));
    await writeSetting(trx, SETTING, LOADED);
    await writeActivity(world, trx, by, "policy.starter_reloaded");
  });
}

function writeActivity(
  world: World,
  trx: Parameters<typeof recordActivity>[1],
  by: Recorder,
  verb: string,
): Promise<void> {
  return recordActivity(world, trx, {
    groupId: by.groupId,
    accountId: by.accountId,
    verb,
    subjectKind: "group",
    subjectId: by.groupId,
    detail: {},
  });
}
