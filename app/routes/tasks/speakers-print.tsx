import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { PointCoverage } from "~/features/tasks/components/PointCoverage";
import { TurnFacts } from "~/features/tasks/components/TurnFacts";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { MeetingWhen } from "~/features/votes/components/MeetingWhen";
import { formatDay } from "~/i18n/format";
import { metaLocale, pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireRoster, requireRosterKeeper } from "./require-roster.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, rosterMessages, "title", {
    body: data?.body.name ?? "",
    day: data ? formatDay(metaLocale(matches), data.meeting.localDate) : "",
  });

export async function loader(args: LoaderFunctionArgs) {
  await requireRosterKeeper(args);
  const { meeting, body, group, roster } = await requireRoster(args);
  return json({
    meeting,
    body,
    group,
    points: roster.points,
    turns: roster.turns.filter(({ status }) => status !== "did_not"),
  });
}

/** The list for the meeting room: large, in order, with a box to tick. */
export default function SpeakersPrint() {
  const t = useTranslate(rosterMessages);
  const locale = useLocale();
  const { meeting, body, group, turns, points } =
    useLoaderData<typeof loader>();
  const words = new Map(points.map((point) => [point.id, point.words]));
  return (
    <div className="page-narrow stack">
      <PageHeader
        title={t("title", {
          body: body.name,
          day: formatDay(locale, meeting.localDate),
        })}
        lead={<MeetingWhen meeting={meeting} placeName={body.placeName} />}
      />
      <p className="no-print soft">
        {t("printHint")}{" "}
        <Link to={paths.speakers.show(group.slug, meeting.id)}>
          {t("shortTitle")}
        </Link>
      </p>
      <ol className="list-rows">
        {turns.map((turn, index) => (
          <li key={turn.key} className="flex items-start gap-4">
            <span aria-hidden="true" className="text-2xl leading-tight">
              {turn.status === "spoke" ? "☑" : "☐"}
            </span>
            <div className="min-w-0 flex-1">
              <p className="text-xl font-semibold break-words">
                {index + 1}. {turn.name ?? t("unnamed")}
              </p>
              <TurnFacts turn={turn} />
              {turn.pointIds.map((id) => (
                <p key={id} className="break-words">
                  – {words.get(id)}
                </p>
              ))}
            </div>
            <span className="text-lg">
              {turn.minutes === null ? "" : `${turn.minutes} min`}
            </span>
          </li>
        ))}
      </ol>
      <section aria-labelledby="points" className="stack-tight">
        <h2 id="points">{t("pointsTitle")}</h2>
        <PointCoverage points={points} turns={turns} />
      </section>
    </div>
  );
}
