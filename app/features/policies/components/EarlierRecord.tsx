import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { policyMessages } from "../messages";
import { reviewMessages } from "../review-messages";
import type { Force, Instrument } from "../types";
import { documentName } from "./words";

export interface EarlierVersion {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly instrument: Instrument;
  readonly force: Force | null;
  readonly scope: string | null;
  readonly enforcement: string | null;
  readonly sourceUrl: string;
  readonly replacedAt: string;
  readonly groupName: string | null;
}

/** What was recorded of a document before it was corrected. */
export function EarlierRecord({
  versions,
}: {
  versions: readonly EarlierVersion[];
}) {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const locale = useLocale();
  if (versions.length === 0) return null;
  const date = (at: string) => formatPartialDay(locale, at.slice(0, 10), "day");
  return (
    <section className="stack-tight" aria-labelledby="earlier">
      <h2 id="earlier">{r("earlierRecord")}</h2>
      <ul className="list-rows">
        {versions.map((version) => (
          <li key={version.id} className="stack-tight">
            <p className="soft small">
              {version.groupName
                ? r("before", {
                    date: date(version.replacedAt),
                    group: version.groupName,
                  })
                : r("beforeNobody", { date: date(version.replacedAt) })}
            </p>
            <p>
              {t(`instrument_${version.instrument}`)}:{" "}
              {documentName(t, version)}
              {version.title && ` · ${version.title}`}
            </p>
            {[
              version.force && t(`force_${version.force}`),
              version.scope && `${r("scope")} ${version.scope}`,
              version.enforcement &&
                `${r("enforcement")} ${version.enforcement}`,
              version.sourceUrl,
            ].map((line) =>
              line ? (
                <p key={line} className="small break-words">
                  {line}
                </p>
              ) : null,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
