import {
  listPetitionCells,
  listPetitionHours,
  updateShown,
} from "@db/queries/petition-counts.server";
import { listPetitionIds } from "@db/queries/petition-recount.server";

import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { nextShown } from "../rules";
import { readForSigning } from "./read-petition.server";

/**
 * Moves what the public is shown of districts and places to what is so by
 * now; see rules: nextShown. Runs once an hour, so that the moment of a move
 * tells nothing.
 */
export async function publishCells(world: World): Promise<number> {
  let moved = 0;
  for (const petitionId of await listPetitionIds(world.db.read)) {
    const cells = await listPetitionCells(world.db.read, petitionId);
    for (const { kind, cell, validated, shown } of cells) {
      const next = nextShown(validated, shown);
      if (next === shown) continue;
      await world.db.transaction((trx) =>
        updateShown(trx, {
          petitionId,
          kind,
          cell,
          shown: next,
          at: timestamp(world),
        }),
      );
      moved += 1;
    }
  }
  return moved;
}

/** The public counts of a petition; null for drafts and unknown ones. */
export async function publicCounts(world: World, slug: string) {
  const petition = await readForSigning(world, slug);
  if (!petition) return null;
  const cells = await listPetitionCells(world.db.read, petition.id);
  const shown = (kind: string) =>
    cells
      .filter((cell) => cell.kind === kind && cell.cell !== "")
      .map(({ cell, shown: count, shownAt }) => ({
        [kind]: cell,
        // Under five nobody is told how many.
        count: count === 0 ? null : count,
        fewer_than: count === 0 ? 5 : null,
        as_of: shownAt,
      }));
  return {
    petition: petition.slug,
    signatures: petition.signatureCount,
    goal: petition.goal,
    open: petition.open,
    as_of: timestamp(world),
    /** Multiples of five that move once an hour at most; see the hint. */
    match: shown("match"),
    districts: shown("district"),
    /** online and paper apart; `signatures` is both together. */
    sources: shown("source"),
    note: "Parts are rounded down to multiples of five and move once an hour, and only when five people or more have come or gone.",
  };
}

/** Signatures on paper as the public is told, in fives; 0: too few to tell. */
export async function shownOnPaper(
  world: World,
  petitionId: string,
): Promise<number> {
  const cells = await listPetitionCells(world.db.read, petitionId);
  const cell = cells.find((c) => c.kind === "source" && c.cell === "paper");
  return cell?.shown ?? 0;
}

/** Confirmed signatures by hour (UTC), with their sum so far. */
export async function hourlyHistory(world: World, slug: string) {
  const petition = await readForSigning(world, slug);
  if (!petition) return null;
  let total = 0;
  const rows = await listPetitionHours(world.db.read, petition.id);
  return rows.map(({ hour, validated }) => {
    total += validated;
    return { hour: `${hour}:00:00Z`, confirmed: validated, total };
  });
}
