import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { joinTaskSchema } from "~/features/tasks/roster/schema";
import { joinTask } from "~/features/tasks/service/keep-roster.server";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { requireRosterKeeper } from "./require-roster.server";

/** A speaking task whose sign-ups join the list, or leave it. */
export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireRosterKeeper(args);
  const parsed = parseForm(await args.request.formData(), joinTaskSchema, {
    locale: await localeOf(args),
  });
  const result =
    parsed.ok &&
    (await joinTask(args.context.world, member.accountId, of, {
      taskId: parsed.value.task,
      joined: parsed.value.leave === undefined,
    }));
  const done = result && result.ok ? "saved" : "noSuchTask";
  return redirect(paths.speakers.show(group.slug, meeting.id, { done }), 303);
}
