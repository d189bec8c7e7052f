import { VOTE_OPTIONS } from "~/features/votes/types";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { transferMessages } from "../messages";
import type { WordQuestion } from "../types";
import { wordMessages } from "../word-messages";

/** Words of a record that nobody here knows, each with what it may mean. */
export function WordQuestions({
  importId,
  words,
}: {
  importId: string;
  words: readonly WordQuestion[];
}) {
  const t = useTranslate(wordMessages);
  const transfers = useTranslate(transferMessages);
  if (words.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("unknownHeading")}</h2>
      <p>{t("unknownLead", { count: words.length })}</p>
      <form
        method="post"
        action={paths.imports.words(importId)}
        className="stack"
      >
        <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {words.map(({ key, word, count, chosen }, index) => (
            <li key={key} className="field">
              <input type="hidden" name="wordKey" value={key} />
              <label htmlFor={`word-${index}`}>
                {transfers("wordMeans", { word, count })}
              </label>
              <select
                className="input"
                id={`word-${index}`}
                name="wordMeans"
                defaultValue={chosen ?? ""}
              >
                {chosen === null && <option value="">{t("notSaid")}</option>}
                {VOTE_OPTIONS.map((option) => (
                  <option key={option} value={option}>
                    {transfers(`word_${option}`)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <button className="button" type="submit">
          {t("keepWords")}
        </button>
      </form>
    </section>
  );
}
