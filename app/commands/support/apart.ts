import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

import type { Logger } from "~/server/log.server";

export interface Apart {
  /** Runs a built command; resolves when it is over, however it ended. */
  run(command: string, args: readonly string[]): Promise<void>;
  /** Ends what runs. It can be begun again by whoever starts next. */
  stop(): Promise<void>;
}

/**
 * Long work as processes of their own, one at a time: the site goes on
 * answering, and what a large file takes in memory is given back, even if it
 * was too much.
 */
export function startApart(log: Logger): Apart {
  let last: Promise<void> = Promise.resolve();
  let running: ChildProcess | null = null;
  let stopped = false;
  const one = async (command: string, args: readonly string[]) => {
    if (stopped) return;
    const child = spawn(
      process.execPath,
      [resolve("build", "commands", `${command}.js`), ...args],
      { stdio: "ignore", env: process.env },
    );
    running = child;
    const [code] = (await once(child, "exit").catch(() => [null])) as [
      number | null,
    ];
    running = null;
    if (code !== 0 && !stopped) log.error("a process broke off", { code });
  };
  return {
    run(command, args) {
      last = last.then(() => one(command, args));
      return last;
    },
    async stop() {
      stopped = true;
      running?.kill("SIGTERM");
      await last;
    },
  };
}
