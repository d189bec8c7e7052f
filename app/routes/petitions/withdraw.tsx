import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { OwnDeliveries } from "~/features/petitions/components/OwnDeliveries";
import {
  Line,
  OwnSignature,
} from "~/features/petitions/components/OwnSignature";
import { petitionMessages } from "~/features/petitions/messages";
import { wordsFor } from "~/features/petitions/rules";
import {
  readOwnSignature,
  withdrawSignature,
} from "~/features/petitions/service/withdraw-signature.server";
import type {
  ConsentPurpose,
  Disclosure,
  PlaceMatch,
  SignatureState,
} from "~/features/petitions/types";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, petitionMessages, "manageTitle"),
  { name: "robots", content: "noindex" },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const own = await readOwnSignature(context.world, token);
  if (!own) throw unknownLink("signature");
  return json({
    token,
    signature: {
      ...own,
      state: own.state as SignatureState,
      disclosure: own.disclosure as Disclosure,
      placeMatch: own.placeMatch as PlaceMatch,
      deliveries: own.deliveries.map((delivery) => ({
        ...delivery,
        disclosure: delivery.disclosure as Disclosure,
      })),
      consents: own.consents.map((consent) => ({
        ...consent,
        purpose: consent.purpose as ConsentPurpose,
      })),
    },
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const result = await withdrawSignature(context.world, params["token"] ?? "");
  if (!result.ok) throw unknownLink("signature");
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search, 303);
}

/** A signer's own page: what is stored, and a way to take it back. */
export default function Withdraw() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { signature, token } = useLoaderData<typeof loader>();
  const { title, ...words } = wordsFor(locale, signature);
  const { petitionState } = signature;
  const petition = (
    <p className="font-serif text-xl font-semibold">
      <Link to={paths.petitions.show(signature.petitionSlug)}>
        <span lang={words.locale === locale ? undefined : words.locale}>
          {title}
        </span>
      </Link>
    </p>
  );
  const deliveries = <OwnDeliveries deliveries={signature.deliveries} />;
  if (signature.state === "withdrawn") {
    return (
      <div className="page-narrow stack">
        <PageHeader
          title={t("withdrawnTitle")}
          lead={t("withdrawnBody", {
            day: formatDay(locale, signature.endedAt ?? ""),
          })}
        />
        {petition}
        {deliveries}
      </div>
    );
  }
  const handedOver =
    signature.deliveries.length > 0 ||
    ["delivered", "answered"].includes(petitionState);
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("manageTitle")} lead={t("manageLead")} />
      {petition}
      <div className="sheet stack">
        <OwnSignature signature={signature}>
          <Line name={t("state")}>
            {t(`signatureState_${signature.state}`)}
          </Line>
        </OwnSignature>
        {signature.unsubscribedAt !== null && <p>{t("mailOff")}</p>}
        {signature.consents.length > 0 && (
          <form
            method="post"
            action={paths.petitions.stopContact(token, locale)}
            className="flex flex-wrap gap-3"
          >
            {signature.consents.length > 1 &&
              signature.consents.map(({ purpose }) => (
                <button
                  key={purpose}
                  className="button button-quiet"
                  type="submit"
                  name="purpose"
                  value={purpose}
                >
                  {t(`stopContact_${purpose}`)}
                </button>
              ))}
            <button className="button button-quiet" type="submit">
              {t("stopContact")}
            </button>
          </form>
        )}
      </div>
      {deliveries}
      <section className="stack-tight">
        <h2>{t("ownDataTitle")}</h2>
        <p>{t("ownDataBody")}</p>
        <p className="flex flex-wrap gap-x-4 gap-y-2">
          <a href={paths.petitions.ownData(token, "json", locale)}>JSON</a>
          <a href={paths.petitions.ownData(token, "csv", locale)}>CSV</a>
        </p>
      </section>
      <section className="stack-tight">
        <h2>{t("withdrawTitle")}</h2>
        <p>{t("withdrawBody")}</p>
        {handedOver && <p>{t("withdrawDelivered")}</p>}
        <form method="post">
          <button className="button button-danger" type="submit">
            {t("withdraw")}
          </button>
        </form>
      </section>
    </div>
  );
}
