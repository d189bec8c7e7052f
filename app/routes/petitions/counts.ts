import type { LoaderFunctionArgs } from "@remix-run/node";

import { publicCounts } from "~/features/petitions/service/public-counts.server";
import { found } from "~/server/http/guards.server";

/** The public counts as JSON: kept by anyone for some seconds. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const counts = found(await publicCounts(context.world, params["slug"] ?? ""));
  return new Response(JSON.stringify(counts), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control":
        "public, max-age=5, stale-while-revalidate=30, stale-if-error=86400",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
