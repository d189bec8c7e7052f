import {
  addPairs,
  closeMerge,
  countRowsOf,
  findMergeOf,
  findOfficialRow,
  findStandingMerge,
  insertMerge,
  listMergesInto,
  listNamesElsewhere,
  listPairsOf,
  listRollsOfBoth,
  listRowIdsOf,
  listTermRowsOf,
  lockOfficials,
  moveRows,
  PAIRS_OF_OFFICIALS,
  putOfficialBack,
  putTermsBack,
  removeOfficial,
  removePairs,
  renameElsewhere,
  ROWS_OF_OFFICIALS,
  takeTermsAway,
} from "@db/queries/official-merges.server";
import type {
  PairsOfOfficials,
  RowsOfOfficials,
} from "@db/queries/official-merges.server";
import { moveMarks } from "@db/queries/roll-sheets.server";
import { updateOfficial } from "@db/queries/officials.server";
import type { Writer } from "@db/connection.server";
import type { OfficialTable, TermTable } from "@db/schema/officials";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { contactAfterMerge, termsSetAside } from "../merging/rules";
import type { By } from "./keep-bodies.server";

type Contact = ReturnType<typeof contactAfterMerge>;

/** All that a merge moved, enough to move it back. */
interface MovedRows {
  /** The row of the official whose page went. */
  official: OfficialTable;
  rows: Record<RowsOfOfficials, string[]>;
  pairs: Record<PairsOfOfficials, string[]>;
  /** Both were paired with these; the second pair was one too many. */
  doubles: Record<PairsOfOfficials, string[]>;
  /** Terms that say again what a term of the other says. */
  setAside: TermTable[];
  namesElsewhere: { system: string; externalId: string }[];
  contact: { before: Contact; after: Contact } | null;
}

/** So many contradicting roll calls are shown. */
const ROLLS_SHOWN = 10;

/** Why two officials cannot be one, or what each has on record. */
export async function compareTwins(
  world: World,
  ids: readonly [string, string],
  groupIds: readonly string[],
) {
  const db = world.db.read;
  const [a, b] = ids;
  const [first, second, rolls] = await Promise.all([
    countRowsOf(db, a, groupIds),
    countRowsOf(db, b, groupIds),
    listRollsOfBoth(db, { a, b, limit: ROLLS_SHOWN }),
  ]);
  return { first, second, rolls };
}

/** The merges into an official that stand, newest first. */
export function mergesInto(world: World, officialId: string) {
  return listMergesInto(world.db.read, officialId);
}

/**
 * Where a page that was merged away leads: the address of the page that
 * stayed, through any number of merges. Null when none was.
 */
export async function mergedInto(
  world: World,
  slug: string | undefined,
): Promise<string | null> {
  const db = world.db.read;
  let merge = await findMergeOf(db, { slug: slug ?? "" });
  const seen = new Set<string>();
  while (merge !== undefined && !seen.has(merge.keptId)) {
    seen.add(merge.keptId);
    const kept = await findOfficialRow(db, merge.keptId);
    if (kept !== undefined) return kept.slug;
    merge = await findMergeOf(db, { officialId: merge.keptId });
  }
  return null;
}

/**
 * Makes one page of two: everything on record of `mergedId` moves to `keptId`,
 * and the row of the merge keeps what moved. Votes keep their printed names.
 *
 * @returns `both_voted` when the two voted in one roll: they are two people
 */
export async function mergeOfficials(
  world: World,
  by: By,
  input: { keptId: string; mergedId: string; why: string },
): Promise<
  Result<void, "not_found" | "same_page" | "other_place" | "both_voted">
> {
  const { keptId, mergedId, why } = input;
  if (keptId === mergedId) return refused("same_page");
  return world.db.transaction(async (trx) => {
    await lockOfficials(trx, [keptId, mergedId]);
    const kept = await findOfficialRow(trx, keptId);
    const merged = await findOfficialRow(trx, mergedId);
    if (!kept || !merged) return refused("not_found");
    if (kept.jurisdiction_id !== merged.jurisdiction_id) {
      return refused("other_place");
    }
    const both = { a: keptId, b: mergedId, limit: 1 };
    if ((await listRollsOfBoth(trx, both)).length > 0) {
      return refused("both_voted");
    }
    const moved = await moveAll(trx, kept, merged);
    const id = world.newId();
    await insertMerge(trx, {
      id,
      kept_id: keptId,
      merged_id: mergedId,
      merged_name: merged.name,
      merged_slug: merged.slug,
      moved: JSON.stringify(moved),
      why,
      group_id: by.groupId,
      merged_by: by.accountId,
      merged_at: timestamp(world),
      undone_by: null,
      undone_at: null,
    });
    await recordActivity(world, trx, {
      ...by,
      verb: "officials.merged",
      subjectKind: "official",
      subjectId: keptId,
      detail: {
        merged: mergedId,
        terms: moved.rows["terms.official_id"].length,
        votes: moved.rows["cast_votes.official_id"].length,
      },
    });
    return done(undefined);
  });
}

