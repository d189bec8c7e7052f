import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { requireImport } from "~/features/transfers/service/require-import.server";
import { sayWhichVotes } from "~/features/transfers/service/same-votes.server";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { id, by } = await requireImport(args);
  const data = await args.request.formData();
  const answers = new Map<number, string>();
  for (const [name, value] of data.entries()) {
    const number = /^vote-(\d{1,5})$/.exec(name)?.[1];
    if (number !== undefined && typeof value === "string") {
      answers.set(Number(number), value.slice(0, 80));
    }
  }
  const all = data.get("all");
  await sayWhichVotes(
    args.context.world,
    by,
    id,
    answers,
    all === "same" || all === "apart" ? all : null,
    args.context.apart,
  );
  // Carried out meanwhile by somebody else: the page shows what became of it.
  return redirect(paths.imports.show(id), 303);
}
