import { DataTable } from "~/components/DataTable";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { transferMessages } from "../messages";
import { countedKinds } from "../rules/report";
import type { ImportReport } from "../types";

const OUTCOMES = [
  "created",
  "updated",
  "unchanged",
  "skipped",
  "conflicting",
  "refused",
] as const;

/** What became of the rows of each kind, in figures. */
export function ImportCounts({ counts }: { counts: ImportReport["counts"] }) {
  const t = useTranslate(transferMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("countsCaption")}
      head={[
        t("kindHeading"),
        ...OUTCOMES.map((outcome) => ({
          label: t(outcome),
          number: true as const,
        })),
      ]}
    >
      {countedKinds({ counts }).map(({ kind, counts: figures }) => (
        <tr key={kind}>
          <th scope="row">{t(`kind_${kind}`)}</th>
          {OUTCOMES.map((outcome) => (
            <td key={outcome} className="number">
              {formatNumber(locale, figures[outcome])}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
