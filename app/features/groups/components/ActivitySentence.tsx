import { permissionMessages } from "~/i18n/common/permissions";
import { useLocale } from "~/i18n/use-translate";
import { translator } from "~/i18n/translate";
import type { Locale } from "~/i18n/locales";

import { groupMessages } from "../messages";
import type { LoggedAct } from "../types";

type Key = keyof (typeof groupMessages)["en"];

/**
 * One row of the log as a sentence. An act that has no sentence, or whose
 * subject has no name any more, is told by its verb.
 */
export function sentenceOf(act: LoggedAct, locale: Locale): string {
  const t = translator(locale, groupMessages);
  const roleNames = translator(locale, permissionMessages);
  const who = act.who ?? t("theSite");
  const key = `verb_${act.verb}`;
  if (!(key in groupMessages.en)) {
    return t("activityOther", { who, verb: act.verb });
  }
  const sentence = groupMessages[locale][key as Key];
  if (act.what === null && sentence.includes("{what}")) {
    return t("activityOther", { who, verb: act.verb });
  }
  const named = Object.entries(act.detail).map(([name, value]) => [
    name,
    value === "admin" || value === "organizer" || value === "volunteer"
      ? roleNames(value)
      : value,
  ]);
  return t(key as Key, {
    ...(Object.fromEntries(named) as LoggedAct["detail"]),
    who,
    what: act.what,
  });
}

export function ActivitySentence({ act }: { act: LoggedAct }) {
  return <>{sentenceOf(act, useLocale())}</>;
}
