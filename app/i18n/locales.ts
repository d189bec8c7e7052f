export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

export const LOCALE_NAMES: Record<Locale, string> = {
  en: "English",
  es: "Español",
};

/** How numbers and dates are written: Spanish as in the United States. */
export const LOCALE_TAGS: Record<Locale, string> = {
  en: "en-US",
  es: "es-US",
};

export function isLocale(text: unknown): text is Locale {
  return LOCALES.includes(text as Locale);
}

/**
 * The language to answer in: what was asked for in the address (`?lang=es`),
 * else chosen before (cookie), else the account's, else the best of the
 * browser's Accept-Language list, else English.
 */
export function chooseLocale(wishes: {
  query?: string | null;
  cookie?: string | null;
  account?: string | null;
  acceptLanguage?: string | null;
}): Locale {
  for (const wish of [wishes.query, wishes.cookie, wishes.account]) {
    if (isLocale(wish)) return wish;
  }
  const ranked = (wishes.acceptLanguage ?? "")
    .split(",")
    .slice(0, 20)
    .map((part, index) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = rest.map((r) => /^\s*q=([\d.]+)/.exec(r)?.[1]).find(Boolean);
      return {
        language: tag.slice(0, 2).toLowerCase(),
        q: Number(q ?? 1),
        index,
      };
    })
    .sort((a, b) => b.q - a.q || a.index - b.index);
  for (const { language, q } of ranked) {
    if (q > 0 && isLocale(language)) return language;
  }
  return "en";
}
