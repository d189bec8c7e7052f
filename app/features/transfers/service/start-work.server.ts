import { paths } from "~/paths";
import type { RequestContext } from "~/server/context.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { changeWaiting, findWaitingTable } from "./saved-table.server";
import type { WaitingTable } from "./saved-table.server";
import type { TableWork } from "./table-work.server";
import { workTable } from "./work-table.server";
import type { UploadSite } from "./work-table.server";

/** Most files are read in a moment, and the result reads better than "wait". */
const WAIT_MS = 5_000;
/** What is longer is read by a process of its own, if there can be one. */
const LARGE_BYTES = 300_000;
const LARGE_ROWS = 3_000;
/** Well within the time after which work nobody tells of counts as stopped. */
const TELL_WAITING_MS = 30_000;

type Site = Pick<RequestContext, "world" | "log" | "apart"> & {
  readonly env: UploadSite;
};

/**
 * Has the work on a table done, and waits a moment for it.
 * @returns where it stands then; null when the table is gone
 */
export async function startWork(
  site: Site,
  id: string,
  groupId: string,
): Promise<UploadStanding | null> {
  const waiting = await findWaitingTable(site.world, id, [groupId]);
  const work = waiting?.about.work;
  if (waiting === null || work === undefined) {
    return waiting && standingOf(waiting);
  }
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    work.state === "refused"
      ? Promise.resolve()
      : carryOn(site, waiting, isLarge(waiting, work)),
    new Promise((over) => (timer = setTimeout(over, WAIT_MS))),
  ]);
  clearTimeout(timer);
  const after = await findWaitingTable(site.world, id, [groupId]);
  return after && standingOf(after);
}

async function carryOn(
  { world, log, env, apart }: Site,
  { id, groupId }: WaitingTable,
  large: boolean,
): Promise<void> {
  if (!large || apart === undefined) return workTable(world, log, id, env);
  const telling = setInterval(() => {
    // Whether it could be said or not, the next time comes.
    tellThatItWaits(world, id, groupId).catch(() => {});
  }, TELL_WAITING_MS);
  await apart("work-import", [id]).finally(() => clearInterval(telling));
  await breakOff(world, id, groupId);
}

/** Says of work that is behind other work that it still waits its turn. */
async function tellThatItWaits(
  world: World,
  id: string,
  groupId: string,
): Promise<void> {
  const waiting = await findWaitingTable(world, id, [groupId]);
  const work = waiting?.about.work;
  if (waiting && work?.state === "waiting") {
    await changeWaiting(world, waiting, {
      ...waiting.about,
      work: { ...work, told: timestamp(world) },
    });
  }
}

function isLarge({ profile }: WaitingTable, work: TableWork): boolean {
  if (work.task === "plan") return profile.rows > LARGE_ROWS;
  const bytes = work.files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    bytes > LARGE_BYTES || work.files.some(({ name }) => /zip$/i.test(name))
  );
}

/** Says of work whose process ended in the middle that it may begin again. */
async function breakOff(
  world: World,
  id: string,
  groupId: string,
): Promise<void> {
  const waiting = await findWaitingTable(world, id, [groupId]);
  const work = waiting?.about.work;
  if (waiting && (work?.state === "running" || work?.state === "waiting")) {
    await changeWaiting(world, waiting, {
      ...waiting.about,
      work: { ...work, state: "failed" },
    });
  }
}

/** Where something somebody brought stands, and where to look for it. */
export type UploadStanding =
  | { next: "run" | "columns" | "upload"; id: string }
  | { next: "refused"; work: TableWork };

/** Where a table stands: at its columns, its dry run, or on the way. */
export function standingOf({
  id,
  runId,
  about: { work, noColumns },
}: WaitingTable): UploadStanding {
  if (work?.state === "refused") return { next: "refused", work };
  if (work !== undefined) return { next: "upload", id };
  if (runId !== null) return { next: "run", id: runId };
  return { next: noColumns === true ? "upload" : "columns", id };
}

/** The page on which it goes on. */
export function addressOf(standing: UploadStanding): string {
  if (standing.next === "run") return paths.imports.show(standing.id);
  if (standing.next === "columns") return paths.imports.columns(standing.id);
  return standing.next === "upload"
    ? paths.imports.upload(standing.id)
    : paths.imports.start();
}