async function moveAll(
  trx: Writer,
  kept: OfficialTable,
  merged: OfficialTable,
): Promise<MovedRows> {
  const ends = { from: merged.id, to: kept.id };
  const setAside = termsSetAside(
    await listTermRowsOf(trx, kept.id),
    await listTermRowsOf(trx, merged.id),
  );
  await takeTermsAway(
    trx,
    setAside.map(({ id }) => id),
  );
  const rows = {} as MovedRows["rows"];
  for (const table of ROWS_OF_OFFICIALS) {
    rows[table] = await listRowIdsOf(trx, table, merged.id);
    await moveRows(trx, table, { ids: rows[table], ...ends });
  }
  await moveMarks(trx, {
    voteIds: rows["cast_votes.official_id"],
    officialIds: [merged.id, kept.id],
  });
  const pairs = {} as MovedRows["pairs"];
  const doubles = {} as MovedRows["doubles"];
  for (const table of pairTables()) {
    const ours = new Set(await listPairsOf(trx, table, kept.id));
    const theirs = await listPairsOf(trx, table, merged.id);
    pairs[table] = theirs.filter((other) => !ours.has(other));
    doubles[table] = theirs.filter((other) => ours.has(other));
    await removePairs(trx, table, merged.id, theirs);
    await addPairs(trx, table, kept.id, pairs[table]);
  }
  const namesElsewhere = await listNamesElsewhere(trx, merged.id);
  for (const name of namesElsewhere) {
    await renameElsewhere(trx, { ...name, ...ends });
  }
  const before = contactOf(kept);
  const after = contactAfterMerge(before, contactOf(merged));
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  if (changed) await updateOfficial(trx, kept.id, after);
  await removeOfficial(trx, merged.id);
  return {
    official: merged,
    rows,
    pairs,
    doubles,
    setAside,
    namesElsewhere,
    contact: changed ? { before, after } : null,
  };
}

/**
 * Makes two pages of one again: all that moved goes back, what was recorded
 * since stays where it is. Later merges are undone first.
 *
 * @returns the address of the page that stayed, and of the one that is back
 */
export async function undoMerge(
  world: World,
  by: By,
  mergeId: string,
): Promise<
  Result<{ keptSlug: string; backSlug: string }, "not_found" | "merged_on">
> {
  return world.db.transaction(async (trx) => {
    const merge = await findStandingMerge(trx, mergeId);
    if (!merge) return refused("not_found");
    await lockOfficials(trx, [merge.keptId]);
    const kept = await findOfficialRow(trx, merge.keptId);
    if (!kept) return refused("merged_on");
    // What a later merge moved or set aside may be this one's.
    const [newest] = await listMergesInto(trx, merge.keptId);
    if (newest?.id !== mergeId) return refused("merged_on");
    const first = await closeMerge(trx, mergeId, {
      accountId: by.accountId,
      at: timestamp(world),
    });
    if (!first) return refused("not_found");
    await moveBack(trx, kept, JSON.parse(merge.moved) as MovedRows);
    await recordActivity(world, trx, {
      ...by,
      verb: "officials.merge_undone",
      subjectKind: "official",
      subjectId: merge.keptId,
      detail: { back: merge.mergedId },
    });
    return done({ keptSlug: kept.slug, backSlug: merge.mergedSlug });
  });
}

async function moveBack(
  trx: Writer,
  kept: OfficialTable,
  moved: MovedRows,
): Promise<void> {
  const { official } = moved;
  const ends = { from: kept.id, to: official.id };
  await putOfficialBack(trx, official);
  for (const table of ROWS_OF_OFFICIALS) {
    await moveRows(trx, table, { ids: moved.rows[table] ?? [], ...ends });
  }
  await moveMarks(trx, {
    voteIds: moved.rows["cast_votes.official_id"] ?? [],
    officialIds: [kept.id, official.id],
  });
  await putTermsBack(trx, moved.setAside);
  for (const table of pairTables()) {
    // A pair that somebody took away meanwhile stays away.
    const standing = new Set(await listPairsOf(trx, table, kept.id));
    const back = (others: readonly string[] = []) =>
      others.filter((other) => standing.has(other));
    await removePairs(trx, table, kept.id, back(moved.pairs[table]));
    await addPairs(trx, table, official.id, [
      ...back(moved.pairs[table]),
      ...back(moved.doubles[table]),
    ]);
  }
  for (const name of moved.namesElsewhere) {
    await renameElsewhere(trx, { ...name, ...ends });
  }
  const { contact } = moved;
  const untouched =
    contact !== null &&
    JSON.stringify(contactOf(kept)) === JSON.stringify(contact.after);
  if (untouched) await updateOfficial(trx, kept.id, contact.before);
}

function pairTables(): PairsOfOfficials[] {
  return Object.keys(PAIRS_OF_OFFICIALS) as PairsOfOfficials[];
}

function contactOf(row: OfficialTable): Contact {
  const { email, phone, website, contact_source_url, contact_verified_on } =
    row;
  return { email, phone, website, contact_source_url, contact_verified_on };
}
