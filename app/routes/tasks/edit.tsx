import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { ScopeField } from "~/features/tasks/components/RepeatFields";
import { TaskFields } from "~/features/tasks/components/TaskFields";
import { taskMessages } from "~/features/tasks/messages";
import { changedTaskSchema } from "~/features/tasks/schema";
import { changeTask } from "~/features/tasks/service/change-task.server";
import { readTaskChange } from "~/features/tasks/service/read-task-form.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireTask, toTask } from "./require-task.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "editTask");

export async function loader(args: LoaderFunctionArgs) {
  const { task } = await requireTask(args, "task.post");
  const { searchParams } = new URL(args.request.url);
  return json({
    task: { id: task.id, title: task.title, seriesId: task.seriesId },
    shown: await readTaskChange(args.context.world, task, searchParams),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { task, by } = await requireTask(args, "task.post");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), changedTaskSchema, {
    locale,
    messages: taskMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await changeTask(world, env, by, task.id, parsed.value);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, taskMessages);
    return formAgain(
      refuseForm(
        parsed.form,
        t(result.because),
        result.because === "capacityBelowTaken" ? "capacity" : "",
      ),
      result.because,
    );
  }
  args.context.wakeMail();
  return toTask(task.id, { done: "changed" });
}

export default function EditTask() {
  const t = useTranslate(taskMessages);
  const { task, shown } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const crumbs = [
    { to: paths.tasks.board(), label: t("boardTitle") },
    { to: paths.tasks.show(task.id), label: task.title },
  ];
  if (shown.step === "place") {
    return (
      <div className="stack">
        <PageHeader
          crumbs={crumbs}
          title={t("choosePlaceTitle")}
          lead={t("choosePlaceLead")}
        />
        <PlacePicker
          key={shown.query}
          action={paths.tasks.edit(task.id)}
          query={shown.query}
          places={shown.places}
          keep={{ choose: "place" }}
          hrefOf={({ slug }) => paths.tasks.edit(task.id, { place: slug })}
        />
      </div>
    );
  }
  return (
    <div className="stack">
      <PageHeader
        crumbs={crumbs}
        title={t("editTask")}
        lead={
          <>
            {t("forPlace")} <strong>{shown.place.name}</strong>{" "}
            <Link
              className="text-base"
              to={paths.tasks.edit(task.id, { choose: "place" })}
            >
              {t("changePlace")}
            </Link>
          </>
        }
      />
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <TaskFields {...shown} form={form} />
        {task.seriesId !== null && <ScopeField form={form} />}
        <p className="soft">{t("changeMailsHint")}</p>
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("save")}
          </button>
          <Link className="button button-quiet" to={paths.tasks.show(task.id)}>
            {t("cancel")}
          </Link>
        </div>
      </form>
    </div>
  );
}
