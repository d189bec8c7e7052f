import { Link } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { answerMessages } from "../answer-messages";
import { petitionMessages } from "../messages";
import type { ClosingReason, PetitionState } from "../types";

interface Turn {
  readonly onDate: string;
  readonly note: string;
  readonly sourceUrl: string | null;
}

/** Why nobody can sign any more, and what came of the petition. */
export function PetitionOutcome({
  petition,
}: {
  petition: {
    readonly state: PetitionState;
    readonly closesOn: string | null;
    readonly closure: (Turn & { reason: ClosingReason | null }) | null;
    readonly delivery: (Turn & { signatureCount: number | null }) | null;
  };
}) {
  const t = useTranslate(petitionMessages);
  const a = useTranslate(answerMessages);
  const locale = useLocale();
  const { state, closesOn, closure, delivery } = petition;
  return (
    <div className="stack">
      {(state === "open" || state === "closed") && (
        <Notice tone="warn">
          <h2>{t("closedTitle")}</h2>
          {closure ? (
            <>
              <p className="mt-1">
                {t("closedOn", { day: formatDay(locale, closure.onDate) })}
              </p>
              {closure.reason !== null && closure.reason !== "other" && (
                <p className="mt-1">{a(`reason_${closure.reason}`)}.</p>
              )}
              <Note turn={closure} />
            </>
          ) : (
            closesOn !== null && (
              <p className="mt-1">
                {t("closedByDate", { day: formatDay(locale, closesOn) })}
              </p>
            )
          )}
          <p className="mt-1">{t("closedNothingLost")}</p>
        </Notice>
      )}
      {delivery && (
        <Notice>
          <h2>{t("deliveredTitle")}</h2>
          <p className="mt-1">
            {t("deliveredOn", {
              day: formatDay(locale, delivery.onDate),
              count: delivery.signatureCount ?? 0,
            })}
          </p>
          <Note turn={delivery} />
        </Notice>
      )}
      <p>
        <Link className="button button-quiet" to={paths.petitions.list()}>
          {t("seeOthers")}
        </Link>
      </p>
    </div>
  );
}

function Note({ turn }: { turn: Turn }) {
  const t = useTranslate(petitionMessages);
  return (
    <>
      {turn.note !== "" && (
        <p className="mt-2 break-words whitespace-pre-line">{turn.note}</p>
      )}
      {turn.sourceUrl !== null && (
        <p className="small mt-1">
          {t("source")}: <WebLink to={turn.sourceUrl} className="break-all" />
        </p>
      )}
    </>
  );
}
