import type { ReactNode } from "react";

import { PageHeader } from "~/components/PageHeader";
import { Tabs } from "~/components/Tabs";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { roleMay } from "~/server/permissions";
import type { Ability, Role } from "~/server/permissions";

import { groupMessages } from "../messages";
import type { GroupFacts } from "../types";

export interface GroupFrameData {
  group: Pick<GroupFacts, "slug" | "name">;
  /** What the reader is to the group; null for everybody outside. */
  role: Role | null;
  /** Open wishes to join, for those who may answer them; else 0. */
  requests: number;
}

/** The top of every page of a group: its name, and the pages one may open. */
export function GroupFrame({
  frame: { group, role, requests },
  current,
  title,
  lead,
  children,
}: {
  frame: GroupFrameData;
  /** Address of the tab that this page belongs to. */
  current: string;
  /** The page's own name; the group's on its first page. */
  title?: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslate(groupMessages);
  const { slug } = group;
  const tabs: { to: string; label: string; ability?: Ability }[] = [
    { to: paths.groups.show(slug), label: t("tabOverview") },
    {
      to: paths.groups.members(slug),
      label: t("tabMembers"),
      ability: "member.read",
    },
    {
      to: paths.book.list(slug),
      label: t("tabBook"),
      ability: "book.keep",
    },
    {
      to: paths.groups.invitations(slug),
      label: t("tabInvitations"),
      ability: "member.manage",
    },
    {
      to: paths.groups.joinRequests(slug),
      label: t("tabRequests", { count: requests }),
      ability: "member.manage",
    },
    {
      to: paths.groups.coalitions(slug),
      label: t("tabCoalitions"),
      ability: "group.settings",
    },
    {
      to: paths.groups.forecasts(slug),
      label: t("tabForecasts"),
      ability: "lean.read",
    },
    {
      to: paths.groups.settings(slug),
      label: t("tabSettings"),
      ability: "group.settings",
    },
    {
      to: paths.groups.activity(slug),
      label: t("tabActivity"),
      ability: "activity.read",
    },
  ];
  const open = tabs.filter(
    ({ ability }) =>
      role !== null && (ability === undefined || roleMay(role, ability)),
  );
  return (
    <>
      <PageHeader
        crumbs={
          title === undefined
            ? []
            : [{ to: paths.groups.show(slug), label: group.name }]
        }
        title={title ?? group.name}
        lead={lead}
      />
      {open.length > 1 && (
        <Tabs label={t("groupPages")} tabs={open} current={current} />
      )}
      {children}
    </>
  );
}
