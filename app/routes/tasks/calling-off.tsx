import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { taskMessages } from "~/features/tasks/messages";
import { callOffSchema } from "~/features/tasks/schema";
import { callOffTask } from "~/features/tasks/service/post-task.server";
import {
  everHadSignUps,
  readSignUps,
} from "~/features/tasks/service/read-tasks.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireTask, toTask } from "./require-task.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "callOffTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { task } = await requireTask(args, "task.post");
  const { claims } = await readSignUps(args.context.world, task.id, true);
  return json({
    task: { id: task.id, title: task.title },
    people: claims.length,
    mayRemove: !(await everHadSignUps(args.context.world, task.id)),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { task, by } = await requireTask(args, "task.post");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), callOffSchema, {
    locale,
    messages: taskMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await callOffTask(world, env, by, task.id, parsed.value.why);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, taskMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  args.context.wakeMail();
  return toTask(task.id, { done: "calledOff" });
}

export default function CallTaskOff() {
  const t = useTranslate(taskMessages);
  const { task, people, mayRemove } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.tasks.board(), label: t("boardTitle") },
          { to: paths.tasks.show(task.id), label: task.title },
        ]}
        title={t("callOffTitle")}
        lead={t("callOffLead", { count: people })}
      />
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <TextArea
          name="why"
          label={t("callOffWhy")}
          form={form}
          maxLength={1000}
          required
        />
        <div className="flex flex-wrap gap-3">
          <button className="button button-danger" type="submit">
            {t("callOffConfirm")}
          </button>
          <Link className="button button-quiet" to={paths.tasks.show(task.id)}>
            {t("goBack")}
          </Link>
        </div>
      </form>
      {mayRemove && (
        <section aria-labelledby="remove" className="stack-tight prose">
          <h2 id="remove">{t("removeTitle")}</h2>
          <p className="soft">{t("removeLead")}</p>
          <form method="post" action={paths.tasks.removal(task.id)}>
            <button className="button button-quiet" type="submit">
              {t("removeConfirm")}
            </button>
          </form>
        </section>
      )}
    </div>
  );
}
