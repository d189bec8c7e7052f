import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { Pager } from "~/components/Pager";
import {
  PlaceLine,
  listedName,
} from "~/features/jurisdictions/components/PlaceLine";
import { placeMessages } from "~/features/jurisdictions/messages";
import { involvedMessages } from "~/features/jurisdictions/involved-messages";
import { ownPlaceMessages } from "~/features/jurisdictions/own-messages";
import { isStateKind } from "~/features/jurisdictions/rules";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { compareMessages } from "~/features/policies/compare-messages";
import {
  ContractsBeside,
  HowToHelp,
} from "~/features/policies/components/PlaceDoors";
import { contractsBeside } from "~/features/policies/rules/contracts";
import { FollowHere } from "~/features/policies/components/FollowForm";
import { DocumentList } from "~/features/policies/components/DocumentList";
import { ScoreFigures } from "~/features/policies/components/ScoreFigures";
import { DistrictList } from "~/features/policies/components/DistrictList";
import {
  MOST_COLUMNS,
  ScorecardTable,
} from "~/features/policies/components/ScorecardTable";
import { dataMessages } from "~/features/policies/data-messages";
import { embedMessages } from "~/features/policies/embed-messages";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { followsPlace } from "~/features/policies/service/follow-place.server";
import { listDocumentsOf } from "~/features/policies/service/read-document.server";
import { readDistricts } from "~/features/policies/service/read-districts.server";
import { readScorecard } from "~/features/policies/service/read-scorecard.server";
import { trialMessages } from "~/features/policies/trial-messages";
import { campaignsIn } from "~/features/campaigns/service/read-campaigns.server";
import { bodiesOf } from "~/features/officials/service.server";
import { petitionsForGaps } from "~/features/petitions/service/gap-petitions.server";
import { openPetitionsIn } from "~/features/petitions/service/open-petitions.server";
import { upcomingVotesIn } from "~/features/votes/service/read-motions.server";
import { TaskRows } from "~/features/tasks/components/TaskRows";
import { linkMessages } from "~/features/tasks/link-messages";
import { taskMessages } from "~/features/tasks/messages";
import { publicTasksIn } from "~/features/tasks/service/read-tasks.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

import { PlaceHeader } from "./header";
import {
  BodiesHere,
  CampaignsHere,
  DistrictsHere,
  PetitionsHere,
  VotesHere,
} from "./sections";

const PAGE_SIZE = 50;
/** Petitions, campaigns and votes shown here; their own lists show all. */
const FEW = 10;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data ? listedName(data.place) : "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const db = world.db.read;
  const { page } = readPlaceSearch(new URL(args.request.url).searchParams);
  const [actor, locale, read] = await Promise.all([
    actorOf(args),
    localeOf(args),
    readPlace(db, args.params["slug"] ?? "", { page, pageSize: PAGE_SIZE }),
  ]);
  const place = found(read);
  const today = dayIn(place.timeZone, world.now());
  const reading = { asOf: today, locale };
  const beneath = readDistricts(db, [place, ...place.above], reading);
  const [
    card,
    districts,
    documents,
    bodies,
    votes,
    petitions,
    campaigns,
    tasks,
    gaps,
  ] = await Promise.all([
    readScorecard(db, [place, ...place.above], reading),
    beneath,
    listDocumentsOf(db, place.id, today),
    bodiesOf(world, place.id),
    upcomingVotesIn(world, place, FEW),
    openPetitionsIn(world, place.id, FEW),
    campaignsIn(world, { placeId: place.id, limit: FEW }),
    publicTasksIn(world, place.id),
    beneath.then(({ districts }) =>
      petitionsForGaps(
        world,
        {
          placeIds: [place, ...place.above, ...districts].map(({ id }) => id),
          timeZone: place.timeZone,
        },
        locale,
      ),
    ),
  ]);
  return json({
    bodies: bodies.map(({ slug, name, roster }) => ({
      slug,
      name,
      seats: roster.places.length,
      filled: roster.filled,
    })),
    votes,
    petitions,
    gaps,
    tasks,
    campaigns: campaigns.map(({ slug, name, groupName }) => ({
      slug,
      name,
      groupName,
    })),
    mayAddBody: groupsWhere(actor, "official.edit").length > 0,
    mayStart: groupsWhere(actor, "campaign.edit").length > 0,
    // Who runs a campaign here writes the demand in it, not in a new one.
    ownCampaign:
      campaigns.find(({ groupId }) =>
        groupsWhere(actor, "demand.record").includes(groupId),
      )?.id ?? null,
    following:
      actor.kind === "member"
        ? await followsPlace(world, actor, place.id)
        : null,
    place,
    page,
    today,
    card,
    ...asColumnsOrList(districts),
    documents,
    mayRecord: groupsWhere(actor, "policy.record").length > 0,
    once: world.newId(),
    mayAdd: groupsWhere(actor, "place.add").length > 0,
    isOwn: groupsWhere(actor, "place.add").includes(
      place.createdByGroupId ?? "",
    ),
  });
}

