import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import type { ShownRoll } from "./NewestRoll";
import { RollTable } from "./RollTable";

/** Versions of a roll that were corrected since: kept, and shown. */
export function EarlierRolls({ rolls }: { rolls: readonly ShownRoll[] }) {
  const t = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <section className="stack-tight">
      <h2>{t("olderVersions")}</h2>
      {rolls.map((roll) => {
        const title = t("version", {
          version: roll.version,
          day: formatDay(locale, roll.enteredAt),
        });
        return (
          <details key={roll.id} className="sheet">
            <summary>{title}</summary>
            {roll.note && <p className="soft small mt-2">{roll.note}</p>}
            <div className="mt-3">
              <RollTable caption={title} rows={roll.votes} />
            </div>
          </details>
        );
      })}
    </section>
  );
}
