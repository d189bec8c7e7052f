import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { GroupFields } from "~/features/groups/components/GroupFields";
import { PlaceField } from "~/features/groups/components/PlaceField";
import { groupMessages } from "~/features/groups/messages";
import { newGroupSchema } from "~/features/groups/schema";
import { createGroup } from "~/features/groups/service/create-group.server";
import { placeChoiceIn } from "~/features/groups/service/read-place-choice.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import {
  asksForPlaces,
  formWithPlaceAgain,
  formWithPlaces,
} from "./place-asked.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "newGroupTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  await requireMember(args);
  const params = new URL(args.request.url).searchParams;
  return json({
    choice: await placeChoiceIn(world, params),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const { world } = args.context;
  const data = await args.request.formData();
  const parsed = parseForm(data, newGroupSchema, {
    locale: await localeOf(args),
  });
  if (asksForPlaces(data)) return formWithPlaces(world, data, parsed.form);
  if (!parsed.ok) return formWithPlaceAgain(world, data, parsed.form);
  const { name, about, place, once } = parsed.value;
  const { slug } = await createGroup(
    world,
    member,
    { name, about: about ?? "", placeSlug: place ?? null },
    once,
  );
  return redirect(paths.groups.show(slug), 303);
}

export default function NewGroup() {
  const t = useTranslate(groupMessages);
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const choice = answer?.choice ?? data.choice;
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("newGroupTitle")} lead={t("newGroupLead")} />
      <ErrorSummary form={form} />
      <form method="post" className="stack">
        <Once value={data.once} />
        <PlaceField key={choice.query} choice={choice} />
        <div className="sheet stack">
          <GroupFields form={form} />
        </div>
        <button className="button" type="submit">
          {t("createGroup")}
        </button>
      </form>
    </div>
  );
}
