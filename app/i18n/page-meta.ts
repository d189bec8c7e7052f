import { commonMessages } from "./common/common";
import { isLocale } from "./locales";
import type { Locale } from "./locales";
import type { Messages } from "./messages";
import { translator } from "./translate";
import type { Params } from "./translate";

/** What Remix hands a `meta` function; the root loader's data names the language. */
type Matches = readonly ({ id: string; data?: unknown } | undefined)[];

/** The language of the page, inside `meta`. */
export function metaLocale(matches: Matches): Locale {
  const root = matches.find((m) => m?.id === "root")?.data as
    { locale?: unknown } | undefined;
  return isLocale(root?.locale) ? root.locale : "en";
}

/** `<title>` from a text that is already in the right language. */
export function plainTitle(matches: Matches, title: string) {
  const t = translator(metaLocale(matches), commonMessages);
  return [{ title: `${title} · ${t("siteName")}` }];
}

/**
 * `export const meta: MetaFunction = ({ matches }) => pageTitle(matches, petitionMessages, "openPetitions")`
 */
export function pageTitle<Keys extends string>(
  matches: Matches,
  messages: Messages<Keys>,
  key: Keys,
  params?: Params,
) {
  const t = translator(metaLocale(matches), messages);
  return plainTitle(matches, t(key, params));
}
