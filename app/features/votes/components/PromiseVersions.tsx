import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { promiseMessages } from "../promise-messages";
import type { PromiseSide, PromiseSource } from "../promises/types";

/** Words that were corrected since: kept, with what was wrong. */
export function PromiseVersions({
  versions,
}: {
  /** The newest first; it is the one that counts. */
  versions: readonly {
    id: string;
    version: number;
    side: PromiseSide;
    saidOn: string;
    quote: string;
    sourceKind: PromiseSource;
    why: string;
    recordedAt: string;
    recordedByName: string | null;
  }[];
}) {
  const t = useTranslate(promiseMessages);
  const locale = useLocale();
  const [newest, ...earlier] = versions;
  if (!newest || earlier.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("versionsHeading")}</h2>
      {newest.why && <p>{t("versionWhy", { why: newest.why })}</p>}
      {earlier.map((version) => (
        <details key={version.id} className="sheet">
          <summary>
            {t("version", {
              version: version.version,
              day: formatDay(locale, version.recordedAt),
            })}
            {version.recordedByName && ` · ${version.recordedByName}`}
          </summary>
          <p className="mt-2">
            <strong>{t(`side_${version.side}`)}</strong>,{" "}
            {t("saidOn", { day: formatDay(locale, version.saidOn) })},{" "}
            {t(`source_${version.sourceKind}`)}
          </p>
          <p className="break-words whitespace-pre-line">
            <q>{version.quote}</q>
          </p>
          {version.why && (
            <p className="soft small">
              {t("versionWhy", { why: version.why })}
            </p>
          )}
        </details>
      ))}
    </section>
  );
}
