import type { Reader } from "@db/connection.server";
import {
  findImportFiles,
  findImportRun,
  moveImportRun,
} from "@db/queries/transfers.server";
import { keepVoteWord, listVoteWords } from "@db/queries/vote-words.server";

import { VOTE_OPTIONS } from "~/features/votes/types";
import type { VoteOption } from "~/features/votes/types";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { SaidWords } from "../rules/unknown-words";
import type { CouncilRecord } from "../types";
import { planRecordImport } from "./import-record.server";
import type { ImportActor } from "./import-record.server";
import type { By, StoredOptions, StoredReport } from "./stored-run.server";

/** What was said before of this place's words. */
export async function rememberedWords(
  db: Reader,
  placeId: string,
): Promise<SaidWords> {
  const rows = await listVoteWords(db, placeId);
  return Object.fromEntries(
    rows.flatMap(({ word, option }) => {
      const known = VOTE_OPTIONS.find((each) => each === option);
      return known === undefined ? [] : [[word, known] as const];
    }),
  );
}

/** Remembers what was said, for the place's next files. */
export async function keepWords(
  world: World,
  actor: ImportActor,
  placeId: string,
  words: SaidWords,
): Promise<void> {
  if (Object.keys(words).length === 0) return;
  await world.db.transaction(async (trx) => {
    for (const [word, option] of Object.entries(words)) {
      await keepVoteWord(trx, {
        jurisdiction_id: placeId,
        word,
        option,
        said_by: actor.accountId,
        said_at: timestamp(world),
      });
    }
  });
}

/**
 * Keeps what a person said of a waiting import's words, and looks again at
 * what it would change. Words nobody asked about are left out.
 *
 * @param answers the option by the word as compared; null: nobody says
 */
export async function sayWords(
  world: World,
  by: By,
  id: string,
  answers: ReadonlyMap<string, VoteOption | null>,
): Promise<Result<void, "not_found" | "already_done">> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return refused("not_found");
  if (run.state !== "planned" && run.state !== "failed") {
    return refused("already_done");
  }
  const options = JSON.parse(run.options) as StoredOptions;
  const report = JSON.parse(run.report) as StoredReport;
  const words: Record<string, VoteOption> = { ...options.words };
  for (const { key } of report.planned.words ?? []) {
    const answer = answers.get(key);
    if (answer === undefined) continue;
    if (answer === null) delete words[key];
    else words[key] = answer;
  }
  const files = await findImportFiles(world.db.read, id);
  const planned = await planRecordImport(world, by, {
    place: options.place.slug,
    record: JSON.parse(files ?? "") as CouncilRecord,
    seats: options.seats,
    choices: options.choices ?? {},
    words,
  });
  if (!planned.ok) return refused("not_found");
  const moved = await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, {
      options: JSON.stringify({ ...options, words }),
      report: JSON.stringify({ ...report, planned: planned.value }),
    }),
  );
  return moved ? done(undefined) : refused("already_done");
}
