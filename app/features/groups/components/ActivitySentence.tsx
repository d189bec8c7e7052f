import { permissionMessages } from "~/i18n/common/permissions";
import { useLocale } from "~/i18n/use-translate";
import { translator } from "~/i18n/translate";
import type { Params } from "~/i18n/translate";
import type { Locale } from "~/i18n/locales";

import { groupMessages } from "../messages";
import type { LoggedAct } from "../types";

type Key = keyof (typeof groupMessages)["en"];

/**
 * One row of the log as a sentence. An act that has no sentence, or of which
 * something the sentence names is not known any more, is told by its verb.
 */
export function sentenceOf(act: LoggedAct, locale: Locale): string {
  const t = translator(locale, groupMessages);
  const roleNames = translator(locale, permissionMessages);
  const who = act.who ?? t("theSite");
  const key = `verb_${act.verb}`;
  const inWords = Object.entries(act.detail).map(([name, value]) => [
    name,
    value === "admin" || value === "organizer" || value === "volunteer"
      ? roleNames(value)
      : value,
  ]);
  const known: Params = {
    ...(Object.fromEntries(inWords) as LoggedAct["detail"]),
    ...(act.what === null ? {} : { what: act.what }),
    who,
  };
  const holes = [
    ...(groupMessages[locale][key as Key] ?? "").matchAll(/\{(\w+)/g),
  ].map(([, name = ""]) => name);
  const isWhole =
    key in groupMessages.en && holes.every((hole) => hole in known);
  return isWhole
    ? t(key as Key, known)
    : t("activityOther", { who, verb: act.verb });
}

export function ActivitySentence({ act }: { act: LoggedAct }) {
  return <>{sentenceOf(act, useLocale())}</>;
}
