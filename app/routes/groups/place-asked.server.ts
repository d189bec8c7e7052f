import { json } from "@remix-run/node";

import { placeChoiceSent } from "~/features/groups/service/read-place-choice.server";
import type { FormState } from "~/lib/form-state";
import { statusOf } from "~/server/http/respond.server";
import type { World } from "~/server/world.server";

/**
 * Whether a form with a place was sent to search for one: by the button, or
 * with new words in the search and no other place chosen, so that a place that
 * was only typed is not lost in silence.
 */
export function asksForPlaces(data: FormData): boolean {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const query = text("placeQuery");
  return (
    data.has("findPlace") ||
    (query !== "" &&
      query !== text("placeAsked") &&
      text("place") === text("placeWas"))
  );
}

/** A form with a place comes back: what was typed, and what was chosen. */
export async function formWithPlaceAgain(
  world: World,
  data: FormData,
  form: FormState,
  because = "invalid",
) {
  const choice = await placeChoiceSent(world, data);
  return json({ form, choice }, { status: statusOf(because) });
}

/** Not sent, but asked for places: nothing is wrong yet with what was typed. */
export async function formWithPlaces(
  world: World,
  data: FormData,
  { values }: FormState,
) {
  const choice = await placeChoiceSent(world, data);
  return json({ form: { values, errors: {} }, choice });
}
