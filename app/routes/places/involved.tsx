import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { campaignsIn } from "~/features/campaigns/service/read-campaigns.server";
import { groupsIn } from "~/features/groups/service/groups-in-place.server";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { involvedMessages } from "~/features/jurisdictions/involved-messages";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { bodiesOf, officialsOf } from "~/features/officials/service.server";
import { openPetitionsIn } from "~/features/petitions/service/open-petitions.server";
import { TaskRows } from "~/features/tasks/components/TaskRows";
import { taskMessages } from "~/features/tasks/messages";
import { publicTasksIn } from "~/features/tasks/service/read-tasks.server";
import { nextMeetingsOf } from "~/features/votes/service/read-meetings.server";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

import { GroupsHere, MeetingsHere, OfficialsHere, SeatsHere } from "./doors";
import { CampaignsHere, PetitionsHere } from "./sections";

const FEW = 10;
/** Of each body; a calendar has them all. */
const MEETINGS = 2;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(
    matches,
    translator(metaLocale(matches), involvedMessages)("title", {
      place: data?.place.name ?? "",
    }),
  );

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const place = found(
    await findPlace(world.db.read, args.params["slug"] ?? ""),
  );
  const [petitions, campaigns, tasks, groups, officials, bodies] =
    await Promise.all([
      openPetitionsIn(world, place.id, FEW),
      campaignsIn(world, { placeId: place.id, limit: FEW }),
      publicTasksIn(world, place.id),
      groupsIn(world, place.id),
      officialsOf(world, place.id),
      bodiesOf(world, place.id),
    ]);
  const meetings = await Promise.all(
    bodies.slice(0, FEW).map(async (body) =>
      (
        await nextMeetingsOf(
          world,
          { id: body.id, timeZone: place.timeZone },
          MEETINGS,
        )
      ).map((meeting) => ({
        id: meeting.id,
        bodyName: body.name,
        localDate: meeting.localDate,
        startsAt: meeting.startsAt,
        timeZone: meeting.timeZone,
        location: meeting.location,
        commentsOn: meeting.commentsOn,
        commentUrl: meeting.commentUrl,
      })),
    ),
  );
  return json({
    place: { slug: place.slug, name: listedName(place) },
    petitions,
    tasks,
    groups,
    campaigns: campaigns.map(({ slug, name, groupName }) => ({
      slug,
      name,
      groupName,
    })),
    officials: byPerson(officials).slice(0, 30),
    meetings: meetings.flat(),
    bodies: bodies.map(({ slug, name, roster }) => ({
      slug,
      name,
      seats: roster.places.length,
      filled: roster.filled,
    })),
  });
}

/** One line for each person, who may sit in a council and its committee. */
function byPerson(
  offices: readonly { name: string; slug: string; bodyName: string }[],
) {
  const people = new Map<string, { name: string; bodies: string[] }>();
  for (const { slug, name, bodyName } of offices) {
    const { bodies } = people.get(slug) ?? { bodies: [] };
    people.set(slug, { name, bodies: [...new Set([...bodies, bodyName])] });
  }
  return [...people].map(([slug, person]) => ({ slug, ...person }));
}

/** How to take part in a place: demand, build, run for office. */
export default function Involved() {
  const t = useTranslate(involvedMessages);
  const task = useTranslate(taskMessages);
  const { place, ...here } = useLoaderData<typeof loader>();
  const nobody = here.groups.length === 0 && here.campaigns.length === 0;
  const asks =
    here.petitions.length + here.meetings.length + here.officials.length > 0;
  const builds = !nobody || here.tasks.length > 0;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("title", { place: place.name })}
        lead={t("lead")}
      />
      {nobody && (
        <EmptyState title={t("nobody")}>
          <p className="soft">{t("nobodyHint")}</p>
          <p>
            <Link className="button" to={paths.groups.create()}>
              {t("startGroup")}
            </Link>
          </p>
        </EmptyState>
      )}
      {asks && (
        <section className="stack" aria-labelledby="demand">
          <h2 id="demand">{t("demand")}</h2>
          <p className="max-w-2xl">{t("demandLead")}</p>
          <PetitionsHere petitions={here.petitions} heading="h3" />
          <MeetingsHere meetings={here.meetings} />
          <OfficialsHere slug={place.slug} officials={here.officials} />
        </section>
      )}
      {builds && (
        <section className="stack" aria-labelledby="build">
          <h2 id="build">{t("build")}</h2>
          <p className="max-w-2xl">{t("buildLead")}</p>
          <GroupsHere groups={here.groups} />
          {here.tasks.length > 0 && (
            <section aria-labelledby="help">
              <h3 id="help">{task("helpHere")}</h3>
              <TaskRows tasks={here.tasks} />
            </section>
          )}
          <CampaignsHere
            place={place}
            campaigns={here.campaigns}
            mayStart={false}
            heading="h3"
          />
        </section>
      )}
      <section className="stack" aria-labelledby="run">
        <h2 id="run">{t("run")}</h2>
        {here.bodies.length > 0 && <p className="max-w-2xl">{t("runLead")}</p>}
        <SeatsHere bodies={here.bodies} />
      </section>
    </div>
  );
}
