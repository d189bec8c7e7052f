import { Link } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";

/** A coalition that a group belongs to, with the way out. */
export function CoalitionRow({
  group,
  coalition: { id, slug, name, joinedAt },
}: {
  group: { slug: string; name: string };
  coalition: { id: string; slug: string; name: string; joinedAt: string };
}) {
  const t = useTranslate(groupMessages);
  const locale = useLocale();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h2 className="wrap-anywhere text-lg">{name}</h2>
        <p className="soft small">
          {t("joinedOn", { day: formatDay(locale, joinedAt) })} ·{" "}
          <Link to={paths.coalitions.groups(slug)}>{t("groupsAndLeads")}</Link>{" "}
          · <Link to={paths.coalitions.ledger(slug)}>{t("pledgeLedger")}</Link>
        </p>
      </div>
      <ConfirmAction
        label={
          <>
            {t("leaveCoalition")}
            <span className="sr-only">: {name}</span>
          </>
        }
        explanation={t("leaveCoalitionExplained", {
          group: group.name,
          coalition: name,
        })}
        confirm={t("leaveCoalition")}
        action={paths.groups.leaveCoalition(group.slug, id)}
      />
    </li>
  );
}
