import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Pager } from "~/components/Pager";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { MemberTable } from "~/features/groups/components/MemberTable";
import { SearchMembers } from "~/features/groups/components/SearchMembers";
import { groupMessages } from "~/features/groups/messages";
import { readMemberSearch } from "~/features/groups/schema";
import { readMembers } from "~/features/groups/service/read-members.server";
import { MEMBERS_A_PAGE } from "~/features/groups/types";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "membersTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame, member } = await requireGroup(args, "member.read");
  const search = readMemberSearch(new URL(args.request.url).searchParams);
  const found = await readMembers(args.context.world, group.id, search);
  return json({ frame, ...search, ...found, me: member.accountId });
}

export default function Members() {
  const t = useTranslate(groupMessages);
  const data = useLoaderData<typeof loader>();
  const { frame, words, page, total, members, me } = data;
  const { slug } = frame.group;
  return (
    <GroupFrame
      frame={frame}
      current={paths.groups.members(slug)}
      title={t("membersTitle")}
    >
      <div className="stack">
        <SearchMembers slug={slug} words={words} total={total} />
        {members.length === 0 ? (
          <EmptyState title={t("noMembersFound")}>
            <Link to={paths.groups.members(slug)}>{t("showAll")}</Link>
          </EmptyState>
        ) : (
          <MemberTable slug={slug} members={members} me={me} />
        )}
        <Pager
          page={page}
          pageSize={MEMBERS_A_PAGE}
          total={total}
          hrefOf={(to) => paths.groups.members(slug, { q: words, page: to })}
        />
      </div>
    </GroupFrame>
  );
}
