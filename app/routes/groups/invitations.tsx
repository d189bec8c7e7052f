import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { InvitationList } from "~/features/groups/components/InvitationList";
import { InviteForm } from "~/features/groups/components/InviteForm";
import { groupMessages } from "~/features/groups/messages";
import { inviteSchema } from "~/features/groups/schema";
import {
  invite,
  readOpenInvitations,
} from "~/features/groups/service/invitations.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";
import { rolesUpTo } from "~/server/permissions";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "invitationsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { group, frame, role } = await requireGroup(args, "member.manage");
  return json({
    frame,
    done: new URL(args.request.url).searchParams.get("done"),
    roles: rolesUpTo(role),
    invitations: await readOpenInvitations(world, group.id),
    zone: group.place?.name ?? "UTC",
    timeZone: group.timeZone,
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, wakeMail } = args.context;
  const { group, member, role } = await requireGroup(args, "member.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(
    await args.request.formData(),
    inviteSchema(rolesUpTo(role)),
    { locale },
  );
  if (!parsed.ok) return formAgain(parsed.form);
  const inviter = { accountId: member.accountId, name: member.name, role };
  const result = await invite(world, env, inviter, group, {
    ...parsed.value,
    locale,
  });
  if (!result.ok) {
    const sentence = translator(locale, groupMessages)(result.because);
    const field = result.because === "roleTooHigh" ? "role" : "email";
    return formAgain(refuseForm(parsed.form, sentence, field));
  }
  wakeMail();
  return redirect(paths.groups.invitations(group.slug, "sent"), 303);
}

export default function Invitations() {
  const t = useTranslate(groupMessages);
  const data = useLoaderData<typeof loader>();
  const { slug } = data.frame.group;
  const form = useActionData<typeof action>()?.form;
  return (
    <GroupFrame
      frame={data.frame}
      current={paths.groups.invitations(slug)}
      title={t("invitationsTitle")}
    >
      <div className="page-narrow stack">
        {data.done !== null && !form && (
          <Notice tone="good" role="status">
            {data.done === "sent"
              ? t("invitationSent")
              : t("invitationRevoked")}
          </Notice>
        )}
        <ErrorSummary form={form} />
        <InviteForm roles={data.roles} form={form} once={data.once} />
        <section className="stack-tight" aria-labelledby="open">
          <h2 id="open">{t("openInvitations")}</h2>
          {data.invitations.length === 0 ? (
            <EmptyState title={t("noInvitations")}>
              <p className="soft">{t("noInvitationsHint")}</p>
            </EmptyState>
          ) : (
            <>
              <p className="soft small">{t("timesIn", { zone: data.zone })}</p>
              <InvitationList
                slug={slug}
                invitations={data.invitations}
                timeZone={data.timeZone}
              />
            </>
          )}
        </section>
      </div>
    </GroupFrame>
  );
}
