import { scriptCode } from "~/features/policies/rules/embed";
import { embedOffer } from "~/features/policies/service/embed-offer.server";
import { inLanguage } from "~/i18n/in-language";
import type { Locale } from "~/i18n/locales";
import { paths } from "~/paths";
import type { World } from "~/server/world.server";

import { readCard } from "./petition-card.server";

/** Fits the card in a column of a phone's width, in pixels. */
const HEIGHT = 470;
/** What public/embed/petition.js knows its links by. */
const CLASS = "groundwork-petition";

/**
 * The texts to copy that show a petition's card on another site's page; null
 * for drafts and unknown ones.
 */
export async function embedPetition(
  world: World,
  of: {
    slug: string;
    /** The site's own origin. */
    origin: string;
    /** The language that the card is to speak. */
    locale: Locale;
  },
) {
  const { origin, locale } = of;
  const card = await readCard(world, of.slug, locale);
  if (!card) return null;
  const { slug, title } = card;
  const whole = paths.petitions.show(slug);
  return {
    slug,
    title,
    ...embedOffer({
      origin,
      locale,
      frame: paths.embeds.petition(slug),
      whole,
      title,
      height: HEIGHT,
    }),
    script: scriptCode({
      href: origin + inLanguage(whole, locale),
      title,
      className: CLASS,
      script: origin + paths.embeds.petitionScript(),
    }),
  };
}
