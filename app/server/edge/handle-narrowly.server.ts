import { createRequestHandler } from "@remix-run/node";
import type { RequestHandler, ServerBuild } from "@remix-run/node";

import { possibleRoutes } from "./narrow-routes";

/**
 * Remix's own handler, given of the build only the routes that an address can
 * be for (see {@link possibleRoutes}). There is one handler for each set of
 * routes that some address leaves, made when it is first asked for: about as
 * many as the site has routes, whatever addresses are tried.
 */
export function handleNarrowly(
  build: ServerBuild,
  mode: "production" | "development",
): RequestHandler {
  const routesFor = possibleRoutes(build.routes);
  const handlers = new Map<string, RequestHandler>();
  return (request, context) => {
    const ids = routesFor(new URL(request.url).pathname);
    const key = ids.join("\n");
    let handler = handlers.get(key);
    if (!handler) {
      handler = createRequestHandler(
        {
          ...build,
          routes: only(ids, build.routes),
          // For rendering alone: the browser reads the whole list by itself.
          assets: { ...build.assets, routes: only(ids, build.assets.routes) },
        },
        mode,
      );
      handlers.set(key, handler);
    }
    return handler(request, context);
  };
}

function only<T>(
  ids: readonly string[],
  all: Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const one = all[id];
      return one === undefined ? [] : [[id, one]];
    }),
  );
}
