import { json } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { devMessages } from "~/i18n/common/dev";
import { useTranslate } from "~/i18n/use-translate";
import { notFound } from "~/server/http/guards.server";
import { recentMail } from "~/server/mail/recent-mail.server";

export async function loader({ context }: LoaderFunctionArgs) {
  const mails = await recentMail(context);
  // With real mail going out, nobody may read it here.
  if (mails === null) throw notFound();
  return json({ mails });
}

/** The mails that would have been sent, when no SMTP server is set. */
export default function DevMail() {
  const t = useTranslate(devMessages);
  const { mails } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader title={t("mailTitle")} lead={t("mailLead")} />
      {mails.length === 0 && <EmptyState title={t("mailEmpty")} />}
      {mails.map((mail) => (
        <article className="sheet stack-tight" key={mail.id}>
          <h2>{mail.subject}</h2>
          <p className="soft small">
            {t("mailTo", { address: mail.to_address, at: mail.created_at })}
          </p>
          <p className="whitespace-pre-wrap">
            {mail.parts.map((part, index) =>
              part.link ? (
                <a key={index} href={part.text} className="break-all">
                  {part.text}
                </a>
              ) : (
                part.text
              ),
            )}
          </p>
        </article>
      ))}
    </div>
  );
}
