import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { NewPersonFields } from "~/features/accounts/components/NewPersonFields";
import { accountMessages } from "~/features/accounts/messages";
import { firstRunIsOpen } from "~/features/accounts/service.server";
import { PlaceField } from "~/features/groups/components/PlaceField";
import { groupMessages } from "~/features/groups/messages";
import { firstRunSchema } from "~/features/groups/schema";
import { createFirstGroup } from "~/features/groups/service/create-group.server";
import { placeChoiceIn } from "~/features/groups/service/read-place-choice.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { gone } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { startSessionHere } from "~/server/http/start-session-here.server";
import { localeOf } from "~/server/locale.server";

import {
  asksForPlaces,
  formWithPlaceAgain,
  formWithPlaces,
} from "../groups/place-asked.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "firstRunTitle");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { world } = context;
  const token = params.token ?? "";
  if (!(await firstRunIsOpen(world, token))) throw gone("start");
  const search = new URL(request.url).searchParams;
  return json({
    choice: await placeChoiceIn(world, search),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const locale = await localeOf(args);
  const data = await args.request.formData();
  const parsed = parseForm(data, firstRunSchema, {
    locale,
  });
  if (asksForPlaces(data)) return formWithPlaces(world, data, parsed.form);
  if (!parsed.ok) return formWithPlaceAgain(world, data, parsed.form);
  const { groupName, place, name, email, password } = parsed.value;
  const result = await createFirstGroup(world, args.params.token ?? "", {
    group: { name: groupName, about: "", placeSlug: place ?? null },
    person: { name, email, password },
    locale,
  });
  if (!result.ok) {
    if (result.because === "expired") throw gone("start");
    const t = translator(locale, accountMessages);
    return formWithPlaceAgain(
      world,
      data,
      refuseForm(parsed.form, t(result.because), "password"),
      result.because,
    );
  }
  await startSessionHere(args, result.value.admin);
  return redirect(paths.groups.show(result.value.groupSlug), 303);
}

export default function FirstRun() {
  const t = useTranslate(groupMessages);
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const choice = answer?.choice ?? data.choice;
  return (
    <div className="page-narrow stack mx-auto">
      <PageHeader title={t("firstRunTitle")} lead={t("firstRunLead")} />
      <ErrorSummary form={form} />
      <form method="post" className="stack">
        <PlaceField key={choice.query} choice={choice} />
        <section className="sheet stack" aria-labelledby="group">
          <h2 id="group">{t("theGroup")}</h2>
          <TextField
            name="groupName"
            label={t("groupName")}
            hint={t("groupNameHint")}
            autoComplete="organization"
            maxLength={100}
            form={form}
            required
          />
        </section>
        <section className="sheet stack" aria-labelledby="admin">
          <h2 id="admin">{t("theAdmin")}</h2>
          <NewPersonFields form={form} emailHint={t("emailHint")} />
        </section>
        <button className="button" type="submit">
          {t("setUp")}
        </button>
      </form>
    </div>
  );
}
