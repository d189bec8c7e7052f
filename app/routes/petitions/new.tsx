import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { placesOfGroups } from "~/features/campaigns/service/public-page.server";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { ChosenPlace } from "~/features/officials/components/ChosenPlace";
import { readPlaceChoice } from "~/features/officials/service/choose-place.server";
import { PetitionForm } from "~/features/petitions/components/PetitionForm";
import { petitionMessages } from "~/features/petitions/messages";
import { newPetitionSchema } from "~/features/petitions/schema";
import {
  choicesForNew,
  startPetition,
} from "~/features/petitions/service/manage-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { groupsWhere } from "~/server/actor.server";
import { requireInGroup, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { fieldOf } from "./field-of";

/** The search for a place follows the typing. */
export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "newPetition");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const url = new URL(args.request.url);
  const wanted = (name: string) => url.searchParams.get(name) ?? undefined;
  const { member } = await requireSomewhere(args, "petition.manage");
  const able = groupsWhere(member, "petition.manage");
  const groups = member.memberships
    .filter((m) => able.includes(m.groupId))
    .map((m) => ({ id: m.groupId, slug: m.groupSlug, name: m.groupName }));
  const group =
    groups.find((g) => g.slug === wanted("group")) ??
    (groups.length === 1 ? groups[0] : undefined);
  const choice = await readPlaceChoice(world, url);
  return json({
    ...choice,
    groups,
    group: group ?? null,
    choices:
      choice.place && group
        ? await choicesForNew(world, group.id, choice.place.slug)
        : null,
    ownPlaces:
      group && !choice.place ? await placesOfGroups(world, [group.id]) : [],
    campaign: wanted("campaign"),
    demand: wanted("demand"),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  await requireSomewhere(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), newPetitionSchema, {
    locale,
    messages: petitionMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { place, group, once, ...input } = parsed.value;
  const { member, membership } = await requireInGroup(args, "petition.manage", {
    slug: group,
  });
  const result = await startPetition(world, member, {
    groupId: membership.groupId,
    placeSlug: place,
    once,
    input,
  });
  if (!result.ok) {
    const t = translator(locale, petitionMessages);
    const { because } = result;
    return formAgain(refuseForm(parsed.form, t(because), fieldOf(because)));
  }
  return redirect(paths.petitions.board(result.value.id), 303);
}

/** First the place (and the group, for those in several), then the words. */
export default function NewPetition() {
  const t = useTranslate(petitionMessages);
  const data = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { place, group, groups, campaign, demand } = data;
  const keep = { group: group?.slug, campaign, demand };
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.petitions.boardList(), label: t("boardTitle") }]}
        title={t("newPetition")}
        lead={place && group ? t("writeLead") : undefined}
      />
      {!group ? (
        <section className="stack-tight">
          <h2>{t("chooseGroup")}</h2>
          <ul className="list-rows">
            {groups.map((one) => (
              <li key={one.id}>
                <Link
                  to={paths.petitions.new({
                    ...keep,
                    group: one.slug,
                    place: place?.slug,
                  })}
                >
                  {one.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : !place || !data.choices ? (
        <section className="stack">
          <h2>{t("choosePlace")}</h2>
          {data.ownPlaces.length > 0 && (
            <ul aria-label={t("groupsPlace")} className="flex flex-wrap gap-3">
              {data.ownPlaces.map(({ slug, name, stateCode }) => (
                <li key={slug}>
                  <Link
                    className="button button-quiet"
                    to={paths.petitions.new({ ...keep, place: slug })}
                  >
                    {stateCode ? `${name}, ${stateCode}` : name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <PlacePicker
            action={paths.petitions.new()}
            query={data.query}
            places={data.results}
            hrefOf={({ slug }) => paths.petitions.new({ ...keep, place: slug })}
            keep={Object.fromEntries(
              Object.entries(keep).flatMap(([name, value]) =>
                value === undefined ? [] : [[name, value]],
              ),
            )}
          />
        </section>
      ) : (
        <form
          method="post"
          action={paths.petitions.new({ ...keep, place: place.slug })}
          className="stack"
        >
          <ErrorSummary form={form} />
          <Once value={data.once} />
          <input type="hidden" name="group" value={group.slug} />
          <ChosenPlace place={place} change={paths.petitions.new(keep)} />
          {groups.length > 1 && (
            <p>
              <span className="soft">{t("group")}: </span>
              <strong>{group.name}</strong>
            </p>
          )}
          <PetitionForm
            placeSlug={place.slug}
            choices={data.choices}
            values={{
              titleEn: "",
              titleEs: "",
              bodyEn: "",
              bodyEs: "",
              goal: 100,
              closesOn: null,
              campaignId: campaign ?? null,
              demandId: demand ?? null,
              targetIds: [],
            }}
            form={form}
          />
          <button className="button" type="submit">
            {t("saveDraft")}
          </button>
        </form>
      )}
    </div>
  );
}
