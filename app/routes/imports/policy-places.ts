import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { replan } from "~/features/transfers/service/policy-imports.server";
import { requirePolicies } from "~/features/transfers/service/require-policies.server";
import { paths } from "~/paths";

/** Which of several places is meant; then the table is looked at again. */
export async function action(args: ActionFunctionArgs) {
  const { waiting } = await requirePolicies(args);
  const data = await args.request.formData();
  const keys = data.getAll("placeKey");
  const slugs = data.getAll("placeSlug");
  const chosen = { ...waiting.choices };
  // Only places that were offered for these words.
  for (const question of waiting.report?.questions ?? []) {
    const slug = slugs[keys.indexOf(question.key)];
    const choice = question.choices.find((each) => each.slug === slug);
    if (choice) chosen[question.key] = choice.slug;
  }
  if (waiting.state === "planned") {
    await replan(args.context.world, waiting, waiting.mapping, chosen);
  }
  return redirect(paths.imports.policyRun(waiting.id), 303);
}
