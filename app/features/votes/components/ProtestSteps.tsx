import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import type { ProtestStep } from "../rules";

/** Every step of a protest, the newest first, with its source. */
export function ProtestSteps({
  protests,
}: {
  protests: readonly {
    id: string;
    step: ProtestStep;
    filedBy: string;
    happenedOn: string;
    sourceUrl: string | null;
    note: string;
  }[];
}) {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <ul className="list-disc pl-5">
      {protests.map((protest) => (
        <li key={protest.id}>
          {t("protestLine", {
            step: t(`protestStep_${protest.step}`),
            day: formatDay(locale, protest.happenedOn),
            who: protest.filedBy,
          })}
          {protest.note && <span className="soft"> · {protest.note}</span>}
          {protest.sourceUrl && (
            <>
              {" · "}
              <WebLink to={protest.sourceUrl}>{say("positionSource")}</WebLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
