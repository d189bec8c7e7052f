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
import { findBody } from "~/features/officials/service.server";
import { MotionFields } from "~/features/votes/components/MotionFields";
import { voteMessages } from "~/features/votes/messages";
import { asksForResult } from "~/features/votes/rules/result-due";
import { motionSchema } from "~/features/votes/schema";
import {
  findDemandToMeet,
  meetingsToChoose,
} from "~/features/votes/service.server";
import { bodiesToChoose } from "~/features/votes/service/bodies-to-choose.server";
import { looseMotions } from "~/features/votes/service/loose-motions.server";
import { addMotion } from "~/features/votes/service/keep-meetings.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { ChooseBody } from "./choose-body";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "addVote");

/** The body, the demand and the group that `?body=…&demand=…` stand for. */
async function readAsked(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { searchParams } = new URL(args.request.url);
  const { member } = await requireSomewhere(args, "vote.record");
  const demandId = searchParams.get("demand");
  const demand = demandId
    ? found(
        await findDemandToMeet(
          world,
          demandId,
          groupsWhere(member, "vote.record"),
        ),
      )
    : null;
  const { membership } = await requireSomewhere(
    args,
    "vote.record",
    demand?.groupId,
  );
  const bodySlug = searchParams.get("body") ?? demand?.bodySlug;
  const body = bodySlug ? found(await findBody(world, bodySlug)) : null;
  return { member, membership, demand, body, searchParams };
}

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { demand, body, searchParams } = await readAsked(args);
  const meetings = body ? await meetingsToChoose(world, body) : [];
  const meetingId = searchParams.get("meeting");
  const meeting = meetings.find(({ id }) => id === meetingId);
  return json({
    body,
    demand,
    bodies: demand && !body ? await bodiesToChoose(world, demand.placeId) : [],
    meetingId,
    meetings,
    there:
      demand && body
        ? await looseMotions(world, {
            bodyId: body.id,
            groupId: demand.groupId,
          })
        : [],
    asksResult:
      body !== null &&
      asksForResult(
        null,
        meeting?.localDate ?? null,
        dayIn(body.timeZone, world.now()),
      ),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership, demand, body } = await readAsked(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), motionSchema, {
    locale,
    messages: voteMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const bodyId = found(body).id;
  let because: "noMeeting" | "noDemand" | "fileNeedsMeeting" | null = null;
  const id = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const added = await addMotion(world, trx, by, bodyId, {
        ...parsed.value,
        demandId: demand?.id ?? null,
      });
      if (added.ok) return added.value;
      because = added.because;
      return "";
    },
  );
  if (id === "") {
    const t = translator(locale, voteMessages);
    return formAgain(
      refuseForm(
        parsed.form,
        t(because ?? "noMeeting"),
        because === "fileNeedsMeeting" ? "fileNumber" : "meetingId",
      ),
    );
  }
  // Whoever came from a demand came to count.
  return redirect(demand ? paths.votes.count(id) : paths.votes.show(id), 303);
}

export default function NewVotePage() {
  const t = useTranslate(voteMessages);
  const { body, bodies, demand, meetingId, meetings, there, ...rest } =
    useLoaderData<typeof loader>();
  const { asksResult, once } = rest;
  const form = useActionData<typeof action>()?.form;
  if (!body) return <ChooseBody demand={demand} bodies={bodies} />;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("newVote", { body: body.name })}
        lead={t("newVoteLead")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <Once value={once} />
        {demand && <p>{t("forDemand", { demand: demand.title })}</p>}
        {demand && there.length > 0 && (
          <div className="notice">
            <p>{t("thereAlready")}</p>
            <ul>
              {there.map((vote) => (
                <li key={vote.id}>
                  <Link to={paths.votes.edit(vote.id, { demand: demand.id })}>
                    {vote.campaignTitle ?? vote.title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <MotionFields
          form={form}
          meetings={meetings}
          addMeetingTo={paths.meetings.new(
            body.slug,
            demand ? { demand: demand.id } : {},
          )}
          asksResult={asksResult}
          motion={{
            meetingId,
            ...(demand ? { campaignTitle: demand.title } : {}),
          }}
        />
        <button className="button" type="submit">
          {t("saveVote")}
        </button>
      </form>
    </div>
  );
}
