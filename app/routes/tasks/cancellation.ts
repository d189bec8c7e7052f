import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { cancellationSchema } from "~/features/tasks/schema";
import { cancelClaim } from "~/features/tasks/service/claim-task.server";
import { readTask } from "~/features/tasks/service/read-tasks.server";
import { paths } from "~/paths";
import { notFound, requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { toTask } from "./require-task.server";

/** Takes one's own sign-up back, in one tap. */
export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const member = await requireMember(args);
  const id = args.params["id"] ?? "";
  const parsed = parseForm(await args.request.formData(), cancellationSchema, {
    locale: await localeOf(args),
  });
  const result = await cancelClaim(world, env, member, {
    taskId: id,
    // Too long a word is no reason to keep somebody signed up.
    word: parsed.ok ? parsed.value.word : undefined,
  });
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    return toTask(id, { no: result.because });
  }
  args.context.wakeMail();
  // Who is not in the group any more sees the task no more.
  if (!(await readTask(world, member, id))) {
    return redirect(paths.tasks.mine(), 303);
  }
  return toTask(id, {
    done: result.value.late ? "cancelledLate" : "cancelled",
  });
}
