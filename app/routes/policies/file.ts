import { open } from "node:fs/promises";

import { createReadableStreamFromReadable } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";

import { MEDIA_TYPES } from "~/features/policies/files/kind";
import { findFile } from "~/features/policies/service/files.server";
import { pathOfFile } from "~/features/policies/service/stored-files.server";
import { slugify } from "~/lib/slug";
import { found, notFound } from "~/server/http/guards.server";

/**
 * A file as it was brought. Pictures open in the browser, a PDF is downloaded:
 * nothing of it runs here (the edge adds `sandbox`). Kept for five minutes
 * and then asked for anew, because a file that was taken off is gone.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const hash = params["hash"] ?? "";
  if (!/^[0-9a-f]{64}$/.test(hash)) throw notFound();
  const documentId = params["id"] ?? "";
  const file = found(await findFile(world, { documentId, hash }));
  const ending = file.kind === "jpeg" ? "jpg" : file.kind;
  const name = `${slugify(file.label) || "file"}.${ending}`;
  const headers = {
    "Content-Type": MEDIA_TYPES[file.kind],
    "Content-Length": String(file.size),
    "Content-Disposition": `${file.kind === "pdf" ? "attachment" : "inline"}; filename="${name}"`,
    "Cache-Control": "public, max-age=300, must-revalidate, no-transform",
    ETag: `"${hash}"`,
  };
  if (request.headers.get("If-None-Match")?.includes(`"${hash}"`)) {
    const { "Content-Length": _, "Content-Type": __, ...same } = headers;
    return new Response(null, { status: 304, headers: same });
  }
  if (request.method === "HEAD") return new Response(null, { headers });
  const handle = await open(pathOfFile(env.filesFolder, hash)).catch(() => {
    throw notFound();
  });
  return new Response(
    createReadableStreamFromReadable(handle.createReadStream()),
    { headers },
  );
}
