import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { MailSignUp } from "~/features/tasks/components/MailSignUp";
import { TaskWhen } from "~/features/tasks/components/TaskWhen";
import { linkMessages } from "~/features/tasks/link-messages";
import { signUpSchema } from "~/features/tasks/schema";
import { mailSignUpLink } from "~/features/tasks/service/mail-link.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireVisibleTask } from "./require-task.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, linkMessages, "formTitle");

async function requirePublicTask(args: LoaderFunctionArgs) {
  const { task } = await requireVisibleTask(args);
  return found(task.visibility === "public" ? task : null);
}

export async function loader(args: LoaderFunctionArgs) {
  const task = await requirePublicTask(args);
  return json({ task, once: args.context.world.newId() });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, network } = args.context;
  const task = await requirePublicTask(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), signUpSchema, {
    locale,
    messages: linkMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await mailSignUpLink(world, env, {
    taskId: task.id,
    typed: parsed.value,
    locale,
    network,
  });
  if (!result.ok) {
    const { because } = result;
    if (because === "not_found") throw notFound();
    const t = translator(locale, linkMessages);
    return formAgain(refuseForm(parsed.form, t(because)), because);
  }
  args.context.wakeMail();
  return redirect(paths.tasks.show(task.id, { done: "mailed" }), 303);
}

/** The form alone: where it comes back when something is missing. */
export default function SignUp() {
  const t = useTranslate(linkMessages);
  const { task, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.tasks.show(task.id), label: task.title }]}
        title={t("formTitle")}
        lead={<TaskWhen task={task} />}
      />
      {task.open ? (
        <MailSignUp taskId={task.id} once={once} form={form} />
      ) : (
        <p>{t("closed")}</p>
      )}
    </div>
  );
}
