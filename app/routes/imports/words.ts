import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { requireImport } from "~/features/transfers/service/require-import.server";
import { sayWords } from "~/features/transfers/service/say-words.server";
import { VOTE_OPTIONS } from "~/features/votes/types";
import type { VoteOption } from "~/features/votes/types";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { world, apart } = args.context;
  const { id, by } = await requireImport(args);
  const data = await args.request.formData();
  const keys = data.getAll("wordKey");
  const said = data.getAll("wordMeans");
  const answers = new Map<string, VoteOption | null>();
  for (const [index, key] of keys.entries()) {
    if (typeof key !== "string") continue;
    const option = VOTE_OPTIONS.find((each) => each === said[index]);
    answers.set(key, option ?? null);
  }
  await sayWords(world, by, id, answers, apart);
  // Carried out meanwhile by somebody else: the page shows what became of it.
  return redirect(paths.imports.show(id), 303);
}
