import { Link } from "@remix-run/react";

import { commonMessages } from "~/i18n/common/common";
import { LOCALES, LOCALE_NAMES } from "~/i18n/locales";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

interface Reader {
  name: string;
  groups: readonly { slug: string; name: string; role: string }[];
  leads: readonly { slug: string; name: string }[];
}

/** The top of every page: name, ways in, language, account. */
export function SiteHeader({
  reader,
  here,
  demo,
}: {
  reader: Reader | null;
  here: string;
  demo: boolean;
}) {
  const t = useTranslate(commonMessages);
  const path = here.split("?")[0] ?? here;
  const current = (to: string) =>
    path === to || path.startsWith(`${to}/`) ? ("page" as const) : undefined;
  const nav = [
    ...(reader ? [{ to: paths.home(), label: t("navHome") }] : []),
    { to: paths.places.search(), label: t("navPlaces") },
    { to: paths.policies.map(), label: t("navPolicies") },
    { to: paths.petitions.list(), label: t("navPetitions") },
    ...(reader ? [{ to: paths.tasks.forYou(), label: t("navTasks") }] : []),
  ];
  return (
    <header className="site-header border-b border-rule bg-sheet">
      {demo && (
        <p className="bg-warn-wash text-warn px-4 py-1 text-center small">
          {t("demoNotice")}
        </p>
      )}
      <div className="page flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2 sm:gap-x-6">
        <Link
          to={paths.front()}
          className="flex items-center gap-2 py-1 font-serif text-lg font-bold text-ink no-underline sm:text-xl"
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path
              d="M2 19h20M5 19v-6h4v6M10 19V9h4v10M15 19V5h4v14"
              fill="none"
              stroke="var(--accent)"
              strokeWidth="2"
              strokeLinejoin="round"
            />
          </svg>
          {/* A phone has room for the name, or for whoever is signed in. */}
          <span className={reader ? "sr-only sm:not-sr-only" : undefined}>
            {t("siteName")}
          </span>
        </Link>
        <div className="flex flex-wrap items-center gap-x-3 sm:gap-x-4">
          <LanguageSwitch here={here} />
          {reader ? (
            <nav
              aria-label={t("accountNavigation")}
              className="flex items-center gap-3 sm:gap-4"
            >
              <Link
                to={paths.account.show()}
                className="max-w-20 truncate py-1 sm:max-w-40"
              >
                {reader.name}
              </Link>
              <form method="post" action={paths.account.signOut()}>
                <button className="button button-plain" type="submit">
                  {t("signOut")}
                </button>
              </form>
            </nav>
          ) : (
            <Link to={paths.account.signIn()} className="py-1">
              {t("signIn")}
            </Link>
          )}
        </div>
      </div>
      <nav aria-label={t("mainNavigation")} className="site-nav page pb-1">
        <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
          {nav.map((item) => (
            <li key={item.to}>
              <Link to={item.to} aria-current={current(item.to)}>
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** One button for each language that is not on. */
export function LanguageSwitch({
  here,
  landmark = true,
}: {
  here: string;
  /** Only one on a page is a landmark: two of one name help nobody. */
  landmark?: boolean;
}) {
  const t = useTranslate(commonMessages);
  const locale = useLocale();
  return (
    <form
      method="post"
      action={paths.language()}
      aria-label={landmark ? t("changeLanguage") : undefined}
    >
      <input type="hidden" name="next" value={here} />
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <button
          key={other}
          className="button button-plain"
          type="submit"
          name="locale"
          value={other}
          lang={other}
        >
          {LOCALE_NAMES[other]}
        </button>
      ))}
    </form>
  );
}
