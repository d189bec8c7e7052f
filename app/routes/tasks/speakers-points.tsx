import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { pointsSchema } from "~/features/tasks/roster/schema";
import { addPoints } from "~/features/tasks/service/keep-roster.server";
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
  pageTitle(matches, rosterMessages, "pointsTitle");

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
  const parsed = parseForm(await args.request.formData(), pointsSchema, {
    locale,
    messages: rosterMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { words, once } = parsed.value;
  const { world } = args.context;
  const { accountId } = member;
  const kept = await onceOnly(world, once, accountId, async (trx) => {
    const result = await addPoints(world, trx, accountId, of, words);
    return result.ok ? "added" : "";
  });
  if (kept === "") {
    const t = translator(locale, rosterMessages);
    return formAgain(refuseForm(parsed.form, t("tooManyPoints"), "words"));
  }
  return redirect(paths.speakers.points(group.slug, meeting.id), 303);
}

/** The points a group wants made at a meeting. */
export default function Points() {
  const t = useTranslate(rosterMessages);
  const { group, meeting, points, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          {
            to: paths.speakers.show(group.slug, meeting.id),
            label: t("shortTitle"),
          },
        ]}
        title={t("pointsTitle")}
        lead={t("pointsLead", { group: group.name })}
      />
      {points.length === 0 ? (
        <p className="soft">{t("noPointsYet")}</p>
      ) : (
        <ol className="list-rows">
          {points.map(({ id, words }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2"
            >
              <span className="min-w-0 break-words">{words}</span>
              <ConfirmAction
                label={
                  <>
                    {t("removePoint")}
                    <span className="sr-only">
                      {t("about", { name: words })}
                    </span>
                  </>
                }
                explanation={t("removePointExplained")}
                confirm={t("removePointConfirm")}
                action={paths.speakers.removePoint(group.slug, meeting.id, id)}
              />
            </li>
          ))}
        </ol>
      )}
      <form method="post" className="stack" noValidate>
        <ErrorSummary form={form} />
        <Once value={once} />
        <TextArea
          form={form}
          name="words"
          label={t("addPoints")}
          hint={t("addPointsHint")}
          rows={5}
          maxLength={4000}
          required
        />
        <button className="button" type="submit">
          {t("savePoints")}
        </button>
      </form>
    </div>
  );
}
