import { DataTable } from "~/components/DataTable";
import { formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { forecastMessages } from "../forecast-messages";
import type { ForecastRecord } from "../rules/record-of-forecasts";
import { StanceMark } from "./LeanArt";
import { ScoreWords, formatScore } from "./ScoreWords";

/** All forecasts of a group at one look, with how little few of them say. */
export function ForecastSummary({ record }: { record: ForecastRecord }) {
  const t = useTranslate(countMessages);
  const say = useTranslate(forecastMessages);
  const locale = useLocale();
  const percent = (share: number) => formatPercent(locale, share);
  return (
    <>
      <section className="sheet stack-tight" aria-labelledby="overall">
        <h2 id="overall" className="sr-only">
          {say("groupTitle")}
        </h2>
        {record.brier === null ? (
          <p className="answer-line">{say("overallNone")}</p>
        ) : (
          <>
            <p className="answer-line">
              {say("overall", {
                scored: record.scored,
                passed: record.passed,
                brier: formatScore(locale, record.brier),
              })}
            </p>
            <p>
              <ScoreWords brier={record.brier} />
            </p>
            {record.few && <p className="soft">{say("few")}</p>}
          </>
        )}
      </section>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {record.scored > 0 && (
          <section aria-labelledby="bands" className="stack-tight min-w-0">
            <h2 id="bands">{say("bandsHeading")}</h2>
            <p className="soft small">{say("bandsLead")}</p>
            <DataTable
              caption={say("bandsCaption")}
              captionHidden
              head={[
                say("bandCol"),
                { label: say("bandPassed"), number: true },
                { label: say("bandMean"), number: true },
              ]}
            >
              {record.bands.map((band) => (
                <tr key={band.from}>
                  <th scope="row">
                    {say("bandName", {
                      from: percent(band.from),
                      to: percent(band.to),
                    })}
                  </th>
                  {/* Cells stand in the row itself: a phone names their column. */}
                  <td className="number">
                    {band.meanChance === null ? (
                      <span className="soft">{say("bandEmpty")}</span>
                    ) : (
                      say("bandLine", {
                        passed: band.happened,
                        votes: band.forecasts,
                      })
                    )}
                  </td>
                  <td className="number">
                    {band.meanChance === null ? "–" : percent(band.meanChance)}
                  </td>
                </tr>
              ))}
            </DataTable>
          </section>
        )}
        {record.leans.length > 0 && (
          <section aria-labelledby="leans" className="stack-tight min-w-0">
            <h2 id="leans">{say("leansHeading")}</h2>
            <p className="soft small">{say("leansLead")}</p>
            <DataTable
              caption={say("leansCaption")}
              captionHidden
              head={[
                t("standCol"),
                { label: say("leansYes"), number: true },
                { label: say("leansShare"), number: true },
                { label: say("leansOdds"), number: true },
              ]}
            >
              {record.leans.map((row) => (
                <tr key={row.lean}>
                  <th scope="row">
                    <span className="stance">
                      <StanceMark stance={row.lean} />
                      {t(`lean_${row.lean}`)}
                    </span>
                  </th>
                  <td className="number">
                    {say("bandLine", {
                      passed: row.saidYes,
                      votes: row.asked,
                    })}
                  </td>
                  <td className="number">
                    {row.share === null ? (
                      <span className="soft">{say("tooFew")}</span>
                    ) : (
                      percent(row.share)
                    )}
                  </td>
                  <td className="number">{percent(row.expected)}</td>
                </tr>
              ))}
            </DataTable>
          </section>
        )}
      </div>
    </>
  );
}
