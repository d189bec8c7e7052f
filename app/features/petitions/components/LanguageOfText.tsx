import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { petitionMessages } from "../messages";
import type { ShownWords } from "../types";

/**
 * A way to the text in the other language, or a word that there is none. The
 * whole page changes with it: the form must speak the signer's language too.
 */
export function LanguageOfText({
  words,
  here,
}: {
  words: ShownWords;
  /** Address of the page to come back to. */
  here: string;
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  if (words.locale !== locale) {
    return <p className="soft">{t(`onlyIn_${words.locale}`)}</p>;
  }
  if (words.alsoIn === null) return null;
  return (
    <form method="post" action={paths.language()}>
      <input type="hidden" name="next" value={here} />
      <button
        className="button button-plain"
        type="submit"
        name="locale"
        value={words.alsoIn}
      >
        {t(`readIn_${words.alsoIn}`)}
      </button>
    </form>
  );
}
