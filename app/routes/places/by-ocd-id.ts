import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";

import { slugOfOcdId } from "~/features/jurisdictions/service/ocd-ids.server";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

/** A place by its Open Civic Data id, in any of its spellings. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = found(
    await slugOfOcdId(
      context.world.db.read,
      `ocd-division/${params["*"] ?? ""}`,
    ),
  );
  return redirect(paths.places.show(slug), 301);
}
