import { useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext } from "react";

import { isLocale } from "./locales";
import type { Locale } from "./locales";
import type { Messages } from "./messages";
import { translator } from "./translate";
import type { Translate } from "./translate";

/** For trees that stand outside the router (component tests, pictures). */
export const LocaleContext = createContext<Locale | null>(null);

/** The language of the page. */
export function useLocale(): Locale {
  const given = useContext(LocaleContext);
  const root = useRouteLoaderData("root") as { locale?: unknown } | undefined;
  if (given) return given;
  return isLocale(root?.locale) ? root.locale : "en";
}

/** `const t = useTranslate(petitionMessages); t("sign")` */
export function useTranslate<Keys extends string>(
  messages: Messages<Keys>,
): Translate<Keys> {
  return translator(useLocale(), messages);
}
