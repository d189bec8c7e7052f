import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { restoreOwnPlace } from "~/features/jurisdictions/service/keep-own-places.server";
import { paths } from "~/paths";

import { requireOwnPlace } from "./own-place.server";

/** Puts a place back that was taken away. */
export async function action(args: ActionFunctionArgs) {
  const { place, by } = await requireOwnPlace(args);
  await restoreOwnPlace(args.context.world, by, place.slug);
  return redirect(paths.places.show(place.slug), 303);
}
