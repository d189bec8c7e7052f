import { LOCALE_TAGS } from "./locales";
import type { Locale } from "./locales";

const collators = new Map<Locale, Intl.Collator>();

/**
 * Compares names as the reader's alphabet orders them: Á beside A, and Ñ after
 * N in Spanish. For short lists that are read whole; lists that come page by
 * page are in the order of the database's keys (db/schema/name-key), which
 * differ from this only where the languages do.
 */
export function compareNames(locale: Locale, a: string, b: string): number {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(LOCALE_TAGS[locale], { numeric: true });
    collators.set(locale, collator);
  }
  return collator.compare(a, b);
}

/** A copy of the list in the order of the names as they are printed. */
export function byName<Item extends { readonly name: string }>(
  locale: Locale,
  list: readonly Item[],
): Item[] {
  return [...list].sort((a, b) => compareNames(locale, a.name, b.name));
}

/** A copy of the list by family name, then by the whole name. */
export function byFamilyName<
  Item extends { readonly name: string; readonly familyName: string | null },
>(locale: Locale, list: readonly Item[]): Item[] {
  return [...list].sort(
    (a, b) =>
      compareNames(locale, a.familyName ?? a.name, b.familyName ?? b.name) ||
      compareNames(locale, a.name, b.name),
  );
}
