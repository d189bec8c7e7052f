import { Link } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import type { RollMethod } from "../types";
import { RollTable } from "./RollTable";
import type { RollTableRow } from "./RollTable";

export interface ShownRoll {
  id: string;
  version: number;
  method: RollMethod;
  enteredAt: string;
  note: string;
  presidedBy: { name: string; slug: string } | null;
  consentId: string | null;
  quorumLostBy: readonly string[];
  votes: readonly RollTableRow[];
}

/** The roll as it stands, and of whom it says nothing. */
export function NewestRoll({
  roll,
  meetingId,
  withoutRow,
  expected,
}: {
  roll: ShownRoll | null;
  meetingId: string | null;
  withoutRow: readonly { name: string }[];
  /** The vote stands on no agenda yet. */
  expected: boolean;
}) {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const locale = useLocale();
  return (
    <section className="stack-tight">
      <h2>{t("rollHeading")}</h2>
      {roll === null ? (
        <p className="soft">
          {t(expected ? "rollEmptyExpected" : "rollEmpty")}
        </p>
      ) : (
        <>
          <p className="soft small">
            {t("rollMethod")}: {t(`methodShort_${roll.method}`)} ·{" "}
            {t("enteredOn", { day: formatDay(locale, roll.enteredAt) })}
            {roll.note && ` · ${roll.note}`}
          </p>
          {roll.presidedBy && (
            <p>{record("presidedBy", { name: roll.presidedBy.name })}</p>
          )}
          {roll.consentId !== null && meetingId !== null && (
            <p>
              <Link to={paths.meetings.show(meetingId)}>
                {record("consentPart")}
              </Link>
            </p>
          )}
          {roll.quorumLostBy.length > 0 && (
            <Notice tone="warn">
              <p>
                {record("quorumLost", {
                  names: new Intl.ListFormat(locale, {
                    type: "conjunction",
                  }).format(roll.quorumLostBy),
                })}
              </p>
            </Notice>
          )}
          {roll.votes.length > 0 && (
            <RollTable caption={t("rollCaption")} rows={roll.votes} />
          )}
          {withoutRow.length > 0 && (
            <p>
              {t("noRecordOf", {
                names: withoutRow.map(({ name }) => name).join(", "),
              })}{" "}
              <span className="soft">{t("noRecordHint")}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}
