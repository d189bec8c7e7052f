import type { LoaderFunctionArgs } from "@remix-run/node";

import { placeLabel } from "~/features/petitions/components/place-label";
import { PictureShelf } from "~/features/petitions/picture/shelf";
import { drawPetition } from "~/features/petitions/service/draw-petition.server";
import { readCard } from "~/features/petitions/service/petition-card.server";
import { isLocale } from "~/i18n/locales";
import { found } from "~/server/http/guards.server";

const SECONDS = 60;
const shelf = new PictureShelf({
  freshMs: SECONDS * 1000,
  most: 200,
  line: 16,
});

/**
 * A petition as a picture, for sites that show one beside a link. Whoever
 * asks: the language is the one that the address names.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { world } = context;
  const asked = new URL(request.url).searchParams.get("lang");
  const locale = isLocale(asked) ? asked : "en";
  const card = found(await readCard(world, params["slug"] ?? "", locale));
  const { title, groupName, count, goal } = card;
  const drawn = {
    title,
    groupName,
    count,
    goal,
    placeName: placeLabel(card.place),
  };
  const picture = await shelf.picture(
    `${card.slug} ${locale}`,
    JSON.stringify(drawn),
    world.now().getTime(),
    () => drawPetition(drawn, locale),
  );
  if (picture === "busy") {
    return new Response(null, {
      status: 503,
      headers: { "Retry-After": "5", "Cache-Control": "no-store" },
    });
  }
  return new Response(new Uint8Array(picture), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": `public, max-age=${SECONDS}, stale-while-revalidate=600, stale-if-error=86400`,
    },
  });
}
