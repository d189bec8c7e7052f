import { useLocale, useTranslate } from "~/i18n/use-translate";

import type { Attends } from "../roster/rules";
import { rosterMessages } from "../roster-messages";
import { languageName } from "./languages";

/** The language of a turn, whether it wants an interpreter, and from where. */
export function TurnFacts({
  turn,
}: {
  turn: { language: string | null; interpreter: boolean; attends: Attends };
}) {
  const t = useTranslate(rosterMessages);
  const locale = useLocale();
  return (
    <>
      <span className="block">
        {turn.language === null ? (
          <span className="soft">{t("noLanguage")}</span>
        ) : (
          languageName(locale, turn.language)
        )}
        {turn.interpreter && <strong> · {t("interpreterNeeded")}</strong>}
      </span>
      <span className="soft small block">{t(`attends_${turn.attends}`)}</span>
    </>
  );
}
