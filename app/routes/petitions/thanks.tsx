import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { ShareLinks } from "~/features/petitions/components/ShareLinks";
import { petitionMessages } from "~/features/petitions/messages";
import { wordsFor } from "~/features/petitions/rules";
import { readForSigning } from "~/features/petitions/service/read-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { showsMail } from "~/server/mail/recent-mail.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "thanksTitle");

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const petition = found(await readForSigning(world, params["slug"] ?? ""));
  return json({
    petition,
    url: env.publicUrl + paths.petitions.show(petition.slug),
    mailIsKept: showsMail(env),
  });
}

/** After signing: the same words for a new signer and for one who comes again. */
export default function Thanks() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, url, mailIsKept } = useLoaderData<typeof loader>();
  const words = wordsFor(locale, petition);
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("thanksTitle")} />
      <p className="text-lg">{t("thanksBody")}</p>
      <p className="soft">{t("thanksNoMail")}</p>
      {mailIsKept && (
        <Notice>
          <p>
            {t("thanksDevMail")}{" "}
            <Link to={paths.help.devMail()}>{t("thanksDevMailLink")}</Link>
          </p>
        </Notice>
      )}
      <section className="sheet stack-tight">
        <h2>{t("thanksNext")}</h2>
        <ShareLinks title={words.title} url={url} />
        <p>
          <Link to={paths.petitions.show(petition.slug)}>
            {t("backToPetition")}
          </Link>
        </p>
      </section>
    </div>
  );
}
