import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { AttentionList } from "~/features/campaigns/components/AttentionList";
import { campaignMessages } from "~/features/campaigns/messages";
import { waitingForOrganizer } from "~/features/campaigns/service/read-home.server";
import {
  keepTaking,
  readSubject,
} from "~/features/campaigns/service/organizers-queue.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "needsYou");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "campaign.read");
  return json({
    items: await waitingForOrganizer(args.context.world, member),
  });
}

/** "Mine", or given back. */
export async function action(args: ActionFunctionArgs) {
  const { member } = await requireSomewhere(args, "campaign.read");
  const subject = readSubject(await args.request.formData());
  if (!subject) return redirect(paths.campaigns.attention(), 303);
  await keepTaking(
    args.context.world,
    {
      accountId: member.accountId,
      groupIds: groupsWhere(member, "campaign.read"),
    },
    subject,
  );
  const place = `#${subject.kind}-${subject.subjectId}`;
  return redirect(paths.campaigns.attention() + place, 303);
}

/** Everything that waits for this organizer, and who sees to it. */
export default function AttentionPage() {
  const t = useTranslate(campaignMessages);
  const { items } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("needsYou")} lead={t("attentionLead")} />
      <AttentionList items={items} withCampaign withTaker />
    </div>
  );
}
