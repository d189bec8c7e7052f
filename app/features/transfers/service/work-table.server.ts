import { deleteUnplannedTable } from "@db/queries/table-work.server";

import { refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { KeptFile } from "~/server/http/receive-files.server";
import { errorFacts } from "~/server/log.server";
import type { Logger } from "~/server/log.server";
import type { World } from "~/server/world.server";

import type { TableMapping } from "../csv/types";
import { mappingAsBefore, planTable } from "./match-table.server";
import { readBroughtFiles } from "./read-brought-files.server";
import type { FilesRead } from "./read-brought-files.server";
import {
  beginTable,
  changeWaiting,
  findWaitingTable,
} from "./saved-table.server";
import type { WaitingTable } from "./saved-table.server";
import type { SeatsGiven } from "./import-record.server";
import type { By } from "./stored-run.server";
import { mayMatch, newWork, WorkAtHand, WorkTaken } from "./table-work.server";
import { isZip, unpackZips } from "./unpack-zips.server";
import { keptFile, removeUpload, uploadFolder } from "./work-folder.server";

/** Where uploads lie until they are read, and how much they may be. */
export interface UploadSite {
  readonly workFolder: string;
  readonly importMegabytes: number;
}

/**
 * Notes files that lie in the work folder, to be read by {@link workTable}.
 * @param input.id names the upload's folder
 */
export function keepUpload(
  world: World,
  by: By,
  {
    files,
    seats,
    ...input
  }: {
    id: string;
    place: string;
    files: KeptFile[];
    seats: readonly SeatsGiven[];
  },
): Promise<Result<{ id: string }, "unknown_place">> {
  return beginTable(world, by, {
    ...input,
    about: {
      header: [],
      dropped: { immigration: [], private: [] },
      encodings: [],
      mended: 0,
      files: files.map(({ name }) => name),
      refusals: [],
      seats: [...seats],
      work: newWork(world, { task: "read" as const, files }),
    },
  });
}

/**
 * Notes by which mapping a waiting table's rows are to be looked at.
 * Refused when somebody did so first.
 */
export async function askForPlan(
  world: World,
  waiting: WaitingTable,
  mapping: TableMapping,
): Promise<Result<undefined, "already_done">> {
  const work = newWork(world, {
    task: "plan" as const,
    mapping,
    asBefore: false,
  });
  return mayMatch(waiting)
    ? changeWaiting(world, waiting, { ...waiting.about, work })
    : refused("already_done");
}

/**
 * Does what is to be done with a table: reads its files, and looks at what its
 * rows would change. It may be called by any process, at any time, again and
 * again: only one at a time works on a table, and what one that died left
 * half done is done anew. Never rejects; how it ended stands with the table.
 */
export async function workTable(
  world: World,
  log: Logger,
  id: string,
  site: UploadSite,
): Promise<void> {
  let hand: WorkAtHand | null = null;
  try {
    hand = await WorkAtHand.begin(world, id);
    if (hand === null) return;
    if (hand.work.task === "read") await read(world, hand, site);
    if (hand.work.task === "plan") await plan(world, hand);
  } catch (error) {
    // Whoever took it over, or took it away, goes on without us.
    if (error instanceof WorkTaken) return;
    log.error("reading an upload broke off", { id, ...errorFacts(error) });
    await hand?.say({ state: "failed" }).catch(() => {
      // After a while anybody may begin again.
    });
  }
}

/** Reads the files; a table of a known heading goes on to its dry run. */
async function read(
  world: World,
  hand: WorkAtHand,
  site: UploadSite,
): Promise<void> {
  const waiting = await findWaitingTable(world, hand.id, [hand.by.groupId]);
  if (waiting === null) throw new WorkTaken();
  const outcome = await readFolder(world, hand, waiting.place.id, site);
  if (!outcome.ok) {
    const { because, params } = outcome;
    await hand.say({ state: "refused", because, params });
  } else if (outcome.next === "columns") {
    const { work: _, ...about } = hand.about;
    const mapping = await mappingAsBefore(world, hand.id, hand.by.groupId);
    if (mapping === null) await hand.keep(about);
    else {
      hand.work = newWork(world, {
        task: "plan" as const,
        mapping,
        asBefore: true,
      });
      await hand.say({ state: "running" });
    }
  }
  // The rows are in the database by now, without their private columns.
  await removeUpload(site.workFolder, hand.id);
}

async function readFolder(
  world: World,
  hand: WorkAtHand,
  placeId: string,
  { workFolder, importMegabytes }: UploadSite,
): Promise<FilesRead> {
  if (hand.work.task !== "read") throw new WorkTaken();
  const folder = uploadFolder(workFolder, hand.id);
  let { files } = hand.work;
  if (files.some(isZip)) {
    const unpacked = await unpackZips(folder, files, importMegabytes);
    if (!unpacked.ok) return unpacked;
    files = unpacked.files;
    const work = { ...hand.work, files };
    hand.work = work;
    await hand.say({ files });
  }
  try {
    return await readBroughtFiles(
      world,
      hand,
      placeId,
      files.map((file) => ({ ...keptFile(folder, file), bytes: file.bytes })),
    );
  } catch (error) {
    // Uploaded to another machine, or cleared away since.
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    return { ok: false, because: "filesGone", params: {} };
  }
}

/** Looks at what the rows would change. */
async function plan(world: World, hand: WorkAtHand): Promise<void> {
  if (hand.work.task !== "plan") return;
  const { mapping, asBefore } = hand.work;
  const waiting = await findWaitingTable(world, hand.id, [hand.by.groupId]);
  if (waiting === null) throw new WorkTaken();
  const planned = await planTable(world, hand.by, waiting, mapping, {
    asBefore,
    onProgress: ({ done, total }) => hand.tell(done, total),
    stored: () => hand.stored,
  });
  if (!planned.ok) {
    await hand.say({ state: "refused", because: planned.because, params: {} });
  }
}

/** Takes an upload away that nobody wants any more, with its files. */
export async function discardUpload(
  world: World,
  id: string,
  { workFolder }: UploadSite,
): Promise<Result<undefined, "already_done">> {
  const gone = await world.db.transaction((trx) =>
    deleteUnplannedTable(trx, id),
  );
  await removeUpload(workFolder, id);
  return gone ? { ok: true, value: undefined } : refused("already_done");
}
