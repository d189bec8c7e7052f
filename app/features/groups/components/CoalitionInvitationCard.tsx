import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";

/** A coalition asks the group to join: both answers. */
export function CoalitionInvitationCard({
  groupSlug,
  invitation: { id, name, about, inviterName },
}: {
  groupSlug: string;
  invitation: { id: string; name: string; about: string; inviterName: string };
}) {
  const t = useTranslate(groupMessages);
  return (
    <li className="sheet stack-tight">
      <h3 className="wrap-anywhere">{name}</h3>
      {about !== "" && (
        <p className="wrap-anywhere whitespace-pre-line">{about}</p>
      )}
      <p className="soft small">{t("asksToJoin", { name: inviterName })}</p>
      <div className="flex flex-wrap gap-3 pt-2">
        <form
          method="post"
          action={paths.groups.acceptCoalition(groupSlug, id)}
        >
          <button className="button button-small" type="submit">
            {t("accept")}
            <span className="sr-only">: {name}</span>
          </button>
        </form>
        <form
          method="post"
          action={paths.groups.declineCoalition(groupSlug, id)}
        >
          <button className="button button-quiet button-small" type="submit">
            {t("decline")}
            <span className="sr-only">: {name}</span>
          </button>
        </form>
      </div>
    </li>
  );
}
