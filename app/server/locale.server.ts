import { chooseLocale, isLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";

import { actorOf } from "./actor.server";
import type { RequestContext } from "./context.server";

const COOKIE = "lang";

/** The language to answer this request in. */
export async function localeOf(args: {
  request: Request;
  context: RequestContext;
}): Promise<Locale> {
  const { request } = args;
  const cookie = /(?:^|;\s*)lang=(\w+)/.exec(
    request.headers.get("Cookie") ?? "",
  )?.[1];
  const query = new URL(request.url).searchParams.get("lang");
  const actor =
    isLocale(query) || isLocale(cookie) ? null : await actorOf(args);
  return chooseLocale({
    query,
    cookie,
    account: actor?.kind === "member" ? actor.locale : null,
    acceptLanguage: request.headers.get("Accept-Language"),
  });
}

/** The cookie that keeps a language choice for a year. */
export function localeCookie(locale: Locale, secure: boolean): string {
  return `${COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
