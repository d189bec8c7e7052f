import type { LoaderFunctionArgs } from "@remix-run/node";

import { qrOf, qrPng } from "~/features/petitions/qr.server";
import { readForSigning } from "~/features/petitions/service/read-petition.server";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

/** The QR code of a petition's page as a file: to print or to share. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const petition = found(await readForSigning(world, params["slug"] ?? ""));
  const code = qrOf(env.publicUrl + paths.petitions.show(petition.slug));
  return new Response(new Uint8Array(qrPng(code)), {
    headers: {
      "Content-Type": "image/png",
      "Content-Disposition": `attachment; filename="qr-${petition.slug}.png"`,
      "Cache-Control": "public, max-age=3600",
    },
  });
}
