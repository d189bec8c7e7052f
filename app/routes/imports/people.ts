import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { choosePeople } from "~/features/transfers/service/choose-people.server";
import { requireImport } from "~/features/transfers/service/require-import.server";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { id, by } = await requireImport(args);
  const data = await args.request.formData();
  const answers = new Map<number, string>();
  for (const [name, value] of data.entries()) {
    const number = /^who-(\d{1,5})$/.exec(name)?.[1];
    if (number !== undefined && typeof value === "string") {
      answers.set(Number(number), value.slice(0, 80));
    }
  }
  const { world, apart } = args.context;
  await choosePeople(world, by, id, answers, apart);
  // Carried out meanwhile by somebody else: the page shows what became of it.
  return redirect(paths.imports.show(id), 303);
}
