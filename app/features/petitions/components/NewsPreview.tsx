import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";

import { newsMessages } from "../news-messages";
import { writtenWords } from "../rules";
import { HELD_MINUTES } from "../types";
import type { PetitionWords } from "../types";

/** News as signers will read them, and the button that sends just these. */
export function NewsPreview({
  news,
  reach,
  once,
}: {
  news: PetitionWords;
  /** Signers who get them by mail. */
  reach: number;
  once: string;
}) {
  const t = useTranslate(newsMessages);
  return (
    <section className="sheet stack">
      <h2>{t("checkTitle")}</h2>
      {writtenWords(news).map((words) => (
        <article key={words.locale} className="stack-tight" lang={words.locale}>
          <h3>{t("checkSubject", { title: words.title })}</h3>
          <p className="break-words whitespace-pre-line">{words.body}</p>
        </article>
      ))}
      <form method="post" className="stack-tight">
        <Once value={once} />
        {Object.entries(news).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="soft small">{t("sendNote", { minutes: HELD_MINUTES })}</p>
        <button className="button" type="submit" name="step" value="send">
          {t("send", { count: reach })}
        </button>
      </form>
      <p className="soft small">{t("checkStill")}</p>
    </section>
  );
}
