import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { paths } from "~/paths";
import { endSession } from "~/server/session/session.server";

/** Ends the session of this browser; also fine for somebody signed out. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { world, env, cookies } = context;
  cookies.push(
    await endSession(world, env, request.headers.get("Cookie") ?? ""),
  );
  return redirect(paths.front(), 303);
}

export function loader() {
  return redirect(paths.front());
}
