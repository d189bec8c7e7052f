import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { unfollowAsMember } from "~/features/policies/service/follow-place.server";
import { paths } from "~/paths";
import { found, requireMember } from "~/server/http/guards.server";

/** A member no longer follows a place. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const { world } = args.context;
  const place = found(
    await findPlace(world.db.read, args.params["slug"] ?? ""),
  );
  await unfollowAsMember(world, member, place.id);
  return redirect(paths.places.follow(place.slug, { done: "ended" }), 303);
}
