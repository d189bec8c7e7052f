import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import type { SignatureEvent } from "../types";

/** What happened to a signature since it was given. */
export function SignatureEvents({
  events,
}: {
  events: readonly {
    readonly id: string;
    readonly kind: SignatureEvent;
    readonly why: string;
    readonly recordedAt: string;
    readonly recordedBy: string | null;
  }[];
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  if (events.length === 0) return <p className="soft">{t("historyEmpty")}</p>;
  return (
    <ol className="list-rows">
      {events.map((event) => (
        <li key={event.id}>
          <p>
            <strong>{t(`event_${event.kind}`)}</strong>{" "}
            {formatDay(locale, event.recordedAt)}
          </p>
          {event.why !== "" && <p className="mt-1">{event.why}</p>}
          {event.recordedBy !== null && (
            <p className="soft small">
              {t("turnBy", { name: event.recordedBy })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
