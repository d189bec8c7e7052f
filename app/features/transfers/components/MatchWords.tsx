import { useTranslate } from "~/i18n/use-translate";

import { RESULT_MEANINGS, WORD_MEANINGS } from "../csv/types";
import type { ResultMeaning, WordMeaning } from "../csv/types";
import { transferMessages } from "../messages";

interface Word<Means> {
  key: string;
  word: string;
  count: number;
  means: Means;
}

/** What each printed word of a vote means: the unknown ones open, first. */
export function MatchWords({
  words,
}: {
  words: readonly (Word<WordMeaning> & { unknown: boolean })[];
}) {
  const t = useTranslate(transferMessages);
  if (words.length === 0) return null;
  const options = WORD_MEANINGS.map((means) => ({
    value: means,
    label: t(`word_${means}`),
  }));
  const unknown = words.filter((word) => word.unknown);
  const known = words.filter((word) => !word.unknown);
  return (
    <section className="stack">
      <h2>{t("wordsHeading")}</h2>
      <p className="soft">{t("wordsLead")}</p>
      <Choices name="word" words={unknown} options={options} />
      {known.length > 0 && (
        <details>
          <summary>
            {t("knownWords")}{" "}
            <span className="soft small">
              {known.map(({ word }) => word).join(", ")}
            </span>
          </summary>
          <Choices name="word" words={known} options={options} from={100} />
        </details>
      )}
    </section>
  );
}

/** Whether each printed result says that the motion passed. */
export function MatchResults({
  results,
}: {
  results: readonly Word<ResultMeaning>[];
}) {
  const t = useTranslate(transferMessages);
  if (results.length === 0) return null;
  const options = RESULT_MEANINGS.map((means) => ({
    value: means,
    label: t(`result_${means}`),
  }));
  const unclear = results.filter(({ means }) => means === "none");
  const clear = results.filter(({ means }) => means !== "none");
  return (
    <section className="stack">
      <h2>{t("resultsHeading")}</h2>
      <p className="soft">{t("resultsLead")}</p>
      <Choices name="result" words={unclear} options={options} />
      {clear.length > 0 && (
        <details>
          <summary>
            {t("knownResults")}{" "}
            <span className="soft small">
              {clear.map(({ word }) => word).join(", ")}
            </span>
          </summary>
          <Choices name="result" words={clear} options={options} from={100} />
        </details>
      )}
    </section>
  );
}

function Choices({
  name,
  words,
  options,
  from = 0,
}: {
  name: "word" | "result";
  words: readonly Word<string>[];
  options: readonly { value: string; label: string }[];
  /** Where the numbers of the fields begin, so that none occurs twice. */
  from?: number;
}) {
  const t = useTranslate(transferMessages);
  if (words.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {words.map(({ key, word, count, means }, index) => (
        <li key={key}>
          <input type="hidden" name={`${name}Key`} value={key} />
          <WordChoice
            id={`f-${name}${from + index}`}
            name={`${name}Means`}
            label={t("wordMeans", { word, count })}
            value={means}
            options={options}
          />
        </li>
      ))}
    </ul>
  );
}

function WordChoice({
  id,
  name,
  label,
  value,
  options,
}: {
  id: string;
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
