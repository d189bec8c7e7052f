import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

import { NonceContext } from "~/components/nonce";
import { inOnePiece } from "~/server/http/in-one-piece.server";
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
        onShellReady() {
          shellSent = true;
          headers.set("Content-Type", "text/html; charset=utf-8");
          pipe(
            inOnePiece((page) => {
              // A timer left running would hold the whole tree in memory.
              clearTimeout(timer);
              resolve(new Response(page, { headers, status }));
            }),
          );
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
