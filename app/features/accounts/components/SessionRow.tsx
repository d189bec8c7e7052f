import { Badge } from "~/components/Badge";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { accountMessages } from "../messages";
import type { OwnSession } from "../types";

/** One browser somebody is signed in with, and the button that ends it. */
export function SessionRow({ session }: { session: OwnSession }) {
  const t = useTranslate(accountMessages);
  const locale = useLocale();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div>
        <p className="font-semibold">
          {session.device || t("unknownDevice")}{" "}
          {session.isThisOne && <Badge tone="accent">{t("thisBrowser")}</Badge>}
        </p>
        <p className="soft small">
          {t("since", { day: formatDay(locale, session.startedAt) })}
          <br />
          {t("lastSeen", { day: formatDay(locale, session.lastSeenAt) })}
        </p>
      </div>
      {!session.isThisOne && (
        <form method="post" action={paths.account.endSession(session.id)}>
          <button className="button button-quiet button-small" type="submit">
            {t("endSession")}
            <span className="sr-only">
              : {session.device || t("unknownDevice")}
            </span>
          </button>
        </form>
      )}
    </li>
  );
}
