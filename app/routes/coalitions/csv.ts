import type { LoaderFunctionArgs } from "@remix-run/node";

import { boardCsvMessages } from "~/features/campaigns/spreadsheet-messages";
import { campaignMessages } from "~/features/campaigns/messages";
import { movementOf, riskOf } from "~/features/campaigns/rules";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { localeOf } from "~/server/locale.server";

import { requireBoard } from "./require-board.server";

const HEADER = [
  "date",
  "body",
  "vote",
  "official_title",
  "group",
  "standing",
  "needed",
  "firm",
  "leaning",
  "undecided",
  "leaning_against",
  "against",
  "short_firm",
  "chance",
  "chance_is",
  "chance_change_in_a_week",
  "firm_change_in_a_week",
  "turns_on",
  "groups_disagree_on",
  "last_change",
] as const;

/** The board as it is narrowed and ordered, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { coalition, votes, groups, today } = await requireBoard(args);
  const locale = await localeOf(args);
  const t = translator(locale, campaignMessages);
  const h = translator(locale, boardCsvMessages);
  const share = (value: number | undefined) =>
    value === undefined ? "" : value.toFixed(3);
  const rows = votes.map((line) => {
    const moved = movementOf(line);
    return [
      line.localDate ?? "",
      line.bodyName,
      line.campaignTitle ?? line.demandTitle ?? line.title,
      line.title,
      groups.find(({ id }) => id === line.groupId)?.name ?? "",
      t(`risk_${riskOf(line)}`),
      line.count?.needed ?? "",
      line.count?.firm ?? "",
      line.count?.leaning ?? "",
      line.count?.undecided ?? "",
      line.count?.leaningAgainst ?? "",
      line.count?.against ?? "",
      line.count?.shortFirm ?? "",
      share(line.count?.chance),
      line.count
        ? h(line.count.guess ? "chance_guessed" : "chance_counted")
        : "",
      share(moved?.chance),
      moved?.firm ?? "",
      line.count?.swing?.name ?? "",
      line.disagreements,
      line.lastChange ?? "",
    ];
  });
  const header = HEADER.map((name) => h(`csv_${name}`));
  return new Response(toCsv(header, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${coalition.slug}-votes-${today}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
