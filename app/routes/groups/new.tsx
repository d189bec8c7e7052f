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
import { PlaceChooser } from "~/features/groups/components/PlaceChooser";
import { groupMessages } from "~/features/groups/messages";
import { newGroupSchema } from "~/features/groups/schema";
import { createGroup } from "~/features/groups/service/create-group.server";
import { readPlaceChoice } from "~/features/groups/service/read-place-choice.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "newGroupTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  await requireMember(args);
  const params = new URL(args.request.url).searchParams;
  return json({
    choice: await readPlaceChoice(world, params),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const parsed = parseForm(await args.request.formData(), newGroupSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { name, about, place, once } = parsed.value;
  const { slug } = await createGroup(
    args.context.world,
    member,
    { name, about: about ?? "", placeSlug: place ?? null },
    once,
  );
  return redirect(paths.groups.show(slug), 303);
}

export default function NewGroup() {
  const t = useTranslate(groupMessages);
  const { choice, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("newGroupTitle")} lead={t("newGroupLead")} />
      <ErrorSummary form={form} />
      <PlaceChooser action={paths.groups.create()} choice={choice} />
      <form method="post" className="sheet stack">
        <Once value={once} />
        <input type="hidden" name="place" value={choice.chosen?.slug ?? ""} />
        <GroupFields form={form} />
        <button className="button" type="submit">
          {t("createGroup")}
        </button>
      </form>
    </div>
  );
}
