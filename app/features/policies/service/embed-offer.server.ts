import { commonMessages } from "~/i18n/common/common";
import { inLanguage } from "~/i18n/in-language";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";

import { embedMessages } from "../embed-messages";
import { frameCode, linkCode } from "../rules/embed";

/**
 * What the page "Embed this" offers: both texts to copy, and what the frame of
 * its preview shows.
 */
export function embedOffer(of: {
  /** The site's own origin, for addresses that leave it. */
  origin: string;
  /** The language that the frame is to speak. */
  locale: Locale;
  /** Address of the frame. */
  frame: string;
  /** Address of the whole page. */
  whole: string;
  /** In the frame's language. */
  title: string;
  height: number;
}) {
  const { origin, locale, title, height } = of;
  const frameTitle = translator(locale, embedMessages)("frameTitle", {
    title,
    site: translator(locale, commonMessages)("siteName"),
  });
  const src = inLanguage(of.frame, locale);
  return {
    frame: frameCode({ src: origin + src, title: frameTitle, height }),
    link: linkCode({ href: origin + inLanguage(of.whole, locale), title }),
    preview: { src, title: frameTitle, height },
  };
}
