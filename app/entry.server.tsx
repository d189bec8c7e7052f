import { createReadableStreamFromReadable } from "@remix-run/node";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

import { NonceContext } from "~/components/nonce";
import { withoutGaps } from "~/server/http/without-gaps.server";
import { errorFacts } from "~/server/log.server";

const ABORT_AFTER_MS = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, log }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let shellSent = false;
    // Crawlers want the whole page at once.
    const ready = isbot(request.headers.get("User-Agent") ?? "")
      ? "onAllReady"
      : "onShellReady";
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={ABORT_AFTER_MS}
          nonce={nonce}
        />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          shellSent = true;
          const body = withoutGaps();
          // A timer left running would hold the whole tree in memory.
          body.once("close", () => clearTimeout(timer));
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), {
              headers,
              status,
            }),
          );
          pipe(body);
        },
        onShellError(error: unknown) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error: unknown) {
          if (shellSent) log.error("rendering failed", errorFacts(error));
        },
      },
    );
    const timer = setTimeout(abort, ABORT_AFTER_MS + 1_000);
  });
}

/** What a loader, an action or a rendering threw and nobody expected. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  // A path that is nowhere, a form where none is: answered, not broken.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.log.error("unexpected", {
    ...errorFacts(error),
    requestId: context.requestId,
  });
}
