import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { LOCALE_NAMES } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { accountMessages } from "../messages";
import { noticeMessages } from "../notice-messages";
import { NOTICE_KINDS } from "../notices/types";

/** What an account consists of, each part with the way to change it. */
export function AccountFacts({
  name,
  email,
  locale,
  mailKinds,
  sessionCount,
}: {
  name: string;
  email: string;
  locale: Locale;
  /** How many kinds of mail this person gets. */
  mailKinds: number;
  sessionCount: number;
}) {
  const t = useTranslate(accountMessages);
  const tMail = useTranslate(noticeMessages);
  return (
    <ul className="sheet list-rows py-1!">
      <Row title={t("details")} to={paths.account.name()} label={t("change")}>
        <span className="wrap-anywhere">{name}</span> · {LOCALE_NAMES[locale]}
        <br />
        <span className="wrap-anywhere">{email}</span>
      </Row>
      <Row
        title={t("password")}
        to={paths.account.password()}
        label={t("change")}
      />
      <Row
        title={tMail("choicesTitle")}
        to={paths.account.mail()}
        label={t("change")}
      >
        {tMail("choicesCount", { count: mailKinds, all: NOTICE_KINDS.length })}
      </Row>
      <Row
        title={t("sessions")}
        to={paths.account.sessions()}
        label={t("manageSessions")}
      >
        {t("sessionCount", { count: sessionCount })}
      </Row>
    </ul>
  );
}

function Row({
  title,
  to,
  label,
  children,
}: {
  title: string;
  to: string;
  label: string;
  children?: ReactNode;
}) {
  return (
    <li className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <h2 className="font-sans text-base font-semibold">{title}</h2>
        {children && <p className="soft">{children}</p>}
      </div>
      <Link to={to} className="shrink-0 py-1">
        {label}
        <span className="sr-only">: {title}</span>
      </Link>
    </li>
  );
}
