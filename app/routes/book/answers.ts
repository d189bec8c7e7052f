import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { bookAnswersSchema } from "~/features/transfers/schema";
import { answerBookImport } from "~/features/transfers/service/import-book.server";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { requireBook } from "./require-book.server";

/** Keeps what a 1 means, and which tasks the events of a file are. */
export async function action(args: ActionFunctionArgs) {
  const { by, slug, id } = await requireBook(args);
  const parsed = parseForm(await args.request.formData(), bookAnswersSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) {
    return redirect(paths.book.brought(slug, id, { needs: "answers" }), 303);
  }
  const { direction, events = [] } = parsed.value;
  await answerBookImport(
    args.context.world,
    { groupId: by.groupId, id },
    {
      direction: direction ?? null,
      tasks: Object.fromEntries(
        events.flatMap(({ key, task }) =>
          key && task ? [[key, task] as const] : [],
        ),
      ),
    },
  );
  return redirect(paths.book.brought(slug, id), 303);
}
