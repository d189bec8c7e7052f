import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatDay, formatMoment, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { forecastMessages } from "../forecast-messages";
import { voteMessages } from "../messages";
import type { Confidence, RecordedLean, Result, VoteOption } from "../types";
import { ScoreWords, formatScore } from "./ScoreWords";
import { StanceMark } from "./LeanArt";

export interface ForecastView {
  localDate: string;
  frozenAt: string;
  hourKnown: boolean;
  timeZone: string;
  seats: number;
  known: number;
  chance: number;
  result: Result;
  passing: { chance: number; passed: boolean; brier: number } | null;
  scored: number;
  membersBrier: number | null;
  rightSide: number;
  members: {
    key: string;
    name: string;
    slug: string;
    lean: RecordedLean;
    confidence: Confidence;
    chance: number;
    option: VoteOption | null;
    brier: number | null;
  }[];
}

/** After the vote: what was believed before it, held against what happened. */
export function Forecast({
  forecast,
  groups,
}: {
  /** Null: nobody had recorded anything before the vote. */
  forecast: ForecastView | null;
  /** Groups of the reader that keep a record of their forecasts. */
  groups: readonly { slug: string; name: string }[];
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(forecastMessages);
  const tell = useTranslate(voteMessages);
  const locale = useLocale();
  const percent = (chance: number) => formatPercent(locale, chance);
  return (
    <section aria-labelledby="forecast" className="stack-tight min-w-0">
      <h2 id="forecast">{t("forecastHeading")}</h2>
      {!forecast && <p>{say("nothingForeseen")}</p>}
      {forecast && (
        <>
          <p className="text-lg">
            {forecast.passing
              ? say("foresaw", {
                  chance: percent(forecast.chance),
                  passed: String(forecast.passing.passed),
                })
              : say("foresawOpen", { chance: percent(forecast.chance) })}
          </p>
          {forecast.passing && (
            <p>
              <ScoreWords brier={forecast.passing.brier} />
            </p>
          )}
          <p>
            {forecast.scored > 0 && forecast.membersBrier !== null
              ? say("membersScore", {
                  right: forecast.rightSide,
                  scored: forecast.scored,
                  brier: formatScore(locale, forecast.membersBrier),
                })
              : say("membersNone")}
          </p>
          <p className="soft small max-w-2xl">
            {forecast.hourKnown
              ? say("frozenAtHour", {
                  moment: formatMoment(
                    locale,
                    forecast.frozenAt,
                    forecast.timeZone,
                  ),
                  known: forecast.known,
                  seats: forecast.seats,
                })
              : say("frozenAtDay", {
                  day: formatDay(locale, forecast.localDate),
                  known: forecast.known,
                  seats: forecast.seats,
                })}
          </p>
          {forecast.members.length > 0 && (
            <details>
              <summary>{say("eachMember")}</summary>
              <div className="mt-2">
                <DataTable
                  caption={say("membersCaption")}
                  captionHidden
                  head={[
                    t("memberCol"),
                    say("foreseenCol"),
                    { label: say("chanceOfYesCol"), number: true },
                    t("votedCol"),
                    { label: say("scoreCol"), number: true },
                  ]}
                >
                  {forecast.members.map((member) => (
                    <tr key={member.key}>
                      <th scope="row">
                        <Link to={paths.officials.show(member.slug)}>
                          {member.name}
                        </Link>
                      </th>
                      <td>
                        <span className="stance">
                          <StanceMark stance={member.lean} />
                          <span>
                            {t(`lean_${member.lean}`)}
                            <span className="small soft block">
                              {t(`confidenceShort_${member.confidence}`)}
                            </span>
                          </span>
                        </span>
                      </td>
                      <td className="number">{percent(member.chance)}</td>
                      <td>
                        {member.option
                          ? tell(`option_${member.option}`)
                          : say("noRow")}
                      </td>
                      <td className="number">
                        {member.brier === null
                          ? say("notScored")
                          : formatScore(locale, member.brier)}
                      </td>
                    </tr>
                  ))}
                </DataTable>
              </div>
            </details>
          )}
        </>
      )}
      {groups.length > 0 && (
        <p className="no-print flex flex-wrap gap-x-6 gap-y-2">
          {groups.map(({ slug, name }) => (
            <Link key={slug} to={paths.groups.forecasts(slug)}>
              {say("toGroupForecasts", { group: name })}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
