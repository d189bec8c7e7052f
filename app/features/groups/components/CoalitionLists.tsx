import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { ConfirmAction } from "~/components/ConfirmAction";
import { EmptyState } from "~/components/EmptyState";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";

const ROW = "flex flex-wrap items-start justify-between gap-x-4 gap-y-2";

/** The groups of a coalition, the one that speaks for it marked. */
export function CoalitionGroups({
  groups,
}: {
  groups: readonly {
    slug: string;
    name: string;
    joinedAt: string;
    speaks: boolean;
  }[];
}) {
  const t = useTranslate(groupMessages);
  const locale = useLocale();
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t("coalitionGroups")}</h2>
      {groups.length === 0 && <EmptyState title={t("noGroupsLeft")} />}
      <ul className="list-rows">
        {groups.map((group) => (
          <li key={group.slug}>
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Link
                to={paths.groups.show(group.slug)}
                className="wrap-anywhere"
              >
                {group.name}
              </Link>
              {group.speaks && <Badge tone="accent">{t("speaksForIt")}</Badge>}
            </p>
            <p className="soft small">
              {t("joinedOn", { day: formatDay(locale, group.joinedAt) })}
              {group.speaks && <> · {t("speaksForItWhy")}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups that were asked and have not answered. */
export function InvitedGroups({
  coalition,
}: {
  coalition: {
    slug: string;
    maySpeak: boolean;
    invited: readonly {
      id: string;
      slug: string;
      name: string;
      createdAt: string;
    }[];
  };
}) {
  const t = useTranslate(groupMessages);
  const locale = useLocale();
  if (coalition.invited.length === 0) return null;
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">{t("invitedGroups")}</h2>
      <ul className="list-rows">
        {coalition.invited.map((group) => (
          <li key={group.id} className={ROW}>
            <div className="min-w-0">
              <Link
                to={paths.groups.show(group.slug)}
                className="wrap-anywhere"
              >
                {group.name}
              </Link>
              <p className="soft small">
                {t("invitedOn", { day: formatDay(locale, group.createdAt) })}
              </p>
            </div>
            {coalition.maySpeak && (
              <form
                method="post"
                action={paths.coalitions.withdrawInvitation(
                  coalition.slug,
                  group.id,
                )}
              >
                <button
                  className="button button-quiet button-small"
                  type="submit"
                >
                  {t("withdraw")}
                  <span className="sr-only">: {group.name}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who leads a coalition. A lead may stop; who speaks for it may end anyone's. */
export function CoalitionLeads({
  coalition,
  me,
}: {
  coalition: {
    slug: string;
    maySpeak: boolean;
    leads: readonly { accountId: string; name: string; since: string }[];
  };
  /** The reader's own account. */
  me: string;
}) {
  const t = useTranslate(groupMessages);
  const locale = useLocale();
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">{t("leads")}</h2>
      {coalition.leads.length === 0 && (
        <p className="soft mt-2">{t("noLeads")}</p>
      )}
      <ul className="list-rows">
        {coalition.leads.map(({ accountId, name, since }) => (
          <li key={accountId} className={ROW}>
            <div className="min-w-0">
              <p className="wrap-anywhere">
                {name}
                {accountId === me && (
                  <span className="soft"> ({t("you")})</span>
                )}
              </p>
              <p className="soft small">
                {t("leadSince", { day: formatDay(locale, since) })}
              </p>
            </div>
            {coalition.maySpeak && (
              <ConfirmAction
                label={
                  <>
                    {t("stopLead")}
                    <span className="sr-only">: {name}</span>
                  </>
                }
                explanation={t("endLeadExplained", { name })}
                confirm={t("stopLead")}
                action={paths.coalitions.endLead(coalition.slug, accountId)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
