import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { JoinRequestCard } from "~/features/groups/components/JoinRequestCard";
import { groupMessages } from "~/features/groups/messages";
import { readJoinRequests } from "~/features/groups/service/join-requests.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "requestsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame } = await requireGroup(args, "member.manage");
  return json({
    frame,
    done: new URL(args.request.url).searchParams.get("done"),
    requests: await readJoinRequests(args.context.world, group.id),
  });
}

export default function JoinRequests() {
  const t = useTranslate(groupMessages);
  const { frame, done, requests } = useLoaderData<typeof loader>();
  const { slug } = frame.group;
  return (
    <GroupFrame
      frame={frame}
      current={paths.groups.joinRequests(slug)}
      title={t("requestsTitle")}
    >
      <div className="page-narrow stack">
        {done === "answered" && (
          <Notice tone="good" role="status">
            {t("answered")}
          </Notice>
        )}
        {done === "first" && (
          <Notice tone="warn" role="status">
            {t("someoneWasFirst")}
          </Notice>
        )}
        {requests.length === 0 ? (
          <EmptyState title={t("noRequests")}>
            <p className="soft">{t("noRequestsHint")}</p>
          </EmptyState>
        ) : (
          <ul className="stack">
            {requests.map((request) => (
              <JoinRequestCard key={request.id} slug={slug} request={request} />
            ))}
          </ul>
        )}
      </div>
    </GroupFrame>
  );
}
