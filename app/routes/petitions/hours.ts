import type { LoaderFunctionArgs } from "@remix-run/node";

import { hourlyHistory } from "~/features/petitions/service/public-counts.server";
import { csvLines } from "~/lib/csv";
import { found } from "~/server/http/guards.server";

/** Confirmed signatures by the hour as open data. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const rows = found(await hourlyHistory(context.world, params["slug"] ?? ""));
  const table = [
    ["hour", "confirmed", "total"],
    ...rows.map(({ hour, confirmed, total }) => [hour, confirmed, total]),
  ];
  return new Response(csvLines(table), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="signatures-by-hour.csv"',
      "Cache-Control":
        "public, max-age=300, stale-while-revalidate=600, stale-if-error=86400",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
