import { useLocale } from "~/i18n/use-translate";

import type { ShownWords } from "../types";

/** The text of a petition: paragraphs stand where the group left empty lines. */
export function PetitionText({ words }: { words: ShownWords }) {
  const locale = useLocale();
  return (
    <div
      className="prose text-lg"
      lang={words.locale === locale ? undefined : words.locale}
    >
      {words.body.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} className="break-words whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
