import { Form } from "@remix-run/react";

import { formatPartialDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import { reviewMessages } from "../review-messages";
import type { Precision, Stage } from "../types";

/** What was removed from a record, each with the way to put it back. */
export function Removed({
  stages,
  clauses,
}: {
  stages: readonly {
    readonly id: string;
    readonly stage: Stage;
    readonly onDate: string;
    readonly precision: Precision;
  }[];
  clauses: readonly { readonly id: string; readonly provisionName: string }[];
}) {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const locale = useLocale();
  const rows = [
    ...clauses.map(({ id, provisionName }) => ({
      id,
      what: provisionName,
      to: paths.policies.restoreClause(id),
    })),
    ...stages.map(({ id, stage, onDate, precision }) => ({
      id,
      what: `${standingAlone(locale, t(`stage_${stage}`))}, ${formatPartialDay(locale, onDate, precision)}`,
      to: paths.policies.restoreStage(id),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="stack-tight no-print" aria-labelledby="removed">
      <h2 id="removed">{r("removed")}</h2>
      <p className="soft">{r("removedLead")}</p>
      <ul className="list-rows">
        {rows.map(({ id, what, to }) => (
          <li key={id} className="flex flex-wrap items-center gap-4">
            {what}
            <Form method="post" action={to}>
              <button
                className="button button-quiet button-small"
                type="submit"
                aria-label={r("putBackWhat", { what })}
              >
                {r("putBack")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
