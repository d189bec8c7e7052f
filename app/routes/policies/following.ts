import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { followAsMember } from "~/features/policies/service/follow-place.server";
import { paths } from "~/paths";
import { found, notFound, requireMember } from "~/server/http/guards.server";

/** A member follows a place. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const { world } = args.context;
  const place = found(
    await findPlace(world.db.read, args.params["slug"] ?? ""),
  );
  if (!place.governs) throw notFound();
  await followAsMember(world, member, place.id);
  return redirect(paths.places.follow(place.slug, { done: "followed" }), 303);
}
