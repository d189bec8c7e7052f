import type { LoaderFunctionArgs } from "@remix-run/node";

import { demandMessages } from "~/features/demands/messages";
import { readDemandList } from "~/features/demands/schema";
import { downloadCampaignDemands } from "~/features/demands/service/read-demands.server";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

import { requireCampaign } from "../campaigns/require-campaign.server";

/** The demands of a campaign, as filtered, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { campaign } = await requireCampaign(args, "campaign.read");
  const t = translator(await localeOf(args), demandMessages);
  const demands = await downloadCampaignDemands(
    world,
    campaign,
    readDemandList(new URL(args.request.url).searchParams),
  );
  const text = toCsv(
    [
      t("csvTitle"),
      t("csvState"),
      t("csvBody"),
      t("csvDue"),
      t("csvOverdue"),
      t("csvAsk"),
      t("csvCreated"),
      t("csvLink"),
    ],
    demands.map((demand) => [
      demand.title,
      t(`state_${demand.state}`),
      demand.bodyName,
      demand.answerDueOn,
      demand.overdue ? t("yes") : t("no"),
      demand.ask,
      demand.createdAt.slice(0, 10),
      env.publicUrl + paths.demands.show(demand.id),
    ]),
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="demands-${campaign.slug}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
