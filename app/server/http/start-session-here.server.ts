import { describeDevice } from "~/lib/device";

import type { RequestContext } from "../context.server";
import { knownDeviceCookie } from "../session/known-device.server";
import { endSession, startSession } from "../session/session.server";

/**
 * Signs a person in, in the browser that sent this request: the answer carries
 * the session's cookie and the mark of a known browser.
 */
export async function startSessionHere(
  { request, context }: { request: Request; context: RequestContext },
  account: { id: string; passwordHash: string | null },
): Promise<void> {
  const { world, env, cookies } = context;
  // Whoever was signed in here before is not any more.
  await endSession(world, env, request.headers.get("Cookie") ?? "");
  const device = describeDevice(request.headers.get("User-Agent"));
  cookies.push(await startSession(world, env, { id: account.id, device }));
  const { id, passwordHash } = account;
  if (passwordHash !== null) {
    cookies.push(knownDeviceCookie(world, env, { id, passwordHash }));
  }
}
