import type { LoaderFunctionArgs } from "@remix-run/node";

import { ownData } from "~/features/petitions/service/own-data.server";
import { BYTE_ORDER_MARK, csvLines } from "~/lib/csv";
import { unknownLink } from "~/server/http/guards.server";

/** Everything stored about a signer, behind their own link, as a table. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const data = await ownData(context.world, params["token"] ?? "");
  if (!data) throw unknownLink("signature");
  const rows = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === "object" ? JSON.stringify(value) : String(value),
  ]);
  return new Response(
    BYTE_ORDER_MARK + csvLines([["field", "value"], ...rows]),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="signature.csv"',
        "Cache-Control": "private, no-store",
      },
    },
  );
}
