import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { TurnFields } from "~/features/tasks/components/TurnFields";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { turnSchema } from "~/features/tasks/roster/schema";
import { saveTurn } from "~/features/tasks/service/keep-roster.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireRoster, requireRosterKeeper } from "./require-roster.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, rosterMessages, "editTitle", {
    name: data?.turn.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { group, meeting } = await requireRosterKeeper(args);
  const { roster } = await requireRoster(args);
  const { key } = args.params;
  const turn = found(roster.turns.find((one) => one.key === key));
  return json({ group, meeting, turn, points: roster.points });
}

export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireRosterKeeper(args);
  const parsed = parseForm(await args.request.formData(), turnSchema, {
    locale: await localeOf(args),
    messages: rosterMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await saveTurn(
    args.context.world,
    member.accountId,
    of,
    args.params["key"] ?? "",
    parsed.value,
  );
  if (!result.ok) throw notFound();
  return redirect(
    paths.speakers.show(group.slug, meeting.id, { done: "saved" }),
    303,
  );
}

/** One turn on the list, changed by an organizer. */
export default function TurnPage() {
  const t = useTranslate(rosterMessages);
  const { group, meeting, turn, points } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const name = turn.name ?? t("unnamed");
  const written = turn.claimId === null;
  const list = paths.speakers.show(group.slug, meeting.id);
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: list, label: t("shortTitle") }]}
        title={t("editTitle", { name })}
        lead={!written && t("theirName", { name })}
      />
      <form method="post" className="stack" noValidate>
        <ErrorSummary form={form} />
        <TurnFields
          form={form}
          turn={turn}
          points={points}
          naming={written ? "another" : null}
          withStatus
        />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
      {written ? (
        <ConfirmAction
          label={t("remove")}
          explanation={t("removeExplained", { name })}
          confirm={t("removeConfirm", { name })}
          action={paths.speakers.remove(group.slug, meeting.id, turn.key)}
        />
      ) : (
        turn.taskId && (
          <p className="soft">
            {t("toTask", { name })}{" "}
            <Link to={paths.tasks.show(turn.taskId)}>{t("seeTask")}</Link>
          </p>
        )
      )}
    </div>
  );
}
