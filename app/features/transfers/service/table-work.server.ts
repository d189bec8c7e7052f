import { changeTable, findTableToWork } from "@db/queries/table-work.server";

import type { KeptFile } from "~/server/http/receive-files.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { TableMapping } from "../csv/types";
import type { ReasonParams } from "../types";
import type { AboutTable } from "./saved-table.server";
import { isSilent } from "./stored-run.server";
import type { By } from "./stored-run.server";
import type { UploadRefusal } from "./upload-refusals.server";

/**
 * What is to be done with something somebody brought: its files are read, or
 * its rows are looked at by a mapping. It is kept with the table, so that
 * whichever process dies, the next one goes on.
 */
export type TableWork = (
  | { task: "read"; files: KeptFile[] }
  | { task: "plan"; mapping: TableMapping; asBefore: boolean }
) & {
  state: "waiting" | "running" | "refused" | "failed";
  done: number;
  total: number;
  /** When whoever works on it said so last. */
  told: string;
  because?: UploadRefusal;
  params?: ReasonParams;
};

/** Work nobody began yet. */
export function newWork<Task extends object>(
  world: World,
  task: Task,
): Task & { state: "waiting"; done: 0; total: 1; told: string } {
  return {
    ...task,
    state: "waiting",
    done: 0,
    total: 1,
    told: timestamp(world),
  };
}

/** Whether somebody may (again) begin with it. */
export function mayBegin(world: World, work: TableWork): boolean {
  if (work.state === "waiting" || work.state === "failed") return true;
  return work.state === "running" && isSilent(world.now(), work.told);
}

/** Whether nothing is known to happen to it, so that somebody should ask. */
export function stands(world: World, { state, told }: TableWork): boolean {
  return state === "failed" || isSilent(world.now(), told);
}

/**
 * Whether a person may say what its columns hold: nothing is under way, or the
 * look at its rows was refused.
 */
export function mayMatch({
  about: { work, noColumns },
}: {
  readonly about: AboutTable;
}): boolean {
  if (noColumns === true) return false;
  return (
    work === undefined || (work.task === "plan" && work.state === "refused")
  );
}

/** How often a page may learn something new. */
const TELL_EVERY_MS = 1_000;

/** Somebody else took the work over, or took the table away. */
export class WorkTaken extends Error {}

/** Work that one process has begun: what it knows of the table, and its word. */
export class WorkAtHand {
  private last = performance.now();

  private constructor(
    private readonly world: World,
    readonly id: string,
    readonly by: By,
    public about: AboutTable,
    public work: TableWork,
    private text: string,
  ) {}

  /** What is kept of the table, as stored. */
  get stored(): string {
    return this.text;
  }

  /** Takes the work on, once; null where there is none, or it is taken. */
  static async begin(world: World, id: string): Promise<WorkAtHand | null> {
    // Somebody may just have said that it still waits: look again.
    return (await this.tryOnce(world, id)) ?? (await this.tryOnce(world, id));
  }

  private static async tryOnce(
    world: World,
    id: string,
  ): Promise<WorkAtHand | null> {
    const row = await findTableToWork(world.db.read, id);
    if (row === undefined || row.accountId === null) return null;
    const about = JSON.parse(row.about) as AboutTable;
    if (about.work === undefined || !mayBegin(world, about.work)) return null;
    const by = { accountId: row.accountId, groupId: row.groupId };
    const hand = new WorkAtHand(world, id, by, about, about.work, row.about);
    try {
      await hand.say({ state: "running", done: 0 });
      return hand;
    } catch (error) {
      if (error instanceof WorkTaken) return null;
      throw error;
    }
  }

  /** Says how far it is, at most once a second. */
  async tell(done: number, total: number): Promise<void> {
    if (performance.now() - this.last < TELL_EVERY_MS) return;
    this.last = performance.now();
    await this.say({ done, total });
  }

  /** @throws WorkTaken when the table is somebody else's by now, or gone */
  async say(change: Partial<TableWork>): Promise<void> {
    const work = {
      ...this.work,
      ...change,
      told: timestamp(this.world),
    } as TableWork;
    await this.keep({ ...this.about, work });
    this.work = work;
  }

  /** Changes what is kept of the table. */
  async keep(about: AboutTable): Promise<void> {
    const to = JSON.stringify(about);
    const kept = await this.world.db.transaction((trx) =>
      changeTable(trx, this.id, { from: this.text, to }),
    );
    if (!kept) throw new WorkTaken();
    this.about = about;
    this.text = to;
  }
}
