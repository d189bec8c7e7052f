import { placeLabel } from "~/features/petitions/components/place-label";
import type { PlaceOfPetition } from "~/features/petitions/components/place-label";
import { petitionMessages } from "~/features/petitions/messages";
import { firstLines } from "~/features/petitions/reach/rules";
import { wordsFor, writtenWords } from "~/features/petitions/rules";
import type { PetitionWords } from "~/features/petitions/types";
import { commonMessages } from "~/i18n/common/common";
import { inLanguage } from "~/i18n/in-language";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";

/** As the Open Graph protocol names languages. */
const OG_LOCALES: Record<Locale, string> = { en: "en_US", es: "es_US" };

/**
 * What other sites show beside a link to a petition: its words and picture in
 * the reader's language, and where it stands in the other one.
 * @param origin the site's own, for addresses that leave it
 */
export function shareMeta(
  locale: Locale,
  petition: PetitionWords &
    PlaceOfPetition & {
      readonly slug: string;
      readonly signatureCount: number;
    },
  origin: string,
) {
  const t = translator(locale, petitionMessages);
  const { title, body } = wordsFor(locale, petition);
  const signed = t("signed", { count: petition.signatureCount });
  const description = `${placeLabel(petition)}. ${signed}. ${firstLines(body, 200)}`;
  const page = origin + paths.petitions.show(petition.slug);
  const here = inLanguage(page, locale);
  const picture = inLanguage(
    origin + paths.petitions.picture(petition.slug),
    locale,
  );
  const written = writtenWords(petition).map((words) => words.locale);
  const others = written.filter((one) => one !== locale);
  const og = (property: string, content: string) => ({
    property: `og:${property}`,
    content,
  });
  return [
    { name: "description", content: description },
    og("type", "article"),
    og("site_name", translator(locale, commonMessages)("siteName")),
    og("title", title),
    og("description", description),
    og("url", here),
    og("locale", OG_LOCALES[locale]),
    ...others.map((one) => og("locale:alternate", OG_LOCALES[one])),
    og("image", picture),
    og("image:type", "image/png"),
    og("image:width", "1200"),
    og("image:height", "630"),
    og("image:alt", `${title}. ${signed}.`),
    { name: "twitter:card", content: "summary_large_image" },
    { tagName: "link", rel: "canonical", href: here },
    ...written.map((one) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: one,
      href: inLanguage(page, one),
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: page },
  ];
}
