import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { CampaignFields } from "~/features/campaigns/components/CampaignFields";
import { ChooseCampaignPlace } from "~/features/campaigns/components/ChooseCampaignPlace";
import { campaignMessages } from "~/features/campaigns/messages";
import { newCampaignSchema } from "~/features/campaigns/schema";
import { startCampaign } from "~/features/campaigns/service/keep-campaigns.server";
import {
  placesOfGroups,
  provisionNamed,
} from "~/features/campaigns/service/public-page.server";
import { demandPlace } from "~/features/demands/service/read-demands.server";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { groupsWhere } from "~/server/actor.server";
import {
  found,
  requireInGroup,
  requireSomewhere,
} from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "newCampaign");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member } = await requireSomewhere(args, "campaign.edit");
  const { searchParams } = new URL(args.request.url);
  const placeSlug = searchParams.get("place");
  const { q } = readPlaceSearch(searchParams);
  const able = groupsWhere(member, "campaign.edit");
  const choosing = placeSlug === null;
  return json({
    place: choosing ? null : found(await demandPlace(world, placeSlug)),
    query: q,
    places:
      choosing && q !== ""
        ? await searchPlaces(world.db.read, { query: q, limit: 25 })
        : null,
    ownPlaces: choosing ? await placesOfGroups(world, able) : [],
    provision: await provisionNamed(world, searchParams.get("provision")),
    groups: member.memberships
      .filter((m) => able.includes(m.groupId))
      .map((m) => ({ slug: m.groupSlug, name: m.groupName })),
    group: searchParams.get("group"),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "campaign.edit");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), newCampaignSchema, {
    locale,
    messages: campaignMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { group, provision, ...words } = parsed.value;
  const chosen = group
    ? await requireInGroup(args, "campaign.edit", { slug: group })
    : { membership };
  const result = await startCampaign(world, member, {
    ...words,
    groupId: chosen.membership.groupId,
  });
  if (!result.ok) {
    const t = translator(locale, campaignMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  const { id } = result.value;
  // Who started from a missing protection goes on to the demand for it.
  return redirect(
    provision
      ? paths.demands.new(id, { provision })
      : paths.campaigns.board(id),
    303,
  );
}

export default function NewCampaign() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { place, provision, groups } = data;
  if (!place) {
    return (
      <ChooseCampaignPlace
        query={data.query}
        places={data.places}
        ownPlaces={data.ownPlaces}
        provision={provision?.key}
      />
    );
  }
  const provisionName =
    provision && (locale === "es" ? provision.nameEs : provision.nameEn);
  const keep = provision ? { provision: provision.key } : {};
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.campaigns.list(), label: t("campaigns") }]}
        title={t("newCampaign")}
        lead={
          <>
            {t("forPlace")} <strong>{place.name}</strong>{" "}
            <Link className="text-base" to={paths.campaigns.new(keep)}>
              {t("changePlace")}
            </Link>
          </>
        }
      />
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <Once value={data.once} />
        <input type="hidden" name="place" value={place.slug} />
        {provision && (
          <>
            <input type="hidden" name="provision" value={provision.key} />
            <Notice>{t("firstDemand", { provision: provisionName })}</Notice>
          </>
        )}
        {groups.length > 1 && (
          <SelectField
            name="group"
            label={t("fieldGroup")}
            value={data.group}
            form={form}
            options={groups.map(({ slug, name }) => ({
              value: slug,
              label: name,
            }))}
          />
        )}
        <CampaignFields
          form={form}
          values={{
            name: provision
              ? t("suggestedName", {
                  place: place.name,
                  provision: provisionName,
                }).slice(0, 120)
              : "",
          }}
        />
        <button className="button" type="submit">
          {t("start")}
        </button>
      </form>
    </div>
  );
}
