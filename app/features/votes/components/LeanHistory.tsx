import { useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { Evidence } from "./Evidence";
import { StanceMark } from "./LeanArt";
import type { LeanEntryView } from "./count-view";

/** All that was ever recorded of one member, the newest first. */
export function LeanHistory({
  entries,
  name,
  today,
}: {
  entries: readonly LeanEntryView[];
  name: string;
  today: string;
}) {
  const t = useTranslate(countMessages);
  return (
    <section aria-labelledby="history" className="stack-tight min-w-0">
      <h2 id="history">{t("leanHistory")}</h2>
      {entries.length === 0 ? (
        <p className="soft">{t("leanHistoryNone")}</p>
      ) : (
        <ol className="list-rows">
          {entries.map((entry) => (
            <li key={entry.id} className="stance">
              <StanceMark stance={entry.lean} />
              <div className="min-w-0">
                <p>
                  <strong>{t(`lean_${entry.lean}`)}</strong>{" "}
                  <span className="soft">
                    ({t(`confidenceShort_${entry.confidence}`)})
                  </span>
                </p>
                <Evidence entry={entry} name={name} today={today} />
                <p className="small soft">
                  {[
                    entry.groupName,
                    entry.recorder && t("recordedBy", { name: entry.recorder }),
                    t(`visibility_${entry.visibility}`),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
