import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatDay, formatPercent, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { forecastMessages } from "../forecast-messages";
import { formatScore } from "./ScoreWords";

interface Listed {
  motionId: string;
  title: string;
  bodyName: string;
  localDate: string;
  chance: number;
  passing: { passed: boolean; brier: number } | null;
  membersBrier: number | null;
  meanSoFar: number | null;
}

/** Every vote that was foreseen and then taken, the latest first. */
export function ForecastList({ forecasts }: { forecasts: readonly Listed[] }) {
  const say = useTranslate(forecastMessages);
  const locale = useLocale();
  const score = (brier: number | null) =>
    brier === null ? say("notScored") : formatScore(locale, brier);
  return (
    <section aria-labelledby="each-vote" className="stack-tight min-w-0">
      <h2 id="each-vote">{say("listHeading")}</h2>
      <DataTable
        caption={say("listCaption")}
        captionHidden
        head={[
          say("voteCol"),
          say("dayCol"),
          { label: say("chanceCol"), number: true },
          say("resultCol"),
          { label: say("scoreCol"), number: true },
          { label: say("meanSoFarCol"), number: true },
          { label: say("memberScoreCol"), number: true },
        ]}
      >
        {forecasts.map((each) => (
          <tr key={each.motionId}>
            <th scope="row" className="min-w-52">
              <Link to={`${paths.votes.count(each.motionId)}#forecast`}>
                {each.title}
              </Link>
              <span className="soft small block font-normal">
                {each.bodyName}
              </span>
            </th>
            <td>{standingAlone(locale, formatDay(locale, each.localDate))}</td>
            <td className="number">{formatPercent(locale, each.chance)}</td>
            <td>
              {each.passing
                ? say(each.passing.passed ? "didPass" : "didNotPass")
                : say("notSettled")}
            </td>
            <td className="number">{score(each.passing?.brier ?? null)}</td>
            <td className="number">{score(each.meanSoFar)}</td>
            <td className="number">{score(each.membersBrier)}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
