import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { CoalitionInvitationCard } from "~/features/groups/components/CoalitionInvitationCard";
import { CoalitionRow } from "~/features/groups/components/CoalitionRow";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { groupMessages } from "~/features/groups/messages";
import { readCoalitionsOf } from "~/features/groups/service/read-coalition.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { ownValue } from "~/lib/own-value";
import { paths } from "~/paths";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "coalitionsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame } = await requireGroup(args, "group.settings");
  return json({
    frame,
    groupId: group.id,
    done: new URL(args.request.url).searchParams.get("done"),
    ...(await readCoalitionsOf(args.context.world, group.id)),
  });
}

const DONE = {
  joined: "joinedCoalition",
  declined: "declinedCoalition",
  left: "leftCoalition",
} as const;

export default function GroupCoalitions() {
  const t = useTranslate(groupMessages);
  const data = useLoaderData<typeof loader>();
  const { group } = data.frame;
  const said = ownValue(DONE, data.done);
  return (
    <GroupFrame
      frame={data.frame}
      current={paths.groups.coalitions(group.slug)}
      title={t("coalitionsTitle")}
      lead={t("coalitionsLead")}
    >
      <div className="page-narrow stack">
        {said && (
          <Notice tone="good" role="status">
            {t(said)}
          </Notice>
        )}
        {data.invitations.length > 0 && (
          <section className="stack" aria-labelledby="invitations">
            <h2 id="invitations">{t("coalitionInvitations")}</h2>
            <ul className="stack">
              {data.invitations.map((invitation) => (
                <CoalitionInvitationCard
                  key={invitation.id}
                  groupSlug={group.slug}
                  invitation={invitation}
                />
              ))}
            </ul>
          </section>
        )}
        {data.coalitions.length === 0 ? (
          <EmptyState title={t("noCoalitions")}>
            <p className="soft">{t("noCoalitionsHint")}</p>
          </EmptyState>
        ) : (
          <ul className="list-rows">
            {data.coalitions.map((coalition) => (
              <CoalitionRow
                key={coalition.id}
                group={group}
                coalition={coalition}
              />
            ))}
          </ul>
        )}
        <p>
          <Link
            className="button button-quiet"
            to={paths.coalitions.create(data.groupId)}
          >
            {t("startCoalition")}
          </Link>
        </p>
      </div>
    </GroupFrame>
  );
}
