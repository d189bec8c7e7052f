import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { Shortage } from "~/features/tasks/components/Shortage";
import { TaskWhen } from "~/features/tasks/components/TaskWhen";
import { linkMessages } from "~/features/tasks/link-messages";
import { isFull } from "~/features/tasks/rules";
import {
  claimByLink,
  readLink,
} from "~/features/tasks/service/mail-link.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

const STANDS = {
  waiting: "isWaiting",
  registered: "isRegistered",
  confirmed: "isConfirmed",
  attended: "isAttended",
  missed: "isMissed",
} as const;

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, linkMessages, "linkTitle"),
  { name: "robots", content: "noindex" },
];

/** Shows a button and changes nothing: mail scanners open links, too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const read = await readLink(context.world, token);
  if (!read) throw unknownLink("signup");
  const { searchParams } = new URL(request.url);
  return json({
    token,
    ...read,
    gone: searchParams.get("done") === "cancelled",
    refused: searchParams.has("no"),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const result = await claimByLink(context.world, token);
  if (!result.ok && result.because === "not_found") {
    throw unknownLink("signup");
  }
  return redirect(new URL(request.url).pathname, 303);
}

/** Behind the link of a sign-up mail: one button, and the way back out. */
export default function SignUpLink() {
  const t = useTranslate(linkMessages);
  const { token, name, task, state, gone, refused, ...may } =
    useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("linkTitle")} lead={t("hello", { name })} />
      {refused && (
        <Notice tone="warn" role="status">
          {t("tooLate")}
        </Notice>
      )}
      {state !== null && state !== "cancelled" && (
        <Notice tone="good" role="status">
          {t(STANDS[state])}
        </Notice>
      )}
      {state === null && gone && (
        <Notice role="status">{t("isCancelled")}</Notice>
      )}
      <section className="sheet stack-tight" aria-labelledby="task">
        <h2 id="task" className="break-words">
          {task.title}
        </h2>
        <p>
          <TaskWhen task={task} />
        </p>
        {task.location && <p className="break-words">{task.location}</p>}
        <p className="soft">{task.groupName}</p>
        {task.open && state === null && <Shortage task={task} />}
      </section>
      {state === null &&
        (task.open ? (
          <form method="post">
            <button className="button w-full" type="submit">
              {isFull(task) ? t("joinWaiting") : t("claim")}
            </button>
          </form>
        ) : (
          <p>{t("closed")}</p>
        ))}
      <div className="flex flex-wrap gap-3">
        {may.mayConfirm && (
          <form method="post" action={paths.tasks.linkConfirmation(token)}>
            <button className="button" type="submit">
              {t("confirm")}
            </button>
          </form>
        )}
        {may.mayCancel && (
          <form method="post" action={paths.tasks.linkCancellation(token)}>
            <button className="button button-quiet" type="submit">
              {t("cancel")}
            </button>
          </form>
        )}
      </div>
      {state === null && !gone && <p className="soft">{t("notYou")}</p>}
      <p>
        <Link to={paths.tasks.show(task.id)}>{t("seeTask")}</Link>
      </p>
    </div>
  );
}
