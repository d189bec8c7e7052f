import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { answerMessages } from "../answer-messages";
import { petitionMessages } from "../messages";
import type { ClosingReason, PetitionTurn, Stance } from "../types";

/** A petition's turns, oldest first, with who recorded them. */
export function PetitionTimeline({
  turns,
  targets,
}: {
  turns: readonly {
    readonly id: string;
    readonly kind: PetitionTurn;
    readonly onDate: string;
    readonly note: string;
    readonly sourceUrl: string | null;
    readonly signatureCount: number | null;
    readonly recordedBy: string;
    readonly officialId: string | null;
    readonly speaker: string | null;
    readonly stance: Stance | null;
    readonly reason: ClosingReason | null;
  }[];
  targets: readonly { readonly id: string; readonly name: string }[];
}) {
  const t = useTranslate(petitionMessages);
  const a = useTranslate(answerMessages);
  const locale = useLocale();
  if (turns.length === 0) return <p className="soft">{t("timelineEmpty")}</p>;
  return (
    <ol className="list-rows">
      {turns.map((turn) => (
        <li key={turn.id}>
          <p>
            <strong>{t(`turn_${turn.kind}`)}</strong>{" "}
            {t("turnOn", { day: formatDay(locale, turn.onDate) })}
          </p>
          {turn.kind === "answered" && turn.stance !== null && (
            <p>
              {turn.speaker ??
                targets.find(({ id }) => id === turn.officialId)?.name}
              : {a(`stance_${turn.stance}`)}
            </p>
          )}
          {turn.reason !== null && <p>{a(`reason_${turn.reason}`)}</p>}
          <p className="soft small">
            {turn.signatureCount !== null &&
              turn.kind !== "opened" &&
              `${t("turnCount", { count: turn.signatureCount })} · `}
            {t("turnBy", { name: turn.recordedBy })}
          </p>
          {turn.note !== "" && (
            <p className="mt-1 break-words whitespace-pre-line">{turn.note}</p>
          )}
          {turn.sourceUrl !== null && (
            <p className="small mt-1">
              {t("source")}:{" "}
              <WebLink to={turn.sourceUrl} className="break-all" />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
