import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import type { RollMethod } from "../types";
import { RollTable } from "./RollTable";
import type { RollTableRow } from "./RollTable";

export interface ShownRoll {
  id: string;
  version: number;
  method: RollMethod;
  enteredAt: string;
  note: string;
  votes: readonly RollTableRow[];
}

/** The roll as it stands, and of whom it says nothing. */
export function NewestRoll({
  roll,
  withoutRow,
  expected,
}: {
  roll: ShownRoll | null;
  withoutRow: readonly { name: string }[];
  /** The vote stands on no agenda yet. */
  expected: boolean;
}) {
  const t = useTranslate(voteMessages);
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
