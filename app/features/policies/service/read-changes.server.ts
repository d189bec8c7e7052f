import type { Reader } from "@db/connection.server";
import { listPolicyChanges } from "@db/queries/policy-changes.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";

import type { Change, Instrument, Precision, Stage } from "../types";

/** So many changes stand on one page of the log, and in a feed. */
export const CHANGES_AT_ONCE = 50;

/**
 * One page of what was done to the records, the latest first.
 * @param page from 1
 * @returns the changes, and whether older ones follow
 */
export async function readChanges(
  db: Reader,
  {
    placeId,
    documentId = null,
    page,
    locale,
  }: {
    placeId: string | null;
    /** Of one document alone. */
    documentId?: string | null;
    page: number;
    locale: Locale;
  },
) {
  const rows = await listPolicyChanges(db, {
    placeIds: placeId === null ? null : [placeId],
    documentId,
    limit: CHANGES_AT_ONCE + 1,
    offset: (page - 1) * CHANGES_AT_ONCE,
    since: null,
  });
  return {
    more: rows.length > CHANGES_AT_ONCE,
    changes: rows.slice(0, CHANGES_AT_ONCE).map((row) => inLocale(row, locale)),
  };
}

type Row = Awaited<ReturnType<typeof listPolicyChanges>>[number];

function inLocale(
  { provisionEn, provisionEs, placeKind, ...row }: Row,
  locale: Locale,
) {
  return {
    ...row,
    what: row.what as Change,
    instrument: row.instrument as Instrument,
    stage: row.stage as Stage | null,
    precision: row.precision as Precision | null,
    placeKind: placeKind as JurisdictionKind,
    provision: locale === "es" ? provisionEs : provisionEn,
  };
}

/** A week of a busy place has fewer. */
const MOST_SINCE = 500;

/**
 * What was done to the records of these places after a moment, the latest
 * first: at most 500 of it.
 * @returns asked once, told in each language that is asked for
 */
export async function readChangesSince(
  db: Reader,
  { placeIds, since }: { placeIds: readonly string[]; since: string },
): Promise<(locale: Locale) => PolicyChange[]> {
  if (placeIds.length === 0) return () => [];
  const rows = await listPolicyChanges(db, {
    placeIds,
    documentId: null,
    limit: MOST_SINCE,
    offset: 0,
    since,
  });
  return (locale) => rows.map((row) => inLocale(row, locale));
}
export type PolicyChange = Awaited<
  ReturnType<typeof readChanges>
>["changes"][number];
