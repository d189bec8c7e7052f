import { ConfirmAction } from "~/components/ConfirmAction";
import { EmptyState } from "~/components/EmptyState";
import { formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { newsMessages } from "../news-messages";
import { wordsFor } from "../rules";
import type { PetitionWords } from "../types";

interface Sent extends PetitionWords {
  readonly id: string;
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly mails: number;
  readonly doneAt: string | null;
  readonly stoppedAt: string | null;
}

/** The news of a petition, how far each has gone, and the way to take it back. */
export function SentNews({
  petition,
  updates,
}: {
  petition: { readonly id: string; readonly timeZone: string };
  updates: readonly Sent[];
}) {
  const t = useTranslate(newsMessages);
  const locale = useLocale();
  if (updates.length === 0) {
    return (
      <EmptyState title={t("none")}>
        <p className="soft">{t("noneHint")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="list-rows">
      {updates.map((one) => {
        const words = wordsFor(locale, one);
        const onItsWay = one.doneAt === null && one.stoppedAt === null;
        return (
          <li key={one.id} className="stack-tight">
            <h3 lang={words.locale === locale ? undefined : words.locale}>
              {words.title}
            </h3>
            <p className="soft small">
              {formatMoment(locale, one.writtenAt, petition.timeZone)} ·{" "}
              {t("by", { name: one.writtenBy })}
            </p>
            <p>{t(standingOf(one), { count: one.mails })}</p>
            {onItsWay && (
              <ConfirmAction
                label={t("stop")}
                explanation={t("stopWhat")}
                confirm={t("stop")}
                action={paths.petitions.newsStop(petition.id, one.id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function standingOf(one: Sent) {
  if (one.stoppedAt !== null) return "stopped";
  if (one.doneAt !== null) return "gone";
  return one.mails > 0 ? "going" : "waiting";
}
