import { recountAll } from "~/features/petitions/service/recount.server";
import { forgetOld } from "~/server/jobs/forget-old.server";
import type { Job } from "~/server/jobs/schedule.server";

/** Everything the site does by itself, and how often. */
export const jobs: readonly Job[] = [
  { name: "forget-old", everyMinutes: 60, run: forgetOld },
  { name: "recount-petitions", everyMinutes: 24 * 60, run: recountAll },
];
