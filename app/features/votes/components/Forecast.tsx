import { useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { voteMessages } from "../messages";
import type { CountView } from "./count-view";

/** After the vote: what was believed, held against what happened. */
export function Forecast({
  forecast,
  seats,
}: {
  forecast: NonNullable<CountView["forecast"]>;
  seats: CountView["seats"];
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(voteMessages);
  const nameOf = (officialId: string) =>
    seats.find(({ holder }) => holder?.officialId === officialId)?.holder
      ?.name ?? "";
  return (
    <section aria-labelledby="forecast" className="stack-tight">
      <h2 id="forecast">{t("forecastHeading")}</h2>
      <p>
        {forecast.judged > 0
          ? t("forecastLine", {
              right: forecast.right,
              judged: forecast.judged,
            })
          : t("forecastNone")}
      </p>
      {forecast.surprises.length > 0 && (
        <ul className="rule-words">
          {forecast.surprises.map(({ officialId, lean, option }) => (
            <li key={officialId}>
              {t("surpriseLine", {
                name: nameOf(officialId),
                lean: t(`someLean_${lean}`),
                option: say(`option_${option}`),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
