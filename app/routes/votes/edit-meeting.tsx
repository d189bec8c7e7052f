import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { MeetingFields } from "~/features/votes/components/MeetingFields";
import { followVotes } from "~/features/tasks/service/follow-votes.server";
import { clockMessages } from "~/features/votes/clock-messages";
import { voteMessages } from "~/features/votes/messages";
import { meetingSchema } from "~/features/votes/schema";
import { findMeeting } from "~/features/votes/service.server";
import { editMeeting } from "~/features/votes/service/keep-meetings.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "editMeeting");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "vote.record");
  const { world } = args.context;
  return json(found(await findMeeting(world, args.params["id"])));
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { member, membership } = await requireSomewhere(args, "vote.record");
  const { meeting } = found(await findMeeting(world, args.params["id"]));
  const parsed = parseForm(await args.request.formData(), meetingSchema, {
    locale: await localeOf(args),
    messages: clockMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await editMeeting(world, by, meeting, parsed.value);
  await followVotes(world, env);
  args.context.wakeMail();
  return redirect(paths.meetings.show(meeting.id), 303);
}

export default function EditMeetingPage() {
  const t = useTranslate(voteMessages);
  const { meeting, body } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          {
            to: paths.meetings.show(meeting.id),
            label: t("meetingOf", { body: body.name }),
          },
        ]}
        title={t("editMeeting")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <MeetingFields
          form={form}
          placeName={body.placeName}
          meeting={meeting}
        />
        <button className="button" type="submit">
          {t("saveMeeting")}
        </button>
      </form>
    </div>
  );
}
