import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { TurnFields } from "~/features/tasks/components/TurnFields";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { ownTurnSchema } from "~/features/tasks/roster/schema";
import { saveTurn } from "~/features/tasks/service/keep-roster.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireOwnTurn } from "./require-roster.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, rosterMessages, "ownTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, meeting, body, roster } = await requireOwnTurn(args);
  const place = roster.turns.findIndex(({ mine }) => mine);
  return json({
    group,
    meeting,
    body,
    turn: found(roster.turns[place]),
    place: place + 1,
    count: roster.turns.length,
    points: roster.points,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireOwnTurn(args);
  const parsed = parseForm(await args.request.formData(), ownTurnSchema, {
    locale: await localeOf(args),
    messages: rosterMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const { accountId } = member;
  const result = await saveTurn(world, accountId, of, null, parsed.value);
  if (!result.ok) throw notFound();
  return redirect(
    paths.speakers.show(group.slug, meeting.id, { done: "saved" }),
    303,
  );
}

/** One's own turn: the name to be called by, language, points. */
export default function OwnTurn() {
  const t = useTranslate(rosterMessages);
  const locale = useLocale();
  const { group, meeting, body, turn, place, count, points } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          {
            to: paths.speakers.show(group.slug, meeting.id),
            label: t("shortTitle"),
          },
        ]}
        title={t("ownTitle")}
        lead={t("ownLead", {
          place,
          count,
          body: body.name,
          day: formatDay(locale, meeting.localDate),
        })}
      />
      <form method="post" className="stack" noValidate>
        <ErrorSummary form={form} />
        <TurnFields form={form} turn={turn} points={points} naming="own" />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}
