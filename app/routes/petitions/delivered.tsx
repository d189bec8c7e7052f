import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { DeliveryTotals } from "~/features/petitions/components/DeliveryTotals";
import { deliveryMessages } from "~/features/petitions/delivery-messages";
import { wordsFor } from "~/features/petitions/rules";
import { checkLineSchema } from "~/features/petitions/schema";
import {
  checkLine,
  readPublicDelivery,
} from "~/features/petitions/service/check-delivery.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, deliveryMessages, "checkTitle");

const where = (params: LoaderFunctionArgs["params"]) => ({
  slug: params["slug"] ?? "",
  id: params["deliveryId"] ?? "",
});

export async function loader({ params, context }: LoaderFunctionArgs) {
  const read = await readPublicDelivery(context.world, where(params));
  return json(found(read));
}

export async function action(args: ActionFunctionArgs) {
  const { world, network } = args.context;
  const locale = await localeOf(args);
  const sent = await args.request.formData();
  const parsed = parseForm(sent, checkLineSchema, { locale });
  if (!parsed.ok) return formAgain(parsed.form);
  const typed = parsed.value;
  const result = await checkLine(world, where(args.params), typed, network);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, deliveryMessages);
    const form = refuseForm(parsed.form, t(result.because));
    return formAgain(form, result.because);
  }
  return json({
    form: parsed.form,
    answer: { stands: result.value, number: typed.number },
  });
}

/** A list that was handed over: its totals and seal, and one line checked. */
export default function Delivered() {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  const { petition, delivery } = useLoaderData<typeof loader>();
  const data = useActionData<typeof action>();
  const form = data?.form;
  const answer =
    (data as { answer?: { stands: boolean; number: number } } | undefined)
      ?.answer ?? null;
  const words = wordsFor(locale, petition);
  const other = locale === "en" ? "es" : "en";
  const letters = { en: delivery.letterEn, es: delivery.letterEs };
  const written = letters[locale] === "" ? other : locale;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.petitions.show(petition.slug), label: words.title },
        ]}
        title={t("publicTitle", { day: formatDay(locale, delivery.onDate) })}
        lead={t("publicLead", {
          recipient: delivery.recipient,
          group: petition.groupName,
        })}
      />
      <p>
        {t("frozenLead", {
          day: formatDay(locale, delivery.frozenAt),
          count: delivery.signatures,
        })}{" "}
        {t("withdrawnSince", { count: delivery.withdrawn })}
      </p>
      <section className="sheet stack" id="check">
        <h2>{t("checkTitle")}</h2>
        <p className="soft">{t("publicNames")}</p>
        {delivery.canCheck ? (
          <form method="post" action="#check" className="stack">
            <ErrorSummary form={form} />
            {answer && (
              <Notice tone={answer.stands ? "good" : "warn"} role="status">
                <p>
                  {answer.stands
                    ? t("checkYes", { number: String(answer.number) })
                    : t("checkNo")}
                </p>
              </Notice>
            )}
            <p>{t("checkLead")}</p>
            <TextField
              name="number"
              label={t("checkNumber")}
              inputMode="numeric"
              maxLength={10}
              form={form}
              required
              short
            />
            <TextField
              name="name"
              label={t("checkName")}
              maxLength={200}
              autoComplete="off"
              form={form}
              required
            />
            <TextField
              name="place"
              label={t("checkPlace")}
              hint={t("checkPlaceHint")}
              maxLength={20}
              autoComplete="off"
              form={form}
              short
            />
            <p>
              <button className="button" type="submit">
                {t("checkIt")}
              </button>
            </p>
          </form>
        ) : (
          <p>{t("forgotten")}</p>
        )}
      </section>
      <section className="stack-tight">
        <h2>{t("totalsTitle")}</h2>
        <DeliveryTotals totals={delivery} />
      </section>
      <section className="stack-tight">
        <h2>{t("seal")}</h2>
        <p className="font-mono text-sm break-all">{delivery.seal}</p>
        <p className="soft small">{t("sealHint")}</p>
      </section>
      <section className="stack-tight">
        <h2>{t("letter")}</h2>
        <p
          className="break-words whitespace-pre-line"
          lang={written === locale ? undefined : written}
        >
          {letters[written]}
        </p>
      </section>
    </div>
  );
}
