import type { LoaderFunctionArgs } from "@remix-run/node";

import { readLedger } from "~/features/campaigns/service/coalition-ledger.server";
import { ledgerMessages } from "~/features/campaigns/ledger-messages";
import { boardCsvMessages } from "~/features/campaigns/spreadsheet-messages";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { localeOf } from "~/server/locale.server";

import { requireLedger } from "./require-ledger.server";

const HEADER = [
  "group",
  "kind",
  "purpose",
  "from",
  "until",
  "pledged",
  "delivered",
  "state",
] as const;

/** The ledger for a spreadsheet: counts only. */
export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { ledger } = await requireLedger(args);
  const lines = await readLedger(world, ledger.id);
  const locale = await localeOf(args);
  const t = translator(locale, ledgerMessages);
  const h = translator(locale, boardCsvMessages);
  const rows = lines.map((line) => [
    line.groupName,
    t(`kind_${line.kind}`),
    line.purpose,
    line.from,
    line.until,
    line.amount,
    line.delivered,
    h(`state_${line.state}`),
  ]);
  const today = world.now().toISOString().slice(0, 10);
  return new Response(
    toCsv(
      HEADER.map((name) => h(`csv_${name}`)),
      rows,
    ),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${ledger.slug}-ledger-${today}.csv"`,
        "Cache-Control": "private, no-store",
      },
    },
  );
}
