import type { LoaderFunctionArgs } from "@remix-run/node";

import { ownData } from "~/features/petitions/service/own-data.server";
import { unknownLink } from "~/server/http/guards.server";

/** Everything stored about a signer, behind their own link, as JSON. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const data = await ownData(context.world, params["token"] ?? "");
  if (!data) throw unknownLink("signature");
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="signature.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
