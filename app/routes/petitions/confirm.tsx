import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { OwnSignature } from "~/features/petitions/components/OwnSignature";
import { ShareLinks } from "~/features/petitions/components/ShareLinks";
import { petitionMessages } from "~/features/petitions/messages";
import { CONFIRM_WITHIN_DAYS, wordsFor } from "~/features/petitions/rules";
import {
  confirmSignature,
  readConfirmation,
} from "~/features/petitions/service/confirm-signature.server";
import type { Disclosure, PlaceMatch } from "~/features/petitions/types";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, petitionMessages, "confirmTitle"),
  { name: "robots", content: "noindex" },
];

/** Shows a button and changes nothing: mail scanners open links, too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const read = await readConfirmation(world, params["token"] ?? "");
  if (!read) throw unknownLink("signature");
  const { signature, standing } = read;
  const url = env.publicUrl + paths.petitions.show(signature.petitionSlug);
  const works = standing === "ready" || standing === "confirmed";
  return json({ signature, standing, url }, { status: works ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const result = await confirmSignature(context.world, params["token"] ?? "");
  if (!result.ok) {
    if (result.because === "not_found") throw unknownLink("signature");
    // The page itself says why it came too late.
    return json(null, { status: 410 });
  }
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search, 303);
}

/** Behind the link of a confirmation mail. */
export default function Confirm() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { signature, standing, url } = useLoaderData<typeof loader>();
  const { title, ...words } = wordsFor(locale, signature);
  const lang = words.locale === locale ? undefined : words.locale;
  const show = paths.petitions.show(signature.petitionSlug);
  if (standing === "ready") {
    return (
      <div className="page-narrow stack">
        <PageHeader title={t("confirmTitle")} lead={t("confirmLead")} />
        <p className="font-serif text-xl font-semibold" lang={lang}>
          {title}
        </p>
        <form method="post">
          <button className="button w-full" type="submit">
            {t("confirmButton")}
          </button>
        </form>
        <p className="soft">{t("confirmNotYou")}</p>
        <section className="sheet stack-tight">
          <h2>{t("confirmYours")}</h2>
          <OwnSignature
            signature={{
              ...signature,
              disclosure: signature.disclosure as Disclosure,
              placeMatch: signature.placeMatch as PlaceMatch,
            }}
          />
        </section>
      </div>
    );
  }
  if (standing === "confirmed") {
    return (
      <div className="page-narrow stack">
        <PageHeader
          title={t("confirmedTitle")}
          lead={t("confirmedNumber", { number: signature.number })}
        />
        <p>{t("confirmedNext")}</p>
        <section className="sheet stack-tight">
          <h2>{t("share")}</h2>
          <ShareLinks title={title} url={url} />
        </section>
        <p>
          <Link to={show}>{t("backToPetition")}</Link>
        </p>
      </div>
    );
  }
  const says = {
    expired: ["confirmExpiredTitle", "confirmExpiredBody"],
    delivered: ["confirmDeliveredTitle", "confirmDeliveredBody"],
    withdrawn: ["confirmWithdrawnTitle", "confirmWithdrawnBody"],
    invalidated: ["confirmInvalidatedTitle", "confirmInvalidatedBody"],
  } as const;
  const [heading, body] = says[standing];
  return (
    <div className="page-narrow stack">
      <PageHeader title={t(heading)} />
      <p>
        {t(body, { days: CONFIRM_WITHIN_DAYS, group: signature.groupName })}
      </p>
      <p>
        {standing === "expired" || standing === "withdrawn" ? (
          <Link className="button" to={`${show}#sign`}>
            {t("signAgain")}
          </Link>
        ) : (
          <Link to={show}>{t("backToPetition")}</Link>
        )}
      </p>
    </div>
  );
}
