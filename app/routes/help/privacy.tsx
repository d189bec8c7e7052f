import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { PageHeader } from "~/components/PageHeader";
import { privacyMessages } from "~/i18n/common/privacy";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { siteContact } from "~/server/site-contact.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, privacyMessages, "title");

export function loader({ context }: LoaderFunctionArgs) {
  return json({ contact: siteContact(context.env) });
}

/** Says what the site does, not what it would like to do. */
export default function Privacy() {
  const t = useTranslate(privacyMessages);
  const { contact } = useLoaderData<typeof loader>();
  const sections = [
    {
      title: t("neverTitle"),
      points: [t("never1"), t("never2"), t("never3"), t("never4")],
    },
    {
      title: t("signTitle"),
      points: [t("sign1"), t("sign2"), t("sign3")],
    },
    {
      title: t("followTitle"),
      points: [t("follow1"), t("follow2")],
    },
    {
      title: t("accountTitle"),
      points: [t("account1"), t("account2"), t("account3"), t("account4")],
    },
    {
      title: t("sessionTitle"),
      points: [t("session1"), t("session2")],
    },
  ];
  const kept = [
    [t("keepMail"), t("keepMailFor")],
    [t("keepReset"), t("keepResetFor")],
    [t("keepInvited"), t("keepInvitedFor")],
    [t("keepNote"), t("keepNoteFor")],
    [t("keepForms"), t("keepFormsFor")],
    [t("keepLogs"), t("keepLogsFor")],
  ];
  return (
    <div className="stack-wide">
      <PageHeader title={t("title")} lead={t("lead")} />
      {sections.map((section) => (
        <section className="prose" key={section.title}>
          <h2>{section.title}</h2>
          <ul className="stack-tight">
            {section.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="max-w-2xl">
        <h2 className="mb-3">{t("keepTitle")}</h2>
        <DataTable
          caption={t("keepTitle")}
          captionHidden
          head={[t("colWhat"), t("colHowLong")]}
        >
          {kept.map(([what, howLong]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{howLong}</td>
            </tr>
          ))}
        </DataTable>
      </section>
      <section className="prose">
        <h2>{t("whereTitle")}</h2>
        <p>{t("where1")}</p>
        <p>{t("where2")}</p>
        <h2>{t("askTitle")}</h2>
        <p>
          {t("ask")}{" "}
          {contact ? (
            <a href={`mailto:${contact}`}>{contact}</a>
          ) : (
            <Link to={paths.help.show()}>{t("helpLink")}</Link>
          )}
        </p>
        <p>
          <Link to={paths.help.permissions()}>{t("permissionsLink")}</Link>
        </p>
      </section>
    </div>
  );
}
