import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { newsMessages } from "../news-messages";
import { wordsFor } from "../rules";
import type { PetitionWords } from "../types";

/** What the group told its signers, newest first. */
export function PetitionNews({
  news,
}: {
  news: readonly (PetitionWords & {
    readonly id: string;
    readonly writtenAt: string;
  })[];
}) {
  const t = useTranslate(newsMessages);
  const locale = useLocale();
  if (news.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("onPage")}</h2>
      <ul className="list-rows">
        {news.map((one) => {
          const words = wordsFor(locale, one);
          const lang = words.locale === locale ? undefined : words.locale;
          return (
            <li key={one.id} className="stack-tight">
              <h3 lang={lang}>{words.title}</h3>
              <p className="soft small">{formatDay(locale, one.writtenAt)}</p>
              <p className="break-words whitespace-pre-line" lang={lang}>
                {words.body}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
