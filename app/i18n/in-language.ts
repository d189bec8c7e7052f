import type { Locale } from "./locales";

/**
 * The address of a page in the language of the frame that leads to it.
 * English is what a page answers by itself where the reader asks for nothing.
 */
export function inLanguage(path: string, locale: Locale): string {
  if (locale === "en") return path;
  const [page = "", hash] = path.split("#");
  const joined = `${page}${page.includes("?") ? "&" : "?"}lang=${locale}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
