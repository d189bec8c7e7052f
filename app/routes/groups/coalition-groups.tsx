import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import {
  CoalitionGroups,
  CoalitionLeads,
  InvitedGroups,
} from "~/features/groups/components/CoalitionLists";
import { InviteGroupForm } from "~/features/groups/components/InviteGroupForm";
import { groupMessages } from "~/features/groups/messages";
import { inviteGroupSchema } from "~/features/groups/schema";
import { inviteGroup } from "~/features/groups/service/change-coalition.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { ownValue } from "~/lib/own-value";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCoalition, requireSpeaker } from "./require-coalition.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, groupMessages, "coalitionGroupsTitle", {
    coalition: data?.coalition.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { coalition, member } = await requireCoalition(args);
  return json({
    coalition,
    me: member.accountId,
    leads: member.leads.some(
      ({ coalitionSlug }) => coalitionSlug === coalition.slug,
    ),
    example: args.context.env.publicUrl + paths.groups.show("riverbend"),
    done: new URL(args.request.url).searchParams.get("done"),
  });
}

/** Asks another group to join. */
export async function action(args: ActionFunctionArgs) {
  const { world, env, wakeMail } = args.context;
  const { member, coalition } = await requireSpeaker(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), inviteGroupSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await inviteGroup(world, env, member, coalition, parsed.value);
  if (!result.ok) {
    const sentence = translator(locale, groupMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence, "group"));
  }
  wakeMail();
  return redirect(paths.coalitions.groups(coalition.slug, "invited"), 303);
}

const DONE = {
  invited: "groupInvited",
  withdrawn: "groupWithdrawn",
  named: "leadNamed",
  ended: "leadEnded",
} as const;

export default function GroupsOfCoalition() {
  const t = useTranslate(groupMessages);
  const { coalition, me, leads, example, done } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const said = ownValue(DONE, done);
  return (
    <div className="page-narrow stack">
      <PageHeader
        title={t("coalitionGroupsTitle", { coalition: coalition.name })}
        lead={coalition.about || undefined}
        actions={
          leads && (
            <Link className="button" to={paths.coalitions.show(coalition.slug)}>
              {t("toVoteBoard")}
            </Link>
          )
        }
      />
      {said && !form && (
        <Notice tone="good" role="status">
          {t(said)}
        </Notice>
      )}
      <ErrorSummary form={form} />
      <CoalitionGroups groups={coalition.groups} />
      <InvitedGroups coalition={coalition} />
      {coalition.maySpeak && <InviteGroupForm form={form} example={example} />}
      <CoalitionLeads coalition={coalition} me={me} />
      {coalition.maySpeak && (
        <p>
          <Link
            className="button button-quiet"
            to={paths.coalitions.leads(coalition.slug)}
          >
            {t("nameLead")}
          </Link>
        </p>
      )}
    </div>
  );
}
