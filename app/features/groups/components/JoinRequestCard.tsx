import { ConfirmAction } from "~/components/ConfirmAction";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";

interface Request {
  id: string;
  name: string;
  email: string;
  note: string;
  createdAt: string;
}

/** Somebody who asks to join, with both answers. */
export function JoinRequestCard({
  slug,
  request: { id, name, email, note, createdAt },
}: {
  slug: string;
  request: Request;
}) {
  const t = useTranslate(groupMessages);
  const locale = useLocale();
  return (
    <li className="sheet stack-tight">
      <h2 className="wrap-anywhere text-lg">{name}</h2>
      <p className="soft small wrap-anywhere">
        {email} · {t("askedOn", { day: formatDay(locale, createdAt) })}
      </p>
      {note !== "" && (
        <p className="wrap-anywhere whitespace-pre-line">{note}</p>
      )}
      <div className="flex flex-wrap items-start gap-3 pt-2">
        <form method="post" action={paths.groups.welcomeRequest(slug, id)}>
          <button className="button button-small" type="submit">
            {t("welcome")}
            <span className="sr-only">: {name}</span>
          </button>
        </form>
        <ConfirmAction
          label={
            <>
              {t("decline")}
              <span className="sr-only">: {name}</span>
            </>
          }
          explanation={t("declineExplained", { name })}
          confirm={t("decline")}
          action={paths.groups.declineRequest(slug, id)}
        />
      </div>
    </li>
  );
}
