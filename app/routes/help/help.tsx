import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { helpMessages } from "~/i18n/common/help";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { siteContact } from "~/server/site-contact.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, helpMessages, "title");

export function loader({ context }: LoaderFunctionArgs) {
  return json({ contact: siteContact(context.env) });
}

export default function Help() {
  const t = useTranslate(helpMessages);
  const { contact } = useLoaderData<typeof loader>();
  const visitors = [
    {
      title: t("findTitle"),
      text: t("findText"),
      to: paths.places.search(),
      link: t("findLink"),
    },
    {
      title: t("signTitle"),
      text: t("signText"),
      to: paths.petitions.list(),
      link: t("signLink"),
    },
    { title: t("joinTitle"), text: t("joinText") },
  ];
  const members = [
    {
      title: t("passwordTitle"),
      text: t("passwordText"),
      to: paths.account.forgottenPassword(),
      link: t("passwordLink"),
    },
    {
      title: t("roleTitle"),
      text: t("roleText"),
      to: paths.help.permissions(),
      link: t("roleLink"),
    },
    {
      title: t("lostTitle"),
      text: t("lostText"),
      to: paths.account.sessions(),
      link: t("lostLink"),
    },
    {
      title: t("dataTitle"),
      text: t("dataText"),
      to: paths.help.privacy(),
      link: t("dataLink"),
    },
  ];
  return (
    <div className="stack-wide">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Answers id="visitors" title={t("visitorsTitle")} answers={visitors} />
      <Answers id="members" title={t("membersTitle")} answers={members} />
      <section className="prose" aria-labelledby="contact">
        <h2 id="contact">{t("contactTitle")}</h2>
        <p>{t("contactAdmin")}</p>
        {contact && (
          <p>
            {t("contactMail")} <a href={`mailto:${contact}`}>{contact}</a>.
          </p>
        )}
      </section>
    </div>
  );
}

interface Answer {
  title: string;
  text: string;
  to?: string;
  link?: string;
}

function Answers({
  id,
  title,
  answers,
}: {
  id: string;
  title: string;
  answers: readonly Answer[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="list-rows max-w-2xl">
        {answers.map((answer) => (
          <div key={answer.title}>
            <h3>{answer.title}</h3>
            <p className="mt-1">{answer.text}</p>
            {answer.to && (
              <p className="mt-1">
                <Link to={answer.to}>{answer.link}</Link>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
