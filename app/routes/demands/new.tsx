import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { DemandForm } from "~/features/demands/components/DemandForm";
import { demandMessages } from "~/features/demands/messages";
import { demandSchema } from "~/features/demands/schema";
import {
  demandChoices,
  demandPlace,
} from "~/features/demands/service/read-demands.server";
import { writeDemand } from "~/features/demands/service/write-demand.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCampaign } from "../campaigns/require-campaign.server";
import { prefillDemand } from "./prefill.server";

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
  const known = provision
    ? await prefillDemand(
        world,
        place.slug,
        provision.key,
        await localeOf(args),
      )
    : null;
  return json({
    campaign: { id: campaign.id, name: campaign.name },
    place,
    choices,
    known,
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
  const locale = useLocale();
  const { campaign, place, choices, known, provision, once } =
    useLoaderData<typeof loader>();
  const body = known?.body ?? null;
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
      {known && (
        <Notice>
          <p>
            <strong>{t("prefilled")}</strong> {t("prefilledHint")}
          </p>
          <ul className="list-disc pl-5">
            {known.rung && (
              <li>{t("prefilledRung", { rung: t(`rung_${known.rung}`) })}</li>
            )}
            {body && (
              <li>
                {t("prefilledBody", { body: body.name })}{" "}
                {body.needed !== null &&
                  t(
                    body.ruleIsWritten
                      ? "prefilledVotes"
                      : "prefilledVotesGuess",
                    {
                      needed: body.needed,
                      seats: body.seats,
                    },
                  )}{" "}
                {body.meetsOn
                  ? t("prefilledMeeting", {
                      date: formatDay(locale, body.meetsOn),
                    })
                  : t("prefilledNoMeeting")}{" "}
                {body.termsEnd &&
                  t("prefilledElection", {
                    count: body.termsEnd.seats,
                    seats: body.seats,
                    date: formatDay(locale, body.termsEnd.on),
                  })}
              </li>
            )}
            {known.model && (
              <li>
                <Link to={paths.policies.document(known.model.documentId)}>
                  {t("prefilledModel", { place: known.model.placeName })}
                </Link>
              </li>
            )}
          </ul>
        </Notice>
      )}
      <DemandForm
        choices={choices}
        values={{
          ...(known && {
            title: t("titleOf", {
              provision: known.provision.name,
              place: place.name,
            }).slice(0, 140),
            ask: askOf(),
            answerDueOn: body?.meetsOn ?? null,
          }),
          // Where only one body decides, nobody needs to choose it.
          bodyId:
            body?.id ??
            (choices.bodies.length === 1 ? choices.bodies[0]?.id : null),
          provisionIds: provision ? [provision.id] : [],
        }}
        form={form}
        once={once}
        place={place.slug}
        cancelTo={paths.demands.ofCampaign(campaign.id)}
      />
    </div>
  );

  /** The ask as a first draft, with the words of another place if there are. */
  function askOf(): string {
    if (!known) return "";
    const { rung, model } = known;
    return [
      t("askOf", {
        body: body?.name ?? place.name,
        rung: t(`rung_${rung ?? "ordinance"}`),
        summary: known.provision.summary,
      }),
      ...(model
        ? [
            t("askModel", {
              place: model.placeName,
              quote: model.quote,
              source: model.sourceUrl,
            }),
          ]
        : []),
    ]
      .join("\n\n")
      .slice(0, 4000);
  }
}
