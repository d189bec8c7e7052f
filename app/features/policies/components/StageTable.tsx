import { DataTable } from "~/components/DataTable";
import { WebLink } from "~/components/WebLink";
import { formatPartialDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { policyMessages } from "../messages";
import type { StageStep } from "../types";

interface Step extends StageStep {
  readonly sourceUrl: string | null;
  readonly note: string;
}

/** The dated steps of a document. */
export function StageTable({ steps }: { steps: readonly Step[] }) {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("documentStagesCaption")}
      captionHidden
      head={[t("date"), t("step"), t("source"), t("note")]}
    >
      {steps.map((step) => (
        <tr key={step.id}>
          <td>{formatPartialDay(locale, step.onDate, step.precision)}</td>
          <th scope="row">{standingAlone(locale, t(`stage_${step.stage}`))}</th>
          <td>
            {step.sourceUrl && (
              <WebLink to={step.sourceUrl}>{t("source")}</WebLink>
            )}
          </td>
          <td>{step.note}</td>
        </tr>
      ))}
    </DataTable>
  );
}
