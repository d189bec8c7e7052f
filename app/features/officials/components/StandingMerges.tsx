import { ConfirmAction } from "~/components/ConfirmAction";
import { formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { mergingMessages } from "../merging-messages";

/** Which pages were put together into this one, each with its undo. */
export function StandingMerges({
  merges,
  timeZone,
}: {
  merges: readonly {
    id: string;
    mergedName: string;
    mergedBy: string | null;
    mergedAt: string;
    why: string;
  }[];
  timeZone: string;
}) {
  const t = useTranslate(mergingMessages);
  const locale = useLocale();
  if (merges.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("mergesHeading")}</h2>
      <ul className="list-rows">
        {merges.map((merge, index) => (
          <li key={merge.id} className="stack-tight">
            <p>
              {t("mergedLine", {
                name: merge.mergedName,
                who: merge.mergedBy ?? t("someone"),
                day: formatMoment(locale, merge.mergedAt, timeZone),
                why: merge.why,
              })}
            </p>
            {index === 0 ? (
              <ConfirmAction
                label={t("undo")}
                explanation={t("undoExplained", { name: merge.mergedName })}
                confirm={t("undoNow")}
                action={paths.officials.undoMerge(merge.id)}
              />
            ) : (
              <p className="soft">{t("undoLaterFirst")}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
