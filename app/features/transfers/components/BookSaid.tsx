import { Notice } from "~/components/Notice";
import { useTranslate } from "~/i18n/use-translate";

import { bookMessages } from "../book-messages";

/** What is said of a list of people, in a few sentences. */
export function BookSaid({
  report: { counts, tooPrivate, notTaken },
}: {
  report: {
    counts: Readonly<
      Record<
        | "created"
        | "changed"
        | "unchanged"
        | "refused"
        | "signups"
        | "keptSilent"
        | "wordsOut",
        number
      >
    >;
    tooPrivate: readonly string[];
    notTaken: readonly string[];
  };
}) {
  const t = useTranslate(bookMessages);
  return (
    <>
      <p className="font-semibold">{t("summary", { ...counts })}</p>
      {counts.signups > 0 && (
        <p>{t("signupsCount", { count: counts.signups })}</p>
      )}
      {counts.keptSilent > 0 && (
        <p>{t("keptSilent", { count: counts.keptSilent })}</p>
      )}
      {(tooPrivate.length > 0 || counts.wordsOut > 0) && (
        <Notice tone="warn">
          {tooPrivate.length > 0 && (
            <p>{t("tooPrivate", { columns: tooPrivate.join(", ") })}</p>
          )}
          {counts.wordsOut > 0 && (
            <p>{t("wordsOut", { count: counts.wordsOut })}</p>
          )}
        </Notice>
      )}
      {notTaken.length > 0 && (
        <p className="small soft wrap-anywhere">
          {t("notTaken", { columns: notTaken.join(", ") })}
        </p>
      )}
      <p className="soft">{t("importNever")}</p>
    </>
  );
}
