import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { JoinForm } from "~/features/groups/components/JoinForm";
import { groupMessages } from "~/features/groups/messages";
import { joinSchema } from "~/features/groups/schema";
import {
  askToJoin,
  readAskingState,
} from "~/features/groups/service/join-requests.server";
import { readGroup } from "~/features/groups/service/read-group.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireMember } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "joinTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const member = await requireMember(args);
  const group = found(await readGroup(world, args.params.slug));
  if (member.memberships.some((m) => m.groupId === group.id)) {
    throw redirect(paths.groups.show(group.slug));
  }
  const state = await readAskingState(world, {
    groupId: group.id,
    accountId: member.accountId,
  });
  return json({ group: { slug: group.slug, name: group.name }, state });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, wakeMail } = args.context;
  const member = await requireMember(args);
  const group = found(await readGroup(world, args.params.slug));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), joinSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await askToJoin(world, env, member, group, {
    note: parsed.value.note ?? "",
  });
  if (!result.ok) {
    const { because } = result;
    if (because === "alreadyMember") {
      return redirect(paths.groups.show(group.slug), 303);
    }
    const t = translator(locale, groupMessages);
    const sentence = t(because === "too_many" ? "tooManyAsked" : because);
    return formAgain(refuseForm(parsed.form, sentence), because);
  }
  wakeMail();
  return redirect(paths.groups.show(group.slug, "asked"), 303);
}

export default function Join() {
  const t = useTranslate(groupMessages);
  const { group, state } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.groups.show(group.slug), label: group.name }]}
        title={t("joinTitle")}
      />
      <ErrorSummary form={form} />
      {state === "mayAsk" ? (
        <div className="sheet">
          <JoinForm slug={group.slug} form={form} />
        </div>
      ) : (
        !form && <Notice>{t(state)}</Notice>
      )}
    </div>
  );
}
