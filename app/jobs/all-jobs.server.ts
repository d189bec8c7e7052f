import { forgetMailLinks } from "~/features/accounts/service/notices.server";
import { sendDigests } from "~/features/campaigns/service/weekly-digest.server";
import { tellFollowers } from "~/features/policies/service/follow-digest.server";
import { forgetUnconfirmed } from "~/features/policies/service/follow-place.server";
import { recheckKept } from "~/features/policies/service/recheck-kept.server";
import { mailUpdates } from "~/features/petitions/service/mail-updates.server";
import { recountAll } from "~/features/petitions/service/recount.server";
import { followVotes } from "~/features/tasks/service/follow-votes.server";
import { sendReminders } from "~/features/tasks/service/remind.server";
import { recheckAll } from "~/features/votes/service/recheck-results.server";
import { recountRecords } from "~/features/votes/service/recount-records.server";
import { forgetOld } from "~/server/jobs/forget-old.server";
import type { Job } from "~/server/jobs/schedule.server";

import { PETITION_JOBS } from "./petition-jobs.server";

/**
 * Everything the site does by itself, and how often.
 * @param site where it is reached, for the addresses in mails
 */
export const jobsOf = (site: { publicUrl: string }): readonly Job[] => [
  { name: "forget-old", everyMinutes: 60, run: forgetOld },
  ...PETITION_JOBS,
  {
    name: "mail-petition-news",
    everyMinutes: 1,
    run: (world) => mailUpdates(world, site),
  },
  { name: "recount-petitions", everyMinutes: 24 * 60, run: recountAll },
  // Imports bring meetings with new days; nobody is at a form then.
  {
    name: "follow-votes",
    everyMinutes: 5,
    run: (world) => followVotes(world, site),
  },
  {
    name: "remind-of-shifts",
    everyMinutes: 5,
    run: (world) => sendReminders(world, site),
  },
  {
    name: "weekly-digest",
    everyMinutes: 30,
    run: (world) => sendDigests(world, site),
  },
  {
    name: "tell-followers",
    everyMinutes: 30,
    run: (world) => tellFollowers(world, site),
  },
  { name: "forget-unconfirmed", everyMinutes: 60, run: forgetUnconfirmed },
  { name: "forget-mail-links", everyMinutes: 24 * 60, run: forgetMailLinks },
  { name: "recheck-votes", everyMinutes: 24 * 60, run: recheckAll },
  { name: "recount-records", everyMinutes: 24 * 60, run: recountRecords },
  { name: "recheck-policies", everyMinutes: 24 * 60, run: recheckKept },
];
