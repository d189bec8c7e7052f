import {
  countPaperBatches,
  countPaperLines,
  findPaperBatch,
  insertPaperBatch,
  listBatchesWaiting,
  listHelpers,
  listPaperBatches,
  listPaperChecks,
  nextBatchNumber,
  replaceHelpers,
} from "@db/queries/paper-batches.server";
import type { PaperReader } from "@db/queries/paper-batches.server";
import { listPetitionCells } from "@db/queries/petition-counts.server";
import { listMembers } from "@db/queries/members.server";
import { lockPetition } from "@db/queries/signing.server";

import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { BatchInput } from "../paper/schema";
import { BATCHES_PAGE_SIZE } from "../paper/types";
import type { BatchState } from "../paper/types";
import { takesConfirmations } from "../rules";
import type { GroupPetition } from "./manage-petition.server";

export type { PaperReader };

const MOST_MEMBERS = 200;
/** As many as a first page can name. */
const MOST_WAITING = 5;

const NO_LINES = {
  names: 0,
  illegible: 0,
  struck: 0,
  counted: 0,
  twiceOnline: 0,
  twicePaper: 0,
  excluded: 0,
};

/** Why no paper is taken: nothing can be counted any more, or not yet. */
export function takesPaper(petition: GroupPetition): boolean {
  return takesConfirmations(petition.state) && petition.purgedAt === null;
}

/** Sheets that wait for this person, wherever they are a member. */
export async function sheetsWaiting(world: World, accountId: string) {
  const rows = await listBatchesWaiting(world.db.read, {
    accountId,
    limit: MOST_WAITING,
  });
  return rows.map((row) => ({ ...row, state: row.state as BatchState }));
}

/**
 * Opens a batch: how many sheets, who carried them, where and when. Answers
 * its id, or the name of a field that cannot be: a day that has not come yet
 * or that lies after the petition's last day.
 */
export async function openBatch(
  world: World,
  by: Pick<PaperReader, "accountId">,
  petition: GroupPetition,
  input: BatchInput,
): Promise<{ id: string } | { because: "notTaken" | "dayTooLate" }> {
  if (!takesPaper(petition)) return { because: "notTaken" };
  const { gatheredOn } = input;
  const last = petition.closesOn ?? petition.today;
  if (gatheredOn > petition.today || gatheredOn > last) {
    return { because: "dayTooLate" };
  }
  const id = await onceOnly(world, input.once, by.accountId, async (trx) => {
    await lockPetition(trx, petition.id);
    const made = world.newId();
    const number = await nextBatchNumber(trx, petition.id);
    await insertPaperBatch(trx, {
      id: made,
      petition_id: petition.id,
      number,
      sheets: input.sheets,
      carried_by: input.carriedBy,
      gathered_in: input.gatheredIn,
      gathered_on: gatheredOn,
      locale: input.language,
      state: "entry",
      was_state: null,
      sweep_id: null,
      rounds: 0,
      opened_by: by.accountId,
      opened_at: timestamp(world),
      counted_by: null,
      counted_at: null,
    });
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.opened",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: number, sheets: input.sheets },
    });
    return made;
  });
  return { id };
}

/** One page of the batches this person may work on, and what counts by source. */
export async function readPaper(
  world: World,
  petition: Pick<GroupPetition, "id">,
  reader: PaperReader,
  page: number,
) {
  const db = world.db.read;
  const ask = { petitionId: petition.id, reader };
  const [rows, total, cells] = await Promise.all([
    listPaperBatches(db, {
      ...ask,
      limit: BATCHES_PAGE_SIZE,
      offset: (page - 1) * BATCHES_PAGE_SIZE,
    }),
    countPaperBatches(db, ask),
    listPetitionCells(db, petition.id),
  ]);
  const sums = await countPaperLines(
    db,
    rows.map((row) => row.id),
  );
  const from = (source: string) =>
    cells.find((c) => c.kind === "source" && c.cell === source)?.validated ?? 0;
  return {
    total,
    paper: from("paper"),
    online: from("online"),
    batches: rows.map((row) => ({
      ...row,
      state: row.state as BatchState,
      lines: sums.find((sum) => sum.batchId === row.id) ?? NO_LINES,
    })),
  };
}

/** A batch this person may work on; null when it is not theirs or not there. */
export async function findBatch(
  world: World,
  petition: Pick<GroupPetition, "id">,
  reader: PaperReader,
  id: string,
) {
  const row = await findPaperBatch(world.db.read, {
    petitionId: petition.id,
    id,
    reader,
  });
  return row ? { ...row, state: row.state as BatchState } : null;
}

export type Batch = NonNullable<Awaited<ReturnType<typeof findBatch>>>;

/** What the page of a batch shows besides the batch itself. */
export async function readBatch(
  world: World,
  petition: Pick<GroupPetition, "groupId">,
  batch: Batch,
) {
  const db = world.db.read;
  const [sums, checks, helpers, members] = await Promise.all([
    countPaperLines(db, [batch.id]),
    listPaperChecks(db, batch.id),
    listHelpers(db, batch.id),
    listMembers(db, {
      groupId: petition.groupId,
      words: "",
      limit: MOST_MEMBERS,
      offset: 0,
    }),
  ]);
  const given = new Set(helpers.map((helper) => helper.accountId));
  return {
    lines: sums[0] ?? NO_LINES,
    checks,
    // Organizers may work on every batch anyway.
    members: members
      .filter(
        ({ role, accountId }) => role === "volunteer" || given.has(accountId),
      )
      .map(({ accountId, name }) => ({
        accountId,
        name,
        helps: given.has(accountId),
      })),
  };
}

/** Gives a batch to exactly these members of the group; others are left out. */
export async function giveBatch(
  world: World,
  by: Pick<PaperReader, "accountId">,
  petition: Pick<GroupPetition, "id" | "groupId">,
  batch: Batch,
  accountIds: readonly string[],
): Promise<void> {
  const members = await listMembers(world.db.read, {
    groupId: petition.groupId,
    words: "",
    limit: MOST_MEMBERS,
    offset: 0,
  });
  const wanted = members.filter((m) => accountIds.includes(m.accountId));
  const at = timestamp(world);
  await world.db.transaction(async (trx) => {
    await replaceHelpers(
      trx,
      batch.id,
      wanted.map(({ accountId }) => ({
        batch_id: batch.id,
        account_id: accountId,
        given_by: by.accountId,
        given_at: at,
      })),
    );
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.given",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number, people: wanted.length },
    });
  });
}
