import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { DemandForm } from "~/features/demands/components/DemandForm";
import { demandMessages } from "~/features/demands/messages";
import { demandSchema } from "~/features/demands/schema";
import {
  demandChoices,
  demandPlace,
} from "~/features/demands/service/read-demands.server";
import { writeDemand } from "~/features/demands/service/write-demand.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCampaign } from "../campaigns/require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, demandMessages, "newDemand");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { campaign } = await requireCampaign(args, "demand.record");
  const wishes = new URL(args.request.url).searchParams;
  const place = found(
    await demandPlace(world, wishes.get("place") ?? campaign.placeSlug),
  );
  const choices = await demandChoices(world, place);
  const provision = choices.provisions.find(
    (p) => p.key === wishes.get("provision"),
  );
  return json({
    campaign: { id: campaign.id, name: campaign.name },
    place,
    choices,
    provision: provision ? { id: provision.id, key: provision.key } : null,
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, campaign } = await requireCampaign(args, "demand.record");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), demandSchema, {
    locale,
    messages: demandMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await writeDemand(world, member, {
    ...parsed.value,
    campaignId: campaign.id,
    groupId: campaign.groupId,
  });
  if (!result.ok) {
    const t = translator(locale, demandMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  return redirect(paths.demands.show(result.value.id), 303);
}

export default function NewDemand() {
  const t = useTranslate(demandMessages);
  const { campaign, place, choices, provision, once } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.campaigns.board(campaign.id), label: campaign.name },
          { to: paths.demands.ofCampaign(campaign.id), label: t("demands") },
        ]}
        title={t("newDemand")}
        lead={
          <>
            {t("forPlace")} <strong>{place.name}</strong>{" "}
            <Link
              className="text-base"
              to={paths.demands.newPlace(campaign.id, {
                ...(provision && { provision: provision.key }),
              })}
            >
              {t("changePlace")}
            </Link>
          </>
        }
      />
      <DemandForm
        choices={choices}
        values={{
          // Where only one body decides, nobody needs to choose it.
          bodyId: choices.bodies.length === 1 ? choices.bodies[0]?.id : null,
          provisionIds: provision ? [provision.id] : [],
        }}
        form={form}
        once={once}
        place={place.slug}
        cancelTo={paths.demands.ofCampaign(campaign.id)}
      />
    </div>
  );
}
