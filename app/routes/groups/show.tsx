import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { AboutGroup } from "~/features/groups/components/AboutGroup";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { JoinSection } from "~/features/groups/components/JoinSection";
import { NextSteps } from "~/features/groups/components/NextSteps";
import { groupMessages } from "~/features/groups/messages";
import { readAskingState } from "~/features/groups/service/join-requests.server";
import { stepsOf } from "~/features/groups/service/next-steps.server";
import {
  countsOf,
  readGroup,
} from "~/features/groups/service/read-group.server";
import { permissionMessages } from "~/i18n/common/permissions";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

import { frameFor } from "./require-group.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.group.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const group = found(await readGroup(world, args.params.slug));
  const actor = await actorOf(args);
  const mine =
    actor.kind === "member"
      ? actor.memberships.find((m) => m.groupId === group.id)
      : undefined;
  const counts = await countsOf(world, group.id);
  return json({
    group,
    frame: await frameFor(args, group, mine?.role ?? null),
    memberCount: counts.members,
    me: actor.kind === "member" && mine ? actor.accountId : null,
    asking:
      actor.kind === "visitor"
        ? ("signInFirst" as const)
        : mine
          ? ("isMember" as const)
          : await readAskingState(world, {
              groupId: group.id,
              accountId: actor.accountId,
            }),
    steps: await stepsOf(world, group, mine?.role ?? null),
    justAsked: new URL(args.request.url).searchParams.has("asked"),
  });
}

/**
 * A group to everybody: what it says about itself, and the way in. Further
 * areas put their lists (open petitions, campaigns) between the two.
 */
export default function GroupPage() {
  const t = useTranslate(groupMessages);
  const roleNames = useTranslate(permissionMessages);
  const data = useLoaderData<typeof loader>();
  const { group, frame, me } = data;
  return (
    <GroupFrame
      frame={frame}
      current={paths.groups.show(group.slug)}
      lead={t("memberCount", { count: data.memberCount })}
    >
      <div className="stack-wide">
        {frame.requests > 0 && (
          <Notice>
            {t("waitingRequests", { count: frame.requests })}{" "}
            <Link to={paths.groups.joinRequests(group.slug)}>
              {t("answerThem")}
            </Link>
          </Notice>
        )}
        {frame.role !== null && (
          <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <Link
              // What a young group does next comes first.
              className={
                data.steps.length > 0 ? "button button-quiet" : "button"
              }
              to={paths.tasks.forYou()}
            >
              {t("toTasks")}
            </Link>
            <Link to={paths.home()}>{t("toBoard")}</Link>
          </p>
        )}
        <NextSteps slug={group.slug} place={group.place} steps={data.steps} />
        <AboutGroup group={group} />
        <JoinSection
          slug={group.slug}
          asking={data.asking}
          justAsked={data.justAsked}
        />
        {me !== null && frame.role !== null && (
          <p className="soft">
            {t("yourRole", { role: roleNames(frame.role) })}{" "}
            <Link to={paths.groups.endMembership(group.slug, me)}>
              {t("leaveGroup")}
            </Link>
          </p>
        )}
      </div>
    </GroupFrame>
  );
}
