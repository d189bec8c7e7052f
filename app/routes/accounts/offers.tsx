import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { CheckboxesField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { calendarMessages } from "~/features/tasks/calendar-messages";
import { languageOptions } from "~/features/tasks/components/languages";
import { taskMessages } from "~/features/tasks/messages";
import { offersSchema } from "~/features/tasks/schema";
import { keepOffers, readOffers } from "~/features/tasks/service/offers.server";
import { OFFERED_TIMES, TASK_KINDS } from "~/features/tasks/types";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, calendarMessages, "offersTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    offers: await readOffers(args.context.world, member.accountId),
    saved: new URL(args.request.url).searchParams.has("saved"),
  });
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const parsed = parseForm(await args.request.formData(), offersSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  await keepOffers(args.context.world, member.accountId, parsed.value);
  return redirect(paths.account.offers({ saved: 1 }), 303);
}

/** What somebody can and likes to do; “For you” goes by it. */
export default function Offers() {
  const t = useTranslate(calendarMessages);
  const words = useTranslate(taskMessages);
  const locale = useLocale();
  const { offers, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.tasks.forYou(), label: words("forYouTitle") }]}
        title={t("offersTitle")}
        lead={t("offersLead")}
      />
      {saved && (
        <Notice tone="good" role="status">
          {t("offersSaved")}
        </Notice>
      )}
      <form method="post" className="stack" noValidate>
        <ErrorSummary form={form} />
        <CheckboxesField
          name="work"
          label={t("offersWork")}
          form={form}
          values={offers.work}
          options={TASK_KINDS.map((kind) => ({
            value: kind,
            label: words(`kind_${kind}`),
          }))}
        />
        <CheckboxesField
          name="time"
          label={t("offersTimes")}
          form={form}
          values={offers.time}
          options={OFFERED_TIMES.map((time) => ({
            value: time,
            label: t(`time_${time}`),
          }))}
        />
        <CheckboxesField
          name="language"
          label={t("offersLanguages")}
          form={form}
          values={offers.language}
          options={languageOptions(locale)}
        />
        <button className="button" type="submit">
          {t("saveOffers")}
        </button>
      </form>
    </div>
  );
}
