import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField, TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { groupMessages } from "~/features/groups/messages";
import { newCoalitionSchema } from "~/features/groups/schema";
import { foundCoalition } from "~/features/groups/service/change-coalition.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireInGroup, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";
import { roleMay } from "~/server/permissions";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "newCoalitionTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "group.settings");
  const groups = member.memberships.filter((m) =>
    roleMay(m.role, "group.settings"),
  );
  return json({
    groups: groups.map((m) => ({ value: m.groupId, label: m.groupName })),
    wanted: new URL(args.request.url).searchParams.get("group"),
    once: args.context.world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  await requireSomewhere(args, "group.settings");
  const parsed = parseForm(await args.request.formData(), newCoalitionSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { name, about, group, once } = parsed.value;
  const { member, membership } = await requireInGroup(args, "group.settings", {
    id: group,
  });
  const { slug } = await foundCoalition(
    args.context.world,
    member,
    membership.groupId,
    { name, about: about ?? "", once },
  );
  return redirect(paths.coalitions.groups(slug), 303);
}

export default function NewCoalition() {
  const t = useTranslate(groupMessages);
  const { groups, wanted, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("newCoalitionTitle")} lead={t("newCoalitionLead")} />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        <Once value={once} />
        <TextField
          name="name"
          label={t("coalitionName")}
          autoComplete="off"
          maxLength={100}
          form={form}
          required
        />
        <TextArea
          name="about"
          label={t("coalitionAbout")}
          hint={t("coalitionAboutHint")}
          maxLength={2000}
          form={form}
        />
        <SelectField
          name="group"
          label={t("foundingGroup")}
          options={groups}
          value={wanted ?? groups[0]?.value}
          form={form}
          required
        />
        <button className="button" type="submit">
          {t("createCoalition")}
        </button>
      </form>
    </div>
  );
}
