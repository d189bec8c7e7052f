import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { commonMessages } from "~/i18n/common/common";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { networkOfAddress } from "~/lib/network";

/**
 * What the visitors of one network may have rendered for them in a minute, in
 * points. A page shown again from the cache costs nothing, so ten thousand
 * people who open one petition in a school's network cost next to nothing.
 */
const POINTS_A_MINUTE = 1_200;

/** A search, a filter, another day: pages that are made for one reader. */
const MADE_TO_ORDER = 4;

/** All records of all places as a file: seconds where nobody asked before. */
const WHOLE_FILE = 40;

/** What an address costs: more for files and for whatever a query asks for. */
export function costOf(url: URL): number {
  if (/^\/policies\.(?:csv|json|geojson)$/.test(url.pathname))
    return WHOLE_FILE;
  if (url.pathname.endsWith(".json")) return 1;
  const asked = [...url.searchParams.keys()].some((name) => name !== "lang");
  return asked || /\.(?:csv|png)$/.test(url.pathname) ? MADE_TO_ORDER : 1;
}

/**
 * The network a visitor's budget is counted for; null when nobody can be told
 * apart: the address is this machine's or one of its own network, so most
 * likely a proxy's that all visitors share.
 *
 * @param told whether a proxy of ours named the address
 */
export function budgetKey(address: string, told: boolean): string | null {
  const network = networkOfAddress(address).slice(0, 64);
  if (told) return network;
  const own =
    /^(unknown$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80|0:0:0:0)/;
  return own.test(network) ? null : network;
}

/**
 * Counts, in this process's memory and for a minute, what people without an
 * account let the site render, by network. Forms have a count of their own:
 * who may read no more pages today may still sign.
 */
export class VisitorBudget {
  readonly #pages: RateLimiterMemory;
  readonly #forms: RateLimiterMemory;

  constructor(points = POINTS_A_MINUTE) {
    this.#pages = new RateLimiterMemory({ points, duration: 60 });
    this.#forms = new RateLimiterMemory({ points, duration: 60 });
  }

  /** Seconds until a form of this network is taken again; takes nothing. */
  async look(key: string): Promise<number> {
    const spent = await this.#forms.get(key);
    return spent !== null && spent.remainingPoints <= 0
      ? Math.max(1, Math.ceil(spent.msBeforeNext / 1000))
      : 0;
  }

  /**
   * Takes `cost` points from what is left for this network.
   * @returns 0, or, when nothing is left, the seconds until there is again.
   */
  async take(key: string, method: string, cost: number): Promise<number> {
    const limiter = method === "POST" ? this.#forms : this.#pages;
    try {
      await limiter.consume(key, cost);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  }
}

/** The page for those who asked for too much: words only, nothing to render. */
export function tooManyPages(locale: Locale, seconds: number): Response {
  const t = translator(locale, commonMessages);
  const page = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("slowDownTitle")}</title>
</head>
<body>
<h1>${t("slowDownTitle")}</h1>
<p>${t("slowDownBody", { seconds })}</p>
</body>
</html>
`;
  return new Response(page, {
    status: 429,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Retry-After": String(seconds),
      "Cache-Control": "no-store",
    },
  });
}
