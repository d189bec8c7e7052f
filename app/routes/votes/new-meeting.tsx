import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { findBody } from "~/features/officials/service.server";
import { MeetingFields } from "~/features/votes/components/MeetingFields";
import { clockMessages } from "~/features/votes/clock-messages";
import { voteMessages } from "~/features/votes/messages";
import { meetingSchema } from "~/features/votes/schema";
import { addMeeting } from "~/features/votes/service/keep-meetings.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "addMeeting");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  await requireSomewhere(args, "vote.record");
  const body = found(await findBody(world, args.params["slug"]));
  return json({ body, once: world.newId() });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "vote.record");
  const body = found(await findBody(world, args.params["slug"]));
  const parsed = parseForm(await args.request.formData(), meetingSchema, {
    locale: await localeOf(args),
    messages: clockMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const id = await onceOnly(world, parsed.value.once, member.accountId, (trx) =>
    addMeeting(world, trx, by, body, parsed.value),
  );
  return redirect(nextAfter(args.request.url, body.slug, id), 303);
}

/** Whoever came because a vote lacked its meeting goes on with that vote. */
function nextAfter(url: string, body: string, meeting: string): string {
  const { searchParams } = new URL(url);
  const asked = (name: string) => {
    const value = searchParams.get(name) ?? "";
    return /^[\w-]{1,64}$/.test(value) ? value : null;
  };
  const vote = asked("vote");
  if (vote) return paths.votes.edit(vote, { meeting });
  const demand = asked("demand");
  if (demand) return paths.votes.new({ body, demand, meeting });
  return paths.meetings.show(meeting);
}

export default function NewMeetingPage() {
  const t = useTranslate(voteMessages);
  const { body, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("addMeeting")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <Once value={once} />
        <MeetingFields form={form} placeName={body.placeName} />
        <button className="button" type="submit">
          {t("saveMeeting")}
        </button>
      </form>
    </div>
  );
}
