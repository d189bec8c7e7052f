import { errorFacts } from "../log.server";
import type { Logger } from "../log.server";
import type { World } from "../world.server";

/** Work that the site does by itself from time to time. */
export interface Job {
  name: string;
  everyMinutes: number;
  run(world: World): Promise<unknown>;
}

/**
 * Runs each job soon after the start and then every so often, one at a time.
 * A job that fails is logged and tried again at its next turn. Returns the
 * function that stops it, after the job under way.
 */
export function startSchedule(
  world: World,
  log: Logger,
  jobs: readonly Job[],
): () => Promise<void> {
  const due = new Map(jobs.map((job) => [job.name, 0]));
  let running: Promise<void> | null = null;

  async function round(): Promise<void> {
    const now = Date.now();
    for (const job of jobs) {
      if ((due.get(job.name) ?? 0) > now) continue;
      due.set(job.name, now + job.everyMinutes * 60_000);
      try {
        await job.run(world);
      } catch (error) {
        log.error("job failed", { id: job.name, ...errorFacts(error) });
      }
    }
  }

  const tick = () => {
    running ??= round().finally(() => (running = null));
  };
  const first = setTimeout(tick, 5_000);
  const timer = setInterval(tick, 60_000);
  first.unref();
  timer.unref();
  return async () => {
    clearTimeout(first);
    clearInterval(timer);
    await running;
  };
}
