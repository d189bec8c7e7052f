import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { StepForm } from "~/features/demands/components/StepForm";
import { demandMessages } from "~/features/demands/messages";
import { correctionChoices, standingSteps } from "~/features/demands/rules";
import { stepSchema } from "~/features/demands/schema";
import { correctStep } from "~/features/demands/service/record-step.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireDemand } from "./require-demand.server";
import { stepField } from "./step-field";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, demandMessages, "correctTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { demand } = await requireDemand(args);
  const step = found(demand.steps.find((s) => s.id === args.params.stepId));
  const standing = standingSteps(demand.steps);
  return json({
    demand: { id: demand.id, title: demand.title },
    today: demand.today,
    step,
    // The step of an address that is old news stays what the person believes,
    // so that saving tells them that somebody acted first.
    choices: correctionChoices(standing),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, demand } = await requireDemand(args);
  const step = found(demand.steps.find((s) => s.id === args.params.stepId));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), stepSchema, {
    locale,
    messages: demandMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await correctStep(world, member, demand, {
    ...parsed.value,
    believes: step.id,
  });
  if (!result.ok) {
    const t = translator(locale, demandMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because), stepField(result.because)),
      result.because,
    );
  }
  return redirect(paths.demands.show(demand.id), 303);
}

export default function CorrectStep() {
  const t = useTranslate(demandMessages);
  const { demand, today, step, choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.demands.show(demand.id), label: demand.title }]}
        title={t("correctTitle")}
        lead={t("correctLead")}
      />
      <StepForm
        choices={choices}
        believes={step.id}
        today={today}
        values={step}
        form={form}
        correcting
        cancelTo={paths.demands.show(demand.id)}
      />
    </div>
  );
}
