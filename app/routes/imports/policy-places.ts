import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { answerPlaces } from "~/features/transfers/service/policy-places.server";
import { requirePolicies } from "~/features/transfers/service/require-policies.server";
import { paths } from "~/paths";

/** Which place is meant, or what to look for; then the table is looked at again. */
export async function action(args: ActionFunctionArgs) {
  const { waiting } = await requirePolicies(args);
  const data = await args.request.formData();
  const all = (name: string) =>
    data.getAll(name).map((value) => (typeof value === "string" ? value : ""));
  const slugs = all("placeSlug");
  const queries = all("placeQuery");
  await answerPlaces(
    args.context.world,
    waiting,
    all("placeKey").map((key, index) => ({
      key,
      slug: slugs[index] ?? "",
      query: queries[index] ?? "",
    })),
  );
  return redirect(`${paths.imports.policyRun(waiting.id)}#places`, 303);
}
