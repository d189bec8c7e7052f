import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { groupMessages } from "~/features/groups/messages";
import { endMembership } from "~/features/groups/service/change-members.server";
import { readMember } from "~/features/groups/service/read-members.server";
import { plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.group.name ?? "");

/** Anybody may leave; ending somebody else's membership is for admins. */
async function guard(args: LoaderFunctionArgs) {
  const inGroup = await requireGroup(args, "task.read");
  const accountId = args.params.accountId ?? "";
  const isMe = inGroup.member.accountId === accountId;
  if (!isMe) await requireGroup(args, "member.manage");
  return { ...inGroup, accountId, isMe };
}

export async function loader(args: LoaderFunctionArgs) {
  const { group, accountId, isMe } = await guard(args);
  const person = found(
    await readMember(args.context.world, { groupId: group.id, accountId }),
  );
  return json({
    group: { slug: group.slug, name: group.name },
    name: person.name,
    isMe,
    back: isMe
      ? paths.groups.show(group.slug)
      : paths.groups.member(group.slug, accountId),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { group, member, accountId, isMe } = await guard(args);
  const result = await endMembership(world, member, {
    groupId: group.id,
    accountId,
  });
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(await localeOf(args), groupMessages);
    return formAgain({ values: {}, errors: { "": t(result.because) } });
  }
  return redirect(
    isMe ? paths.groups.show(group.slug) : paths.groups.members(group.slug),
    303,
  );
}

export default function EndMembership() {
  const t = useTranslate(groupMessages);
  const { group, name, isMe, back } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.groups.show(group.slug), label: group.name }]}
        title={
          isMe
            ? t("leaveTitle", { group: group.name })
            : t("endTitle", { name })
        }
        lead={isMe ? t("leaveLead") : t("endLead", { name, group: group.name })}
      />
      <ErrorSummary form={form} />
      <form method="post" className="flex flex-wrap items-center gap-4">
        <button className="button button-danger" type="submit">
          {isMe ? t("leaveConfirm") : t("endConfirm")}
        </button>
        <Link to={back}>{t("cancel")}</Link>
      </form>
    </div>
  );
}
