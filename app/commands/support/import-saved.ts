import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";
import type { Db } from "@db/connection.server";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { wordKey } from "~/features/transfers/csv/profile";
import type { SavedFile } from "~/features/transfers/legistar/tables";
import { transferMessages } from "~/features/transfers/messages";
import {
  planRecordImport,
  runRecordImport,
} from "~/features/transfers/service/import-record.server";
import { readSavedFolder } from "~/features/transfers/service/read-folder.server";
import type { CouncilRecord } from "~/features/transfers/types";
import { VOTE_OPTIONS } from "~/features/votes/types";
import type { VoteOption } from "~/features/votes/types";
import { translator } from "~/i18n/translate";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { showProgress } from "./prepare-database";
import {
  printReport,
  readSameVotes,
  readSeats,
  showParts,
} from "./import-report";
import { fail, openOrFail } from "./run-site";

/** The options every command for saved files has, as its usage prints them. */
export const SHARED_OPTIONS = `  --seats 9             seats of the full council, if you know the number
  --seats "Name=7"      the same for another body; may be repeated
  --word "Q=recused"    what an unknown word of a vote means; may be repeated
                        (${VOTE_OPTIONS.join(", ")})
  --same-votes same     votes that look like ones on record from another source are the same
                        (apart: votes of their own; without it they stay out and are listed)
  --dry-run             only show what would change`;

const t = translator("en", transferMessages);

/** What a command says of its own kind of files. */
export interface SavedKind {
  usage: string;
  /** How its files end, for the sentence that none is there. */
  endings: string;
  /** The files as a record; called with the database open. */
  read(
    world: World,
    files: readonly SavedFile[],
    place: string | undefined,
  ): Promise<{ record: CouncilRecord; place: string } | { problem: string }>;
}

/**
 * Brings the saved files of a folder in, or shows what they would change:
 * reads the arguments, opens the database, prints the report.
 */
export async function importSaved(kind: SavedKind): Promise<void> {
  const { folder, place, seats, allSameVotes, words, dryRun } = readArguments(
    kind.usage,
  );
  const files = await readSavedFolder(folder);
  if (!files.ok) {
    fail(
      files.because === "not_there"
        ? `There is no file or folder ${folder}.`
        : `There is no ${kind.endings} file in ${folder}.`,
    );
  }
  const db: Db = openOrFail(readEnv());
  const world = realWorld(db);
  await migrate(db);
  await ensurePlaces(world, showProgress);
  const read = await kind.read(world, files.value, place);
  if ("problem" in read) {
    await db.close();
    fail(read.problem);
  }
  const importing = dryRun ? planRecordImport : runRecordImport;
  const result = await importing(
    world,
    { accountId: null, groupId: null },
    { place: read.place, record: read.record, seats, allSameVotes, words },
    showParts(dryRun),
  );
  await db.close();
  if (!result.ok) fail(`${t(result.because)} (${read.place})`);
  printReport(result.value, { forPlace: read.place, dryRun });
}

function readArguments(usage: string) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        place: { type: "string" },
        seats: { type: "string", multiple: true },
        "same-votes": { type: "string" },
        word: { type: "string", multiple: true },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) return fail(usage);
    return {
      folder,
      place: values.place,
      seats: (values.seats ?? []).map(readSeats),
      allSameVotes: readSameVotes(values["same-votes"]),
      words: Object.fromEntries((values.word ?? []).map(readWord)),
      dryRun: values["dry-run"],
    };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n\n${usage}`,
    );
  }
}

/** "Q=recused": the clerk's word, and the option it stands for. */
function readWord(text: string): [string, VoteOption] {
  const at = text.lastIndexOf("=");
  const option = VOTE_OPTIONS.find(
    (each) => each === text.slice(at + 1).trim(),
  );
  const word = text.slice(0, Math.max(at, 0)).trim();
  if (option === undefined || word === "") {
    return fail(
      `--word takes a word and what it means, such as "Q=recused", not "${text}".`,
    );
  }
  return [wordKey(word), option];
}
