import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { findBody } from "~/features/officials/service.server";
import { clockMessages } from "~/features/votes/clock-messages";
import { voteMessages } from "~/features/votes/messages";
import { clockSchema } from "~/features/votes/schema";
import { clockOf, keepClock } from "~/features/votes/service/keep-clock.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, clockMessages, "clockFormTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "vote.record");
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  return json({ body, clock: await clockOf(world, body.id) });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "vote.record");
  const body = found(await findBody(world, args.params["slug"]));
  const parsed = parseForm(await args.request.formData(), clockSchema, {
    locale: await localeOf(args),
    messages: clockMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await keepClock(world, by, body.id, parsed.value);
  return redirect(paths.meetings.ofBody(body.slug), 303);
}

export default function ClockPage() {
  const t = useTranslate(clockMessages);
  const tv = useTranslate(voteMessages);
  const { body, clock } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.meetings.ofBody(body.slug), label: tv("meetings") },
        ]}
        title={t("clockFormTitle")}
        lead={t("clockFormLead", { body: body.name })}
      />
      <form method="post" className="stack" noValidate>
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="noticeHours"
          type="number"
          min={1}
          short
          label={t("noticeHours")}
          hint={t("noticeHoursHint")}
          value={clock?.noticeHours}
        />
        <TextField
          form={form}
          name="commentHours"
          type="number"
          min={0}
          short
          label={t("commentHours")}
          hint={t("commentHoursHint")}
          value={clock?.commentHours}
        />
        <TextField
          form={form}
          name="commentUrl"
          type="url"
          label={t("commentUrl")}
          value={clock?.commentUrl}
        />
        <TextField
          form={form}
          name="signupHours"
          type="number"
          min={0}
          short
          label={t("signupHours")}
          hint={t("signupHoursHint")}
          value={clock?.signupHours}
        />
        <TextField
          form={form}
          name="signupUrl"
          type="url"
          label={t("signupUrl")}
          value={clock?.signupUrl}
        />
        <TextField
          form={form}
          name="sourceUrl"
          type="url"
          label={t("clockSource")}
          value={clock?.sourceUrl}
        />
        <button className="button" type="submit">
          {t("saveClock")}
        </button>
      </form>
    </div>
  );
}
