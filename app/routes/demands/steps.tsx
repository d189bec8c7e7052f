import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { StateBadge } from "~/features/demands/components/StateBadge";
import { StepForm } from "~/features/demands/components/StepForm";
import { demandMessages } from "~/features/demands/messages";
import { NEXT, standingSteps } from "~/features/demands/rules";
import { stepSchema } from "~/features/demands/schema";
import { recordStep } from "~/features/demands/service/record-step.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireDemand } from "./require-demand.server";
import { stepField } from "./step-field";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, demandMessages, "stepTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { demand } = await requireDemand(args);
  return json({
    demand: { id: demand.id, title: demand.title, state: demand.state },
    today: demand.today,
    believes: standingSteps(demand.steps).at(-1)?.id ?? "",
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, demand } = await requireDemand(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), stepSchema, {
    locale,
    messages: demandMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await recordStep(world, member, demand, parsed.value);
  if (!result.ok) {
    const t = translator(locale, demandMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because), stepField(result.because)),
      result.because,
    );
  }
  return redirect(paths.demands.show(demand.id), 303);
}

export default function RecordStep() {
  const t = useTranslate(demandMessages);
  const { demand, today, believes } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.demands.show(demand.id), label: demand.title }]}
        title={t("stepTitle")}
        lead={
          <span className="flex flex-wrap items-center gap-2 text-base">
            {t("now")} <StateBadge state={demand.state} />
          </span>
        }
      />
      <StepForm
        choices={NEXT[demand.state]}
        believes={believes}
        today={today}
        form={form}
        cancelTo={paths.demands.show(demand.id)}
      />
    </div>
  );
}
