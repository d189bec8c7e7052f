import type { Writer } from "@db/connection.server";

import type { World } from "./world.server";

/** Everything that waits is written in one transaction, at most this many. */
const MOST_AT_ONCE = 256;
/** Turns of the loop without a newcomer, before a commit; and at most so often. */
const QUIET_TURNS = 4;
const MOST_GATHERINGS = 16;
/** Beyond this nobody is asked to wait any more. */
const MOST_WAITING = 4_000;

interface Waiting<Item, Answer> {
  item: Item;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Thrown instead of letting a line grow that nobody would wait for. */
export class TooBusy extends Error {
  constructor() {
    super("Too much is waiting to be written.");
    this.name = "TooBusy";
  }
}

export interface GroupCommit<Item, Answer> {
  /**
   * Writes `item` together with all that wait, and answers after the commit
   * is on disk.
   * @throws TooBusy when too many wait already.
   */
  write(item: Item): Promise<Answer>;
  readonly waiting: number;
}

/**
 * Many small writes as few transactions: while one is being committed the
 * next gathers, so one flush to disk serves all that arrived meanwhile and
 * nobody waits for a clock. When a transaction fails each of its items is
 * tried by itself, so that one bad item harms no other.
 *
 * @param work writes the items in the transaction and answers in their order;
 *   it may run twice for an item, so it must change nothing but the database
 */
export function groupCommit<Item, Answer>(
  world: World,
  work: (trx: Writer, items: readonly Item[]) => Promise<readonly Answer[]>,
): GroupCommit<Item, Answer> {
  let line: Waiting<Item, Answer>[] = [];
  let running = false;

  const carryOut = (items: readonly Item[]) =>
    world.db.transaction((trx) => work(trx, items));

  async function alone(one: Waiting<Item, Answer>): Promise<void> {
    try {
      one.resolve((await carryOut([one.item]))[0] as Answer);
    } catch (error) {
      one.reject(error);
    }
  }

  /**
   * Lets requests that have arrived get in line. A commit blocks this process
   * while the disk writes, and a request takes several turns of the loop from
   * its socket to here: committing after each turn would make it wait for as
   * many commits. So turns pass, microseconds each, until none gets in line.
   */
  async function gather(): Promise<void> {
    for (let longest = 0; longest < MOST_GATHERINGS; longest += 1) {
      const before = line.length;
      for (let turn = 0; turn < QUIET_TURNS; turn += 1) {
        await new Promise((next) => setImmediate(next));
      }
      if (line.length === before || line.length >= MOST_AT_ONCE) return;
    }
  }

  async function run(): Promise<void> {
    while (line.length > 0) {
      await gather();
      const batch = line.slice(0, MOST_AT_ONCE);
      line = line.slice(MOST_AT_ONCE);
      try {
        const answers = await carryOut(batch.map(({ item }) => item));
        batch.forEach((one, index) => one.resolve(answers[index] as Answer));
      } catch (error) {
        const [only] = batch;
        if (batch.length === 1 && only) only.reject(error);
        else for (const one of batch) await alone(one);
      }
    }
    running = false;
  }

  return {
    write(item) {
      if (line.length >= MOST_WAITING) return Promise.reject(new TooBusy());
      return new Promise((resolve, reject) => {
        line.push({ item, resolve, reject });
        if (!running) {
          running = true;
          void run();
        }
      });
    },
    get waiting() {
      return line.length;
    },
  };
}
