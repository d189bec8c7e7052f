import { IntlMessageFormat } from "intl-messageformat";

import { LOCALE_TAGS } from "./locales";
import type { Locale } from "./locales";
import type { Messages } from "./messages";

export type Params = Readonly<
  Record<string, string | number | Date | null | undefined>
>;

/** Turns a key and its values into a sentence. */
export type Translate<Keys extends string> = (
  key: Keys,
  params?: Params,
) => string;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The sentence `text` with `params` filled in, by ICU rules of `locale`.
 * Sentences without braces cost nothing.
 */
export function formatMessage(
  locale: Locale,
  text: string,
  params?: Params,
): string {
  if (!text.includes("{") && !text.includes("'")) return text;
  const key = locale + text;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, LOCALE_TAGS[locale], undefined, {
      ignoreTag: true,
    });
    compiled.set(key, format);
  }
  return String(format.format(params as Record<string, string>));
}

/** The sentences of one area in one language, as a function. */
export function translator<Keys extends string>(
  locale: Locale,
  messages: Messages<Keys>,
): Translate<Keys> {
  const sentences = messages[locale];
  return (key, params) => formatMessage(locale, sentences[key], params);
}
