import type { Locale } from "./locales";

/** Sentences of one area in one language, by key; ICU MessageFormat. */
export type Sentences = Readonly<Record<string, string>>;

/** Sentences of one area in every language. */
export type Messages<Keys extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Keys, string>>>
>;

/**
 * Joins an area's languages. The type check fails when Spanish lacks a key or
 * has one too many; test/messages.test.ts compares what stands in braces and
 * finds keys that nothing uses.
 */
export function defineMessages<En extends Sentences>(languages: {
  en: En;
  es: { readonly [Key in keyof En]: string };
}): Messages<keyof En & string> {
  return languages;
}
