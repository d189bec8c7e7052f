import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { batchMessages } from "~/features/tasks/batch-messages";
import {
  batchDecisionSchema,
  batchSchema,
  readChosen,
} from "~/features/tasks/batches/schema";
import { BatchList } from "~/features/tasks/components/BatchList";
import { BatchPreview } from "~/features/tasks/components/BatchPreview";
import { BatchWishForm } from "~/features/tasks/components/BatchWishForm";
import { taskMessages } from "~/features/tasks/messages";
import {
  changeMany,
  previewBatch,
  readBatches,
  readChosenTasks,
} from "~/features/tasks/service/change-many.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, batchMessages, "batchTitle");

/** What the address asks for: nothing yet, something unsound, or a change. */
async function wishOf(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const ids = readChosen(searchParams);
  if (!searchParams.has("what")) return { ids, parsed: null };
  const typed = new FormData();
  for (const name of ["what", "days", "lead", "campaign"]) {
    typed.append(name, searchParams.get(name) ?? "");
  }
  const locale = await localeOf(args);
  return {
    ids,
    parsed: parseForm(typed, batchSchema, { locale, messages: batchMessages }),
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "task.post");
  const { world } = args.context;
  const groupIds = groupsWhere(member, "task.post");
  const { ids, parsed } = await wishOf(args);
  const [chosen, batches] = await Promise.all([
    readChosenTasks(world, groupIds, ids),
    readBatches(world, groupIds),
  ]);
  const { searchParams } = new URL(args.request.url);
  const [changed, back, left] = ["changed", "back", "left"].map((name) =>
    Number.parseInt(searchParams.get(name) ?? "", 10),
  );
  return json({
    ids: chosen.tasks.map(({ id }) => id),
    missing: ids.length - chosen.tasks.length,
    leads: chosen.leads,
    campaigns: chosen.campaigns,
    batches,
    form: parsed?.form ?? { values: {}, errors: {} },
    preview:
      parsed?.ok && chosen.tasks.length > 0
        ? {
            kind: parsed.value.what,
            chosenName:
              [...chosen.leads, ...chosen.campaigns].find(
                ({ id }) =>
                  id ===
                  parsed.value[
                    parsed.value.what === "lead" ? "lead" : "campaign"
                  ],
              )?.name ?? null,
            once: world.newId(),
            ...(await previewBatch(world, groupIds, ids, parsed.value)),
          }
        : null,
    note: {
      changed: changed || null,
      back: Number.isNaN(back) ? null : (back ?? null),
      left: left || 0,
      gone: searchParams.has("gone"),
    },
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member } = await requireSomewhere(args, "task.post");
  const { world, env, wakeMail } = args.context;
  const locale = await localeOf(args);
  const decision = parseForm(
    await args.request.formData(),
    batchDecisionSchema,
    { locale },
  );
  const { ids, parsed } = await wishOf(args);
  if (!decision.ok) return formAgain(decision.form);
  if (!parsed?.ok) return formAgain(parsed?.form ?? decision.form);
  const result = await changeMany(
    world,
    env,
    { ...member, groupIds: groupsWhere(member, "task.post") },
    ids,
    { ...parsed.value, ...decision.value },
  );
  if (!result.ok) {
    const t = translator(locale, batchMessages);
    return formAgain(
      refuseForm(decision.form, t(result.because)),
      result.because,
    );
  }
  wakeMail();
  return redirect(paths.tasks.changes({ changed: result.value.tasks }), 303);
}

/** Several tasks at once: what shall become of them, and what already did. */
export default function ChangeTasks() {
  const t = useTranslate(batchMessages);
  const task = useTranslate(taskMessages);
  const { ids, missing, leads, campaigns, batches, form, preview, note } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.form.errors[""];
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.tasks.board(), label: task("boardTitle") }]}
        title={t("batchTitle")}
        lead={t("batchLead")}
      />
      {refusal && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      {note.changed !== null && (
        <Notice tone="good" role="status">
          {t("changed", { count: note.changed })}
        </Notice>
      )}
      {note.back !== null && (
        <Notice tone="good" role="status">
          {t("undoneNote", { back: note.back, left: note.left })}
        </Notice>
      )}
      {note.gone && (
        <Notice tone="warn" role="alert">
          {t("undoGone")}
        </Notice>
      )}
      {missing > 0 && (
        <Notice tone="warn">{t("notThere", { count: missing })}</Notice>
      )}
      {ids.length > 0 ? (
        <>
          <p>{t("chosenCount", { count: ids.length })}</p>
          <BatchWishForm
            ids={ids}
            leads={leads}
            campaigns={campaigns}
            form={form}
            previewed={preview !== null}
          />
        </>
      ) : (
        note.changed === null &&
        note.back === null && (
          <EmptyState title={t("nothingChosen")}>
            <p className="soft">{t("nothingChosenHint")}</p>
            <p>
              <Link to={paths.tasks.board()}>{t("toList")}</Link>
            </p>
          </EmptyState>
        )
      )}
      {preview && <BatchPreview {...preview} />}
      <section aria-labelledby="history" className="stack-tight">
        <h2 id="history">{t("historyTitle")}</h2>
        {batches.length > 0 && <p className="soft small">{t("historyHint")}</p>}
        <BatchList batches={batches} />
      </section>
    </div>
  );
}
