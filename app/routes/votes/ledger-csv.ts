import type { LoaderFunctionArgs } from "@remix-run/node";

import { demandMessages } from "~/features/demands/messages";
import { aboutOf } from "~/features/votes/components/PromiseList";
import { promiseMessages } from "~/features/votes/promise-messages";
import { readLedgerSearch } from "~/features/votes/promises/schema";
import { promiseLedger } from "~/features/votes/service/read-promises.server";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { paths } from "~/paths";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCountReader } from "./require-count.server";

/** The ledger as filtered, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { scope } = await requireCountReader(args);
  const locale = await localeOf(args);
  const t = translator(locale, promiseMessages);
  const d = translator(locale, demandMessages);
  const { promises } = await promiseLedger(
    world,
    readLedgerSearch(new URL(args.request.url).searchParams),
    scope,
  );
  const csv = toCsv(
    [
      t("csv_official"),
      t("csv_side"),
      t("csv_about"),
      t("csv_quote"),
      t("csv_said"),
      t("csv_source_kind"),
      t("csv_source"),
      t("csv_fate"),
      t("csv_vote"),
      t("csv_vote_day"),
      t("csv_demand_state"),
      t("csv_state"),
      t("csv_seen"),
      t("csv_group"),
      t("csv_page"),
    ],
    promises.map(({ outcome, ...promise }) => [
      promise.official.name,
      t(`side_${promise.side}`),
      aboutOf(promise, locale, t),
      promise.quote,
      promise.saidOn,
      t(`source_${promise.sourceKind}`),
      promise.sourceUrl,
      t(`fate_${outcome.fate}`),
      outcome.decisive?.title ?? null,
      outcome.decisive?.day ?? null,
      promise.demand ? d(`state_${promise.demand.state}`) : null,
      promise.state === "standing" ? null : t(promise.state),
      t(`visibility_${promise.visibility}`),
      promise.groupName,
      env.publicUrl + paths.promises.show(promise.id),
    ]),
  );
  return csvFile(csv, "promises");
}
