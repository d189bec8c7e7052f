import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { DemandForm } from "~/features/demands/components/DemandForm";
import { demandMessages } from "~/features/demands/messages";
import { wordsMayChange } from "~/features/demands/rules";
import { demandChangeSchema, demandSchema } from "~/features/demands/schema";
import { demandChoices } from "~/features/demands/service/read-demands.server";
import { changeDemand } from "~/features/demands/service/write-demand.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireDemand } from "./require-demand.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, demandMessages, "editDemand");

export async function loader(args: LoaderFunctionArgs) {
  const { demand } = await requireDemand(args);
  const choices = await demandChoices(args.context.world, {
    id: demand.placeId,
    timeZone: demand.timeZone,
  });
  const serving = new Set(choices.officials.map((o) => o.id));
  return json({
    demand: {
      id: demand.id,
      title: demand.title,
      ask: demand.ask,
      bodyId: demand.bodyId,
      answerDueOn: demand.answerDueOn,
      visibility: demand.visibility,
      officialIds: demand.officials.map((o) => o.id),
      provisionIds: demand.provisions.map((p) => p.id),
    },
    former: demand.officials.filter((o) => !serving.has(o.id)),
    wordsFixed: !wordsMayChange(demand.state),
    choices,
  });
}

const draftSchema = demandSchema.omit({ once: true, place: true });

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, demand } = await requireDemand(args);
  const locale = await localeOf(args);
  const parsed = parseForm(
    await args.request.formData(),
    wordsMayChange(demand.state) ? draftSchema : demandChangeSchema,
    { locale, messages: demandMessages },
  );
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await changeDemand(world, member, demand, parsed.value);
  if (!result.ok) {
    const t = translator(locale, demandMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  return redirect(paths.demands.show(demand.id), 303);
}

export default function EditDemand() {
  const t = useTranslate(demandMessages);
  const { demand, former, wordsFixed, choices } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.demands.show(demand.id), label: demand.title }]}
        title={t("editDemand")}
      />
      <DemandForm
        choices={choices}
        former={former}
        values={demand}
        form={form}
        wordsFixed={wordsFixed}
        cancelTo={paths.demands.show(demand.id)}
      />
    </div>
  );
}
