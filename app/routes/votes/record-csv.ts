import type { LoaderFunctionArgs } from "@remix-run/node";

import { findOfficial } from "~/features/officials/service.server";
import { voteMessages } from "~/features/votes/messages";
import { readFilter, recordFilterSchema } from "~/features/votes/schema";
import { wholeRecordOf } from "~/features/votes/service/official-record.server";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

/** An official's record as filtered, as a file for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const official = found(await findOfficial(world, args.params["slug"]));
  const filter = readFilter(
    recordFilterSchema,
    new URL(args.request.url).searchParams,
  );
  const t = translator(await localeOf(args), voteMessages);
  const votes = await wholeRecordOf(world, {
    officialId: official.id,
    query: filter.q,
    option: filter.option,
    year: filter.year,
  });
  const csv = toCsv(
    [
      t("csv_date"),
      t("csv_body"),
      t("csv_title"),
      t("csv_campaign"),
      t("csv_name"),
      t("csv_word"),
      t("csv_option"),
      t("csv_result"),
      t("csv_source"),
    ],
    votes.map((vote) => [
      vote.localDate,
      vote.bodyName,
      vote.title,
      vote.campaignTitle,
      vote.printedName,
      vote.word,
      t(`option_${vote.option}`),
      vote.recordedResult ? t(`recorded_${vote.recordedResult}`) : null,
      vote.sourceUrl ?? env.publicUrl + paths.votes.show(vote.motionId),
    ]),
  );
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${official.slug}.csv"`,
    },
  });
}
