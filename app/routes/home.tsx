import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { frontMessages } from "~/i18n/common/front";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, frontMessages, "homeTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    name: member.name,
    groups: member.memberships.map(({ groupSlug, groupName }) => ({
      slug: groupSlug,
      name: groupName,
    })),
  });
}

/** Where a member lands after signing in. */
export default function Home() {
  const t = useTranslate(frontMessages);
  const { name, groups } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader title={t("homeGreeting", { name })} />
      {groups.length === 0 ? (
        <EmptyState title={t("noGroups")}>
          <p className="soft">{t("noGroupsHint")}</p>
        </EmptyState>
      ) : (
        <section>
          <h2>{t("yourGroups")}</h2>
          <ul className="list-rows">
            {groups.map((group) => (
              <li key={group.slug}>
                <Link to={paths.groups.show(group.slug)}>{group.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
