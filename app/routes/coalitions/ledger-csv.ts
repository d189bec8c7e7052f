import type { LoaderFunctionArgs } from "@remix-run/node";

import { readLedger } from "~/features/campaigns/service/coalition-ledger.server";
import { toCsv } from "~/lib/csv";

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
];

/** The ledger for a spreadsheet: counts only. */
export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { ledger } = await requireLedger(args);
  const lines = await readLedger(world, ledger.id);
  const rows = lines.map((line) => [
    line.groupName,
    line.kind,
    line.purpose,
    line.from,
    line.until,
    line.amount,
    line.delivered,
    line.state,
  ]);
  const today = world.now().toISOString().slice(0, 10);
  return new Response(toCsv(HEADER, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${ledger.slug}-ledger-${today}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
