import type { Option } from "~/components/Field";
import { standingAlone } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";

import { TASK_LANGUAGES } from "../types";

/** What a language ("es") is called in the reader's own. */
export function languageName(locale: Locale, language: string): string {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return standingAlone(locale, names.of(language) ?? language);
}

/** The languages to choose from, by their names. */
export function languageOptions(locale: Locale): Option[] {
  return TASK_LANGUAGES.map((value) => ({
    value,
    label: languageName(locale, value),
  })).sort((a, b) => a.label.localeCompare(b.label, locale));
}
