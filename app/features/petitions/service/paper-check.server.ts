import {
  insertPaperCheck,
  updateBatchState,
} from "@db/queries/paper-batches.server";
import type { PaperReader } from "@db/queries/paper-batches.server";
import {
  listPaperLines,
  markSample,
  updatePaperLine,
} from "@db/queries/paper-lines.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { vaultOf } from "~/server/keys/vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  differingFields,
  drawSample,
  passes,
  sampleSize,
} from "../paper/rules";
import type { ReadField } from "../paper/rules";
import type { CheckRow } from "../paper/schema";
import type { GroupPetition } from "./manage-petition.server";
import type { Batch } from "./paper-batches.server";
import { openLine, readingOf, sealLine } from "./paper-lines.server";

type Petition = Pick<GroupPetition, "id" | "groupId">;

/** A number from 0 up to 1 out of the world's chance. */
function chanceOf(world: World): number {
  return Buffer.from(world.random(6), "base64url").readUIntBE(0, 6) / 2 ** 48;
}

/**
 * The typing is done: draws the lines that a second person reads again.
 * @returns refused while nothing is typed in
 */
export async function finishEntry(
  world: World,
  by: Pick<PaperReader, "accountId">,
  petition: Petition,
  batch: Batch,
): Promise<Result<null, "notInEntry" | "noLines">> {
  return world.db.transaction(async (trx) => {
    const round = batch.rounds + 1;
    const moved = { from: "entry", state: "check", rounds: round };
    const lines = await listPaperLines(trx, { batchId: batch.id });
    if (lines.length === 0) return refused("noLines");
    if (!(await updateBatchState(trx, { id: batch.id, ...moved }))) {
      return refused("notInEntry");
    }
    const ids = drawSample(
      lines.map((line) => line.id),
      sampleSize(lines.length),
      () => chanceOf(world),
    );
    await markSample(trx, { ids, round });
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.entered",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number, lines: lines.length, sample: ids.length },
    });
    return done(null);
  });
}

/**
 * Where on the sheets the second person looks. Refused for whoever typed a
 * line of this batch: nobody checks their own reading.
 */
export async function readSample(
  world: World,
  reader: PaperReader,
  batch: Batch,
): Promise<
  Result<{ sheet: number; line: number }[], "notInCheck" | "ownLines">
> {
  if (batch.state !== "check") return refused("notInCheck");
  const lines = await listPaperLines(world.db.read, { batchId: batch.id });
  if (lines.some((line) => line.enteredBy === reader.accountId)) {
    return refused("ownLines");
  }
  return done(
    lines
      .filter((line) => line.round === batch.rounds)
      .map(({ sheet, line }) => ({ sheet, line })),
  );
}

/**
 * Compares what the second person read with what was typed in, and keeps how
 * many lines differ. With more than one in twenty the batch goes back to be
 * typed in again or corrected, and another sample is drawn then.
 */
export async function saveCheck(
  world: World,
  by: PaperReader,
  petition: Petition,
  batch: Batch,
  rows: readonly CheckRow[],
): Promise<
  Result<
    { lines: number; wrong: number; passed: boolean },
    "notInCheck" | "ownLines" | "notAllRead"
  >
> {
  const vault = await vaultOf(world, batch.petitionId);
  return world.db.transaction(async (trx) => {
    const same = { id: batch.id, from: "check", state: "check" };
    if (!(await updateBatchState(trx, same))) return refused("notInCheck");
    const lines = await listPaperLines(trx, { batchId: batch.id });
    if (lines.some((line) => line.enteredBy === by.accountId)) {
      return refused("ownLines");
    }
    const sample = lines.filter((line) => line.round === batch.rounds);
    const reads = sample.map((line) => {
      const row = rows.find(
        (r) => r.sheet === line.sheet && r.line === line.line,
      );
      return { line, again: row ? readingOf(row) : null };
    });
    if (reads.some(({ again }) => again === null)) return refused("notAllRead");
    let wrong = 0;
    for (const { line, again } of reads) {
      const { typed } = openLine(vault, line);
      const differs = again ? differingFields(typed, again) : [];
      if (differs.length > 0) wrong += 1;
      await updatePaperLine(trx, {
        id: line.id,
        seen: line.revision,
        sealed: sealLine(vault, line.id, { typed, again }),
        key_version: vault.version,
        differs: differs.join(" "),
      });
    }
    const passed = passes(wrong, sample.length);
    await insertPaperCheck(trx, {
      id: world.newId(),
      batch_id: batch.id,
      round: batch.rounds,
      lines: sample.length,
      wrong,
      passed: passed ? 1 : 0,
      checked_by: by.accountId,
      checked_at: timestamp(world),
    });
    await updateBatchState(trx, {
      id: batch.id,
      from: "check",
      state: passed ? "checked" : "entry",
    });
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "paper.checked",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { batch: batch.number, lines: sample.length, wrong },
    });
    return done({ lines: sample.length, wrong, passed });
  });
}

/** Lines of a batch that two people read differently, with both readings. */
export async function listDifferences(world: World, batch: Batch) {
  const lines = await listPaperLines(world.db.read, { batchId: batch.id });
  const vault = await vaultOf(world, batch.petitionId);
  return lines.flatMap((line) => {
    if (!line.differs) return [];
    const { typed, again } = openLine(vault, line);
    if (again === null) return [];
    return [
      {
        id: line.id,
        sheet: line.sheet,
        line: line.line,
        differs: line.differs.split(" ") as ReadField[],
        typed,
        again,
      },
    ];
  });
}

/**
 * Takes the second person's reading of a line for the right one. Only before
 * the batch counts; asking twice is harmless.
 */
export async function takeSecondReading(
  world: World,
  petition: Petition,
  by: Pick<PaperReader, "accountId">,
  batch: Batch,
  lineId: string,
): Promise<Result<null, "not_found">> {
  const vault = await vaultOf(world, batch.petitionId);
  return world.db.transaction(async (trx) => {
    for (const state of ["entry", "checked"]) {
      const same = { id: batch.id, from: state, state };
      if (!(await updateBatchState(trx, same))) continue;
      const lines = await listPaperLines(trx, { batchId: batch.id });
      const line = lines.find((one) => one.id === lineId);
      if (!line?.differs) return refused("not_found");
      const { again } = openLine(vault, line);
      if (again === null) return refused("not_found");
      await updatePaperLine(trx, {
        id: line.id,
        seen: line.revision,
        kind: again.kind,
        sealed: sealLine(vault, line.id, { typed: again, again }),
        key_version: vault.version,
        revision: line.revision + 1,
        differs: "",
      });
      await recordActivity(world, trx, {
        groupId: petition.groupId,
        accountId: by.accountId,
        verb: "paper.corrected",
        subjectKind: "petition",
        subjectId: petition.id,
        detail: { batch: batch.number, sheet: line.sheet, line: line.line },
      });
      return done(null);
    }
    return refused("not_found");
  });
}
