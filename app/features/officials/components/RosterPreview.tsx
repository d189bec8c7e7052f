import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";

import { officialMessages } from "../messages";
import type { RosterStep } from "../rules";

/** What the quick roster would do, line by line, before it is done. */
export function RosterPreview({ steps }: { steps: readonly RosterStep[] }) {
  const t = useTranslate(officialMessages);
  return (
    <section id="preview" className="mt-8">
      <h2>{t("rosterPreview")}</h2>
      <DataTable
        caption={t("rosterPreview")}
        captionHidden
        head={[t("seat"), t("officialName"), t("rosterWhat")]}
      >
        {steps.map((step) => (
          <tr key={step.line}>
            <th scope="row">{step.label || t("role_mayor")}</th>
            <td>{step.name ?? t("vacant")}</td>
            <td>
              {[
                step.unchanged
                  ? t("stepUnchanged")
                  : step.name === null
                    ? t("stepVacant")
                    : step.officialId === null
                      ? t("stepNew")
                      : t("stepKnown"),
                step.renamed ? t("stepRenamed") : null,
                step.ends ? t("stepEnds", { name: step.ends.name }) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
