import { Form } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { WebLink } from "~/components/WebLink";
import { formatPartialDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import { reviewMessages } from "../review-messages";
import type { StageStep } from "../types";

interface Step extends StageStep {
  readonly sourceUrl: string | null;
  readonly note: string;
}

/** The dated steps of a document. */
export function StageTable({
  steps,
  mayRemove = false,
}: {
  steps: readonly Step[];
  /** For organizers: a step recorded by mistake can be removed. */
  mayRemove?: boolean;
}) {
  const r = useTranslate(reviewMessages);
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("documentStagesCaption")}
      captionHidden
      head={[
        t("date"),
        t("step"),
        t("source"),
        t("note"),
        ...(mayRemove
          ? [{ label: r("removeStep"), actions: true } as const]
          : []),
      ]}
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
          {mayRemove && (
            <td className="no-print">
              <Form method="post" action={paths.policies.removeStage(step.id)}>
                <button
                  className="button button-quiet button-small"
                  type="submit"
                  aria-label={r("removeStepOf", {
                    step: standingAlone(locale, t(`stage_${step.stage}`)),
                  })}
                >
                  {r("removeStep")}
                </button>
              </Form>
            </td>
          )}
        </tr>
      ))}
    </DataTable>
  );
}
