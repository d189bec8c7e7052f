import { forgetDeliveries } from "~/features/petitions/service/forget-deliveries.server";
import { publishCells } from "~/features/petitions/service/public-counts.server";
import { purgeSigners } from "~/features/petitions/service/purge-signers.server";
import { resealRows } from "~/features/petitions/service/rotate-keys.server";
import { forgetSigning } from "~/features/petitions/service/weigh-signing.server";
import type { Job } from "~/server/jobs/schedule.server";

/** What petitions need done by the clock, beside the recount. */
export const PETITION_JOBS: readonly Job[] = [
  { name: "purge-signers", everyMinutes: 60, run: purgeSigners },
  { name: "forget-deliveries", everyMinutes: 24 * 60, run: forgetDeliveries },
  { name: "publish-cells", everyMinutes: 60, run: publishCells },
  { name: "forget-signing", everyMinutes: 60, run: forgetSigning },
  { name: "reseal-signatures", everyMinutes: 24 * 60, run: resealRows },
];
