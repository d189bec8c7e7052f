import { Link } from "@remix-run/react";

import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { transferMessages } from "../messages";
import type { ReasonGroup } from "../rules/report";
import { REFUSAL_OUTCOMES } from "../types";
import type { Refusal } from "../types";
import { shownParams } from "./reason-params";

/** Every reason for which rows stay out, with the rows beneath. */
export function RowsOut({
  importId,
  groups,
}: {
  importId: string;
  groups: readonly ReasonGroup[];
}) {
  const t = useTranslate(transferMessages);
  return (
    <section className="stack">
      <h2>{t("rowsHeading")}</h2>
      {groups.length === 0 ? (
        <p>{t("noRowsOut")}</p>
      ) : (
        <>
          <p className="soft">{t("rowsLead")}</p>
          <p>
            <a href={paths.imports.csv(importId)}>{t("rowsCsv")}</a>
          </p>
        </>
      )}
      {groups.map(({ reason, count, shown }) => (
        <details key={reason} open={count <= 3}>
          <summary>
            {t(`rowsOut_${REFUSAL_OUTCOMES[reason]}`, { count })}:{" "}
            {t(`why_${reason}`)} ({t("rowsOfReason", { count })})
          </summary>
          <ul className="list-rows">
            {shown.map((row, index) => (
              <li key={index}>
                <RowLine row={row} />
              </li>
            ))}
          </ul>
          {count > shown.length && (
            <p>
              <Link to={paths.imports.rows(importId, { reason })}>
                {t("allRows", { count })}
              </Link>
            </p>
          )}
        </details>
      ))}
    </section>
  );
}

/** Where a row stood, and why it stays out. */
export function RowLine({
  row: { file, row, within, reason, params },
}: {
  row: Refusal;
}) {
  const t = useTranslate(transferMessages);
  const locale = useLocale();
  return (
    <>
      <span className="soft small break-all">
        {row === null
          ? t("wholeFile", { file })
          : within === null
            ? t("rowOfFile", { file, row })
            : t("rowWithin", { file, row, within })}
      </span>
      <br />
      {t(`reason_${reason}`, shownParams(locale, params))}
    </>
  );
}
