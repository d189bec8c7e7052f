import { json, redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ContactDetails } from "~/features/officials/components/ContactDetails";
import { OfficesHeld } from "~/features/officials/components/OfficesHeld";
import { mergingMessages } from "~/features/officials/merging-messages";
import { WhoCanReach } from "~/features/officials/components/WhoCanReach";
import { officialMessages } from "~/features/officials/messages";
import { findOfficial } from "~/features/officials/service.server";
import { mergedInto } from "~/features/officials/service/merge-officials.server";
import { whoCanReach } from "~/features/officials/service/reach.server";
import { AttendanceLine } from "~/features/votes/components/AttendanceLine";
import { OfficialPromises } from "~/features/votes/components/OfficialPromises";
import { OfficialRecord } from "~/features/votes/components/OfficialRecord";
import { PublicPositions } from "~/features/votes/components/PublicPositions";
import {
  readSearch,
  recordFilterSchema,
} from "~/features/votes/records/schema";
import type { RecordSearch } from "~/features/votes/records/schema";
import { scopeOf } from "~/features/votes/service/reader-scope.server";
import { countFates } from "~/features/votes/rules/promises";
import { NOBODY } from "~/features/votes/service.server";
import { promisesFor } from "~/features/votes/service/read-promises.server";
import { WorkOnOfficial } from "~/features/tasks/components/WorkOnOfficial";
import { openTasksAbout } from "~/features/tasks/service/read-tasks.server";
import { contactsWith } from "~/features/tasks/service/report-task.server";
import {
  positionsOf,
  recordOfOfficial,
} from "~/features/votes/service/official-record.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;
/** Promises shown here; their own page has them all. */
const FEW_PROMISES = 3;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.official.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const slug = args.params["slug"];
  const here = await findOfficial(world, slug);
  if (here === null) {
    // A page that was merged into another leads there, until it is undone.
    throw redirect(paths.officials.show(found(await mergedInto(world, slug))));
  }
  const official = here;
  const filter = readSearch(
    recordFilterSchema,
    new URL(args.request.url).searchParams,
  );
  const [record, promises, positions, actor] = await Promise.all([
    recordOfOfficial(world, {
      ...wishesOf(filter),
      officialId: official.id,
      pageSize: PAGE_SIZE,
    }),
    promisesFor(world, { officialId: official.id }, NOBODY),
    positionsOf(world, official.id, dayIn(official.timeZone, world.now())),
    actorOf(args),
  ]);
  const organizes = groupsWhere(actor, "task.post");
  const [tasks, contacts, reach] = await Promise.all([
    openTasksAbout(world, actor, official.id),
    contactsWith(world, official.id, organizes),
    whoCanReach(world, official, await scopeOf(world, actor)),
  ]);
  return json({
    official,
    filter,
    record,
    positions,
    tasks,
    contacts,
    reach,
    promises: promises.slice(0, FEW_PROMISES),
    fates: countFates(promises.map(({ outcome }) => outcome.fate)),
    mayRecord: groupsWhere(actor, "promise.record").length > 0,
    mayPost: organizes.length > 0,
    mayEdit: groupsWhere(actor, "official.edit").length > 0,
  });
}

/** The filters as the record takes them. */
function wishesOf({ q, ...filter }: RecordSearch) {
  return { ...filter, query: q };
}

/** Each body once, in the order of the offices. */
function bodiesIn(
  offices: readonly { bodySlug: string; bodyName: string }[],
): { slug: string; name: string }[] {
  return [...new Map(offices.map((o) => [o.bodySlug, o.bodyName]))].map(
    ([slug, name]) => ({ slug, name }),
  );
}

/** A person in public office: offices, contact, positions, voting record. */
export default function OfficialPage() {
  const t = useTranslate(officialMessages);
  const merging = useTranslate(mergingMessages);
  const { official, filter, record, positions, mayEdit, ...work } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          {
            to: paths.places.show(official.placeSlug),
            label: official.placeName,
          },
          {
            to: paths.officials.inPlace(official.placeSlug),
            label: t("officialsOf", { place: official.placeName }),
          },
        ]}
        title={official.name}
        actions={
          mayEdit && (
            <>
              <Link
                className="button button-quiet"
                to={paths.officials.newTerm(official.slug)}
              >
                {t("startTerm")}
              </Link>
              <Link
                className="button button-quiet"
                to={paths.officials.edit(official.slug)}
              >
                {t("editOfficial")}
              </Link>
              <Link
                className="button button-quiet"
                to={paths.officials.merging(official.slug)}
              >
                {merging("mergeTwins")}
              </Link>
            </>
          )
        }
      />
      <div className="grid gap-8 md:grid-cols-2">
        <OfficesHeld offices={official.offices} mayEdit={mayEdit} />
        <ContactDetails official={official} />
        <PublicPositions positions={positions} />
        <AttendanceLine attendance={record.attendance} />
      </div>
      <WorkOnOfficial
        official={official}
        tasks={work.tasks}
        contacts={work.contacts}
        mayPost={work.mayPost}
      />
      <WhoCanReach name={official.name} offices={work.reach} />
      <OfficialPromises
        official={official}
        counts={work.fates}
        promises={work.promises}
        mayRecord={work.mayRecord}
      />
      <OfficialRecord
        slug={official.slug}
        bodies={bodiesIn(official.offices)}
        votes={record.votes}
        total={record.total}
        anyVotes={record.tally.length > 0}
        years={record.years}
        filter={filter}
        pageSize={PAGE_SIZE}
      />
    </div>
  );
}
