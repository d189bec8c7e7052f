import type { LoaderFunctionArgs } from "@remix-run/node";

import { shownParams } from "~/features/transfers/components/reason-params";
import { transferMessages } from "~/features/transfers/messages";
import { requireImport } from "~/features/transfers/service/require-import.server";
import { REFUSAL_OUTCOMES } from "~/features/transfers/types";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { localeOf } from "~/server/locale.server";

/** Every row of an import that stays out, as a file for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { report, id } = await requireImport(args);
  const locale = await localeOf(args);
  const t = translator(locale, transferMessages);
  const csv = toCsv(
    [
      t("csv_outcome"),
      t("csv_reason"),
      t("csv_kind"),
      t("csv_file"),
      t("csv_row"),
      t("csv_within"),
      t("csv_sentence"),
    ],
    report.refusals.map(({ reason, kind, file, row, within, params }) => [
      t(`rowsOut_${REFUSAL_OUTCOMES[reason]}`, { count: 1 }),
      t(`why_${reason}`),
      t(`kind_${kind}`),
      file,
      row,
      within,
      t(`reason_${reason}`, shownParams(locale, params)),
    ]),
  );
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="import-${id.slice(0, 8)}.csv"`,
    },
  });
}
