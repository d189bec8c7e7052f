import type { LoaderFunctionArgs } from "@remix-run/node";

import { findBody } from "~/features/officials/service.server";
import { voteMessages } from "~/features/votes/messages";
import { recordMessages } from "~/features/votes/record-messages";
import { readSearch, voteFilterSchema } from "~/features/votes/records/schema";
import { wholeRecordOfBody } from "~/features/votes/service/body-record.server";
import type { VoteOption } from "~/features/votes/types";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

const COUNTED = ["yes", "no", "abstain", "absent", "excused"] as const;

/** A body's votes as filtered, with the counts of their rolls. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const { q, ...filter } = readSearch(
    voteFilterSchema,
    new URL(args.request.url).searchParams,
  );
  const locale = await localeOf(args);
  const t = translator(locale, voteMessages);
  const r = translator(locale, recordMessages);
  const votes = await wholeRecordOfBody(world, {
    ...filter,
    bodyId: body.id,
    query: q,
  });
  const csv = toCsv(
    [
      t("csv_date"),
      t("csv_title"),
      t("csv_campaign"),
      r("csv_kind"),
      r("csv_file"),
      r("csv_action"),
      t("csv_result"),
      ...COUNTED.map((option) => r(`csv_${option}`)),
      r("csv_other"),
      t("csv_source"),
      r("csv_page"),
    ],
    votes.map((vote) => [
      vote.localDate,
      vote.title,
      vote.campaignTitle,
      t(`kind_${vote.kind}`),
      vote.fileNumber,
      vote.actionName,
      vote.recordedResult ? t(`recorded_${vote.recordedResult}`) : null,
      ...countsOf(vote.counts),
      vote.sourceUrl,
      env.publicUrl + paths.votes.show(vote.id),
    ]),
  );
  return csvFile(csv, body.slug);
}

/** A number for each column; empty where nobody has entered a roll. */
function countsOf(
  counts: Partial<Record<VoteOption, number>> | null,
): (number | null)[] {
  if (counts === null) return [...COUNTED.map(() => null), null];
  const counted: number[] = COUNTED.map((option) => counts[option] ?? 0);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return [...counted, all - counted.reduce((sum, n) => sum + n, 0)];
}
