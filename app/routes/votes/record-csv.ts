import type { LoaderFunctionArgs } from "@remix-run/node";

import { findOfficial } from "~/features/officials/service.server";
import { voteMessages } from "~/features/votes/messages";
import { recordMessages } from "~/features/votes/record-messages";
import {
  readSearch,
  recordFilterSchema,
} from "~/features/votes/records/schema";
import { wholeRecordOf } from "~/features/votes/service/official-record.server";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** An official's record as filtered, as a file for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const official = found(await findOfficial(world, args.params["slug"]));
  const { q, ...filter } = readSearch(
    recordFilterSchema,
    new URL(args.request.url).searchParams,
  );
  const locale = await localeOf(args);
  const t = translator(locale, voteMessages);
  const r = translator(locale, recordMessages);
  const votes = await wholeRecordOf(world, {
    ...filter,
    officialId: official.id,
    query: q,
  });
  const csv = toCsv(
    [
      t("csv_date"),
      t("csv_body"),
      t("csv_title"),
      t("csv_campaign"),
      r("csv_kind"),
      r("csv_demand"),
      t("csv_name"),
      t("csv_word"),
      t("csv_option"),
      t("csv_result"),
      t("csv_source"),
      r("csv_page"),
    ],
    votes.map((vote) => [
      vote.localDate,
      vote.bodyName,
      vote.title,
      vote.campaignTitle,
      t(`kind_${vote.kind}`),
      vote.demand?.title ?? null,
      vote.printedName,
      vote.word,
      t(`option_${vote.option}`),
      vote.recordedResult ? t(`recorded_${vote.recordedResult}`) : null,
      vote.sourceUrl,
      env.publicUrl + paths.votes.show(vote.motionId),
    ]),
  );
  return csvFile(csv, official.slug);
}
