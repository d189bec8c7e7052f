import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { followVotes } from "~/features/tasks/service/follow-votes.server";
import { MotionFields } from "~/features/votes/components/MotionFields";
import { voteMessages } from "~/features/votes/messages";
import { asksForResult } from "~/features/votes/rules/result-due";
import { motionEditSchema } from "~/features/votes/schema";
import { meetingsToChoose } from "~/features/votes/service.server";
import { demandsToMeet } from "~/features/votes/service/loose-motions.server";
import { editMotion } from "~/features/votes/service/keep-meetings.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireKeeper } from "./keeper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "editVote");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { motion, body } = await requireKeeper(args);
  const meetings = await meetingsToChoose(world, body, motion.meetingId);
  const { searchParams } = new URL(args.request.url);
  const demands = await demandsToMeet(world, motion);
  const demandId = searchParams.get("demand");
  const wanted = searchParams.get("meeting");
  const meetingId = meetings.some(({ id }) => id === wanted)
    ? wanted
    : motion.meetingId;
  const meeting = meetings.find(({ id }) => id === meetingId);
  return json({
    motion: { ...motion, meetingId, demandId },
    body,
    demands,
    meetings,
    asksResult: asksForResult(
      motion,
      meeting?.localDate ?? null,
      dayIn(body.timeZone, world.now()),
    ),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { motion, member, membership } = await requireKeeper(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), motionEditSchema, {
    locale,
    messages: voteMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await editMotion(world, by, motion, parsed.value);
  if (!result.ok) {
    const t = translator(locale, voteMessages);
    const field = ["noDemand", "demandNamed"].includes(result.because)
      ? "demandId"
      : result.because === "fileNeedsMeeting"
        ? "fileNumber"
        : "meetingId";
    return formAgain(refuseForm(parsed.form, t(result.because), field));
  }
  await followVotes(world, env);
  args.context.wakeMail();
  return redirect(paths.votes.show(motion.id), 303);
}

export default function EditVotePage() {
  const t = useTranslate(voteMessages);
  const { motion, body, meetings, demands, asksResult } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          {
            to: paths.votes.show(motion.id),
            label: motion.campaignTitle ?? motion.title,
          },
        ]}
        title={t("editVote")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <MotionFields
          form={form}
          meetings={meetings}
          addMeetingTo={paths.meetings.new(body.slug, { vote: motion.id })}
          demands={demands}
          motion={motion}
          asksResult={asksResult}
        />
        <button className="button" type="submit">
          {t("saveVote")}
        </button>
      </form>
    </div>
  );
}
