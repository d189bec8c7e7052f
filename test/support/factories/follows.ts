import { askToFollow } from "~/features/policies/service/follow-place.server";
import type { Locale } from "~/i18n/locales";
import type { World } from "~/server/world.server";

import { mailsOf } from "./petitions";

const SITE = { publicUrl: "https://board.example" };

/** The link of a mail that leads to `what`: its token. */
export function tokenIn(text: string, what: "confirm" | "stop"): string {
  const token = new RegExp(`/follows/${what}/([\\w-]+)`).exec(text)?.[1];
  if (!token) throw new Error(`No link to ${what} in this mail`);
  return token;
}

/** A neighbor asks to follow a place; returns what stands in the mail. */
export async function aFollow(
  world: World,
  placeId: string,
  given: { email?: string; locale?: Locale } = {},
): Promise<{ confirm: string; stop: string }> {
  const email = given.email ?? `rosa-${world.newId()}@neighbors.example`;
  await askToFollow(world, SITE, {
    place: { id: placeId, label: "Riverbend, CA" },
    typed: { email },
    locale: given.locale ?? "en",
    network: "203.0.113.7",
  });
  const mail = (await mailsOf(world)).find(({ to }) => to === email);
  const text = mail?.text ?? "";
  return { confirm: tokenIn(text, "confirm"), stop: tokenIn(text, "stop") };
}
