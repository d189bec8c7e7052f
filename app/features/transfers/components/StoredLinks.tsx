import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { transferMessages } from "../messages";

interface Some<Row> {
  rows: readonly Row[];
  /** How many more there are than are linked. */
  more: number;
}

/** The way from an import's report to what it left on record. */
export function StoredLinks({
  bodies,
  meetings,
  officials,
}: {
  bodies: Some<{ id: string; name: string; slug: string }>;
  meetings: Some<{ id: string; localDate: string; bodyName: string }>;
  officials: Some<{ id: string; name: string; slug: string }>;
}) {
  const t = useTranslate(transferMessages);
  const locale = useLocale();
  return (
    <section className="stack">
      <h2>{t("readItHere")}</h2>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
        <LinkList title={t("storedMeetings")} more={meetings.more}>
          {meetings.rows.map(({ id, localDate, bodyName }) => (
            <li key={id}>
              <Link to={paths.meetings.show(id)}>
                {t("meetingLine", {
                  day: formatDay(locale, localDate),
                  body: bodyName,
                })}
              </Link>
            </li>
          ))}
        </LinkList>
        <LinkList title={t("storedOfficials")} more={officials.more}>
          {officials.rows.map(({ id, name, slug }) => (
            <li key={id}>
              <Link to={paths.officials.show(slug)}>{name}</Link>
            </li>
          ))}
        </LinkList>
        <LinkList title={t("storedBodies")} more={bodies.more}>
          {bodies.rows.map(({ id, name, slug }) => (
            <li key={id}>
              <Link to={paths.bodies.show(slug)}>{name}</Link>
            </li>
          ))}
        </LinkList>
      </div>
    </section>
  );
}

function LinkList({
  title,
  more,
  children,
}: {
  title: string;
  more: number;
  children: readonly ReactNode[];
}) {
  const t = useTranslate(transferMessages);
  if (children.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <ul className="space-y-2">{children}</ul>
      {more > 0 && <p className="soft">{t("andMore", { count: more })}</p>}
    </div>
  );
}
