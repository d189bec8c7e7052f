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
import { TurnFields } from "~/features/tasks/components/TurnFields";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { speakerSchema } from "~/features/tasks/roster/schema";
import { addSpeaker } from "~/features/tasks/service/keep-roster.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireRoster, requireRosterKeeper } from "./require-roster.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, rosterMessages, "newTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, meeting } = await requireRosterKeeper(args);
  const { roster } = await requireRoster(args);
  return json({
    group,
    meeting,
    points: roster.points,
    once: args.context.world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireRosterKeeper(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), speakerSchema, {
    locale,
    messages: rosterMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { once, ...form } = parsed.value;
  const { world } = args.context;
  const { accountId } = member;
  const id = await onceOnly(world, once, accountId, async (trx) => {
    const result = await addSpeaker(world, trx, accountId, of, form);
    return result.ok ? result.value : "";
  });
  if (id === "") {
    const t = translator(locale, rosterMessages);
    return formAgain(refuseForm(parsed.form, t("listIsFull")));
  }
  return redirect(
    paths.speakers.show(group.slug, meeting.id, { done: "added" }),
    303,
  );
}

/** Puts somebody on the list who signed up nowhere. */
export default function NewSpeaker() {
  const t = useTranslate(rosterMessages);
  const { group, meeting, points, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const list = paths.speakers.show(group.slug, meeting.id);
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: list, label: t("shortTitle") }]}
        title={t("newTitle")}
        lead={t("newLead")}
      />
      <form method="post" className="stack" noValidate>
        <ErrorSummary form={form} />
        <Once value={once} />
        <TurnFields form={form} points={points} naming="another" />
        <div className="flex flex-wrap items-center gap-4">
          <button className="button" type="submit">
            {t("add")}
          </button>
          <Link to={list}>{t("shortTitle")}</Link>
        </div>
      </form>
    </div>
  );
}