/** A few districts stand as columns of the card, more of them as a list. */
function asColumnsOrList({
  districts,
  more,
}: Awaited<ReturnType<typeof readDistricts>>) {
  const few = districts.length <= MOST_COLUMNS;
  return {
    columns: few ? districts : [],
    listed: few
      ? []
      : districts.map((district) => ({
          ...district,
          rows: district.rows.filter(
            ({ cell }) => cell.record !== null || cell.others.length > 0,
          ),
        })),
    moreDistricts: more,
  };
}

/** A place: what protects people there, on whose word, and what is missing. */
export default function PlacePage() {
  const t = useTranslate(placeMessages);
  const policy = useTranslate(policyMessages);
  const own = useTranslate(ownPlaceMessages);
  const involved = useTranslate(involvedMessages);
  const data = useTranslate(dataMessages);
  const trial = useTranslate(trialMessages);
  const compare = useTranslate(compareMessages);
  const embed = useTranslate(embedMessages);
  const task = useTranslate(taskMessages);
  const review = useTranslate(reviewMessages);
  const link = useTranslate(linkMessages);
  const { place, page, today, card, documents, mayRecord, ...here } =
    useLoaderData<typeof loader>();
  const name = listedName(place);
  const governed = place.governs && card.layers.length > 0;
  return (
    <div className="stack-wide">
      <PlaceHeader place={place} mayRecord={mayRecord && place.governs} />
      {!place.governs && (
        <Notice>
          <p>
            <strong>{t("noCouncil")}.</strong> {t("noCouncilHint")}
          </p>
        </Notice>
      )}
      {place.governs && place.kind === "community" && (
        <Notice>
          <p>{t("communityHint")}</p>
        </Notice>
      )}
      {governed && (
        <section className="stack" aria-labelledby="scorecard">
          <h2 id="scorecard">{policy("scorecard")}</h2>
          <ScoreFigures score={card.score} />
          <ContractsBeside
            place={{ slug: place.slug, name }}
            contracts={contractsBeside(
              card.categories.flatMap(({ rows }) => rows),
            )}
            once={mayRecord ? here.once : null}
          />
          <ScorecardTable
            card={card}
            districts={here.columns}
            name={name}
            today={today}
            petitions={here.gaps}
            places={[
              { id: place.id, slug: place.slug, name },
              ...place.above.map(({ id, slug, name }) => ({ id, slug, name })),
            ]}
            doorsOf={
              mayRecord
                ? (layer, provision) => ({
                    record: paths.policies.newDocument(layer.slug, provision),
                    demand: here.ownCampaign
                      ? paths.demands.new(here.ownCampaign, {
                          place: layer.slug,
                          provision,
                        })
                      : paths.campaigns.new({ place: layer.slug, provision }),
                  })
                : null
            }
          />
          {here.listed.length > 0 && (
            <DistrictList
              districts={here.listed}
              more={here.moreDistricts}
              names={
                new Map(
                  card.categories.flatMap(({ rows }) =>
                    rows.map((row) => [row.provisionKey, row.provision.name]),
                  ),
                )
              }
            />
          )}
          <p className="small no-print flex flex-wrap gap-x-6 gap-y-1">
            <Link to={paths.policies.methodology()}>{policy("howToRead")}</Link>
            <Link to={paths.policies.changesOfPlace(place.slug)}>
              {data("changesHere")}
            </Link>
            {mayRecord && (
              <Link to={paths.policies.toVerify({ all: "1", q: place.name })}>
                {review("toVerifyTitle")}
              </Link>
            )}
            <Link to={paths.places.compare([place.slug])}>
              {compare("compareThis")}
            </Link>
            <Link to={paths.places.embed(place.slug)}>
              {embed("embedThis")}
            </Link>
            {isStateKind(place.kind) && (
              <Link to={paths.policies.whatIf({ state: place.stateCode })}>
                {trial("tryIt")}
              </Link>
            )}
          </p>
        </section>
      )}
      {governed && (
        <section className="stack" aria-labelledby="documents">
          <h2 id="documents">{policy("documents")}</h2>
          {documents.length > 0 ? (
            <DocumentList documents={documents} />
          ) : (
            <EmptyState title={policy("noDocuments")}>
              <p className="soft">{policy("noDocumentsHint")}</p>
            </EmptyState>
          )}
        </section>
      )}
      {governed && !mayRecord && <HowToHelp slug={place.slug} />}
      {governed && (
        <FollowHere slug={place.slug} name={name} following={here.following} />
      )}
      {place.governs && (
        <p className="no-print">
          <Link to={paths.places.involved(place.slug)}>{involved("link")}</Link>
        </p>
      )}
      <PetitionsHere petitions={here.petitions} />
      <VotesHere votes={here.votes} />
      {here.tasks.length > 0 && (
        <section aria-labelledby="help">
          <h2 id="help">{task("helpHere")}</h2>
          <TaskRows tasks={here.tasks} />
          <p className="mt-3">
            <Link to={paths.tasks.inPlace(place.slug)}>{link("allTasks")}</Link>
          </p>
        </section>
      )}
      <BodiesHere
        place={place}
        bodies={here.bodies}
        mayAdd={here.mayAddBody && place.governs}
      />
      <CampaignsHere
        place={place}
        campaigns={here.campaigns}
        mayStart={here.mayStart && place.governs}
      />
      <DistrictsHere districts={place.districts} />
      {place.countWithin > 0 && (
        <section aria-labelledby="within">
          <h2 id="within">{t("within")}</h2>
          <ul className="list-rows mt-3 gap-x-10 md:columns-2">
            {place.within.map((row) => (
              <li key={row.slug} className="break-inside-avoid">
                <PlaceLine place={row} to={paths.places.show(row.slug)} />
              </li>
            ))}
          </ul>
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={place.countWithin}
            hrefOf={(next) => paths.places.show(place.slug, { page: next })}
          />
        </section>
      )}
      {here.mayAdd && (
        <p className="small no-print flex flex-wrap gap-x-6 gap-y-1">
          {here.isOwn ? (
            <Link to={paths.places.edit(place.slug)}>{own("edit")}</Link>
          ) : (
            place.kind !== "council_district" && (
              <Link to={paths.places.newDistrict(place.slug)}>
                {own("addHere")}
              </Link>
            )
          )}
          <Link to={paths.places.names(place.slug)}>{own("names")}</Link>
        </p>
      )}
      {place.ocdId !== null && (
        <p className="small soft break-all">
          {t("ocdId")}:{" "}
          <a href={paths.places.byOcdId(place.ocdId)}>{place.ocdId}</a>
        </p>
      )}
    </div>
  );
}
