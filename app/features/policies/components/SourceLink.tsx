import { WebLink } from "~/components/WebLink";
import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { dataMessages } from "../data-messages";
import { policyMessages } from "../messages";
import type { Precision } from "../types";

export interface Sourced {
  readonly sourceUrl: string;
  readonly sourceTitle: string | null;
  readonly statedOn: string | null;
  readonly statedPrecision: string | null;
}

/**
 * Where a claim can be read: a page, or a printed document by its name, with
 * the day on which it said so where that is known.
 */
export function SourceLink({ of: document }: { of: Sourced }) {
  const t = useTranslate(policyMessages);
  const d = useTranslate(dataMessages);
  const locale = useLocale();
  const { sourceUrl, sourceTitle, statedOn, statedPrecision } = document;
  return (
    <span>
      {sourceUrl === "" ? (
        <>
          {t("source")}: {sourceTitle ?? d("noSource")}
        </>
      ) : (
        <WebLink to={sourceUrl}>
          {sourceTitle ? `${t("source")}: ${sourceTitle}` : t("source")}
        </WebLink>
      )}
      {statedOn !== null && (
        <span className="soft">
          {" "}
          {d("asStated", {
            date: formatPartialDay(
              locale,
              statedOn,
              (statedPrecision ?? "year") as Precision,
            ),
          })}
        </span>
      )}
    </span>
  );
}
