import type { LoaderFunctionArgs } from "@remix-run/node";

import {
  EXPORT_COLUMNS,
  recordCells,
} from "~/features/policies/open-data/columns";
import {
  exportResponse,
  readExport,
} from "~/features/policies/service/open-data.server";
import { BYTE_ORDER_MARK, csvLines } from "~/lib/csv";

/** The rows of the policy map with their sources, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = await readExport(args);
  const { records, head } = asked;
  async function* lines() {
    yield BYTE_ORDER_MARK + csvLines([EXPORT_COLUMNS]);
    for await (const record of records) {
      const cells = recordCells(record);
      yield csvLines([EXPORT_COLUMNS.map((column) => cells[column])]);
    }
  }
  return exportResponse(args, asked, {
    type: "text/csv; charset=utf-8",
    name: `policies-${head.asOf}.csv`,
    pieces: lines,
  });
}
