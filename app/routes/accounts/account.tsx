import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { AccountFacts } from "~/features/accounts/components/AccountFacts";
import { accountMessages } from "~/features/accounts/messages";
import { listOwnSessions } from "~/features/accounts/service/own-account.server";
import { readMailChoices } from "~/features/accounts/service/notices.server";
import { permissionMessages } from "~/i18n/common/permissions";
import { chooseLocale } from "~/i18n/locales";
import { reachMessages } from "~/features/officials/reach-messages";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "accountTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const { world } = args.context;
  const [sessions, mailKinds] = await Promise.all([
    listOwnSessions(world, member),
    readMailChoices(world, member),
  ]);
  return json({
    done: new URL(args.request.url).searchParams.get("done"),
    name: member.name,
    email: member.email,
    locale: chooseLocale({ account: member.locale }),
    sessionCount: sessions.length,
    mailKinds: mailKinds.length,
    groups: member.memberships.map(({ groupSlug, groupName, role }) => ({
      slug: groupSlug,
      name: groupName,
      role,
    })),
  });
}

export default function Account() {
  const t = useTranslate(accountMessages);
  const reach = useTranslate(reachMessages);
  const roles = useTranslate(permissionMessages);
  const data = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("accountTitle")} />
      {data.done === "details" && (
        <Notice tone="good" role="status">
          {t("saved")}
        </Notice>
      )}
      {data.done === "password" && (
        <Notice tone="good" role="status">
          {t("passwordSaved")}
        </Notice>
      )}
      <AccountFacts {...data} />
      <section aria-labelledby="groups">
        <h2 id="groups">{t("yourGroups")}</h2>
        {data.groups.length === 0 && (
          <p className="soft mt-2">{t("noGroups")}</p>
        )}
        <ul className="list-rows">
          {data.groups.map((group) => (
            <li key={group.slug} className="flex flex-wrap gap-x-3">
              <Link to={paths.groups.show(group.slug)}>{group.name}</Link>
              <span className="soft">{roles(group.role)}</span>
            </li>
          ))}
        </ul>
      </section>
      {data.groups.length > 0 && (
        <p>
          <Link to={paths.account.home()}>{reach("homeLink")}</Link>
        </p>
      )}
      <p>
        <Link to={paths.groups.create()}>{t("startGroup")}</Link>
      </p>
      <p>
        <Link to={paths.help.privacy()}>{t("yourData")}</Link>
      </p>
    </div>
  );
}
