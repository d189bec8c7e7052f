import type { Writer } from "@db/connection.server";
import { updateBatchState } from "@db/queries/paper-batches.server";
import type { PaperReader } from "@db/queries/paper-batches.server";
import {
  deletePaperLine,
  insertPaperLine,
  listPaperLines,
  updatePaperLine,
} from "@db/queries/paper-lines.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { tidyName } from "~/lib/names";
import { vaultOf } from "~/server/keys/vault.server";
import type { Vault } from "~/server/keys/vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { packFacts, ticksOf, unpackFacts } from "../paper/rules";
import type { LineInput } from "../paper/schema";
import { LINES_A_SHEET } from "../paper/types";
import type { KindReading, PaperFacts } from "../paper/types";
import type { Batch } from "./paper-batches.server";

type Line = Awaited<ReturnType<typeof listPaperLines>>[number];

/** Opens what stands on a line, bound to its id like a signature. */
export function openLine(
  vault: Vault,
  { id, sealed, keyVersion }: Pick<Line, "id" | "sealed" | "keyVersion">,
): PaperFacts {
  return unpackFacts(sealed && vault.open(sealed, keyVersion, id));
}

/** Seals it. */
export function sealLine(vault: Vault, id: string, facts: PaperFacts): string {
  return vault.seal(packFacts(facts), id);
}

/** A row of a form as a reading; null: nothing stands on that line. */
export function readingOf(
  row: Omit<LineInput, "seen" | "line">,
): KindReading | null {
  const kind = row.kind ?? "name";
  const name = tidyName(row.name ?? "");
  const postalCode = (row.postalCode ?? "").toUpperCase();
  const email = row.email ?? "";
  const ticks = ticksOf(row);
  if (kind === "name" && name + postalCode + email + ticks === "") return null;
  if (kind === "struck") {
    return { kind, name: "", postalCode: "", email: "", ticks: "" };
  }
  return { kind, name, postalCode, email, ticks };
}

const EMPTY = {
  kind: "name" as const,
  name: "",
  postalCode: "",
  email: "",
  ticks: "",
};

/**
 * The rows of one sheet as they are typed in by now. A volunteer sees what
 * they typed themselves; of others' lines only that they are there.
 */
export async function readSheet(
  world: World,
  reader: PaperReader,
  batch: Batch,
  sheet: number,
) {
  const lines = await listPaperLines(world.db.read, {
    batchId: batch.id,
    sheet,
  });
  const vault = await vaultOf(world, batch.petitionId);
  return Array.from({ length: LINES_A_SHEET }, (_, index) => {
    const line = lines.find((one) => one.line === index + 1);
    const hidden =
      line !== undefined &&
      !reader.organizes &&
      line.enteredBy !== reader.accountId;
    return {
      line: index + 1,
      seen: line?.revision ?? 0,
      hidden,
      differs: line?.differs ?? null,
      ...(line && !hidden ? openLine(vault, line).typed : EMPTY),
    };
  });
}

/**
 * Writes rows of one sheet down. A row that stands there already as typed
 * changes nothing, so a double submit is harmless; a row that somebody else
 * changed since this person saw it is refused and nothing is written; a row
 * left empty takes the line away.
 * @returns the number of the line that somebody else typed meanwhile
 */
export async function saveLines(
  world: World,
  by: PaperReader,
  batch: Batch,
  sheet: number,
  rows: readonly LineInput[],
): Promise<Result<null, "notInEntry" | `taken_${number}`>> {
  const vault = await vaultOf(world, batch.petitionId);
  return world.db.transaction(async (trx) => {
    // Whoever ends the typing meanwhile waits, or we see that they did.
    const same = { id: batch.id, from: "entry", state: "entry" };
    if (!(await updateBatchState(trx, same))) return refused("notInEntry");
    const there = await listPaperLines(trx, { batchId: batch.id, sheet });
    const writes: (() => Promise<void>)[] = [];
    for (const row of rows) {
      const line = there.find((one) => one.line === row.line);
      const wanted = readingOf(row);
      if (line && !by.organizes && line.enteredBy !== by.accountId) {
        // They were shown an empty, locked row.
        if (wanted === null) continue;
        return refused(`taken_${row.line}`);
      }
      const now = line ? openLine(vault, line).typed : null;
      if (JSON.stringify(now) === JSON.stringify(wanted)) continue;
      if ((line?.revision ?? 0) !== row.seen) {
        return refused(`taken_${row.line}`);
      }
      writes.push(() =>
        writeLine(world, trx, { vault, by, batch, sheet, row, line, wanted }),
      );
    }
    for (const write of writes) await write();
    return done(null);
  });
}

async function writeLine(
  world: World,
  trx: Writer,
  given: {
    vault: Vault;
    by: PaperReader;
    batch: Batch;
    sheet: number;
    row: LineInput;
    line: Line | undefined;
    wanted: KindReading | null;
  },
): Promise<void> {
  const { vault, by, batch, sheet, row, line, wanted } = given;
  if (wanted === null) {
    if (line) await deletePaperLine(trx, { id: line.id, seen: row.seen });
    return;
  }
  const id = line?.id ?? world.newId();
  const change = {
    kind: wanted.kind,
    sealed: sealLine(vault, id, { typed: wanted, again: null }),
    key_version: vault.version,
    revision: row.seen + 1,
    entered_by: by.accountId,
    entered_at: timestamp(world),
    round: 0,
    differs: null,
  };
  if (line) {
    await updatePaperLine(trx, { id, seen: row.seen, ...change });
    return;
  }
  await insertPaperLine(trx, {
    id,
    petition_id: batch.petitionId,
    batch_id: batch.id,
    sheet,
    line: row.line,
    outcome: null,
    signature_id: null,
    ...change,
  });
}
