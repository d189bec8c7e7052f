import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { ForecastList } from "~/features/votes/components/ForecastList";
import { ForecastSummary } from "~/features/votes/components/ForecastSummary";
import { LeanArt } from "~/features/votes/components/LeanArt";
import { forecastMessages } from "~/features/votes/forecast-messages";
import {
  meanSoFar,
  recordOfForecasts,
} from "~/features/votes/rules/record-of-forecasts";
import { forecastsOfGroup } from "~/features/votes/service/forecast.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireGroup } from "../groups/require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, forecastMessages, "groupTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame } = await requireGroup(args, "lean.read");
  const forecasts = await forecastsOfGroup(args.context.world, group.id);
  const means = meanSoFar(
    forecasts.map(({ passing }) => passing?.brier ?? null),
  );
  return json({
    frame,
    record: recordOfForecasts(forecasts),
    forecasts: forecasts.map(({ members: _, ...forecast }, index) => ({
      ...forecast,
      meanSoFar: means[index] ?? null,
    })),
  });
}

/** How a group's counts fared, vote by vote and all together. */
export default function Forecasts() {
  const say = useTranslate(forecastMessages);
  const { frame, record, forecasts } = useLoaderData<typeof loader>();
  return (
    <GroupFrame
      frame={frame}
      current={paths.groups.forecasts(frame.group.slug)}
      title={say("groupTitle")}
      lead={say("groupLead")}
    >
      <LeanArt />
      {forecasts.length === 0 ? (
        <EmptyState title={say("groupEmpty")}>
          <p>{say("groupEmptyHint")}</p>
          <p>
            <Link className="button" to={paths.campaigns.list()}>
              {say("toCounts")}
            </Link>
          </p>
        </EmptyState>
      ) : (
        <div className="stack-wide">
          <ForecastSummary record={record} />
          <ForecastList forecasts={forecasts} />
        </div>
      )}
    </GroupFrame>
  );
}
