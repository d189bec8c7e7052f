import { policyMessages } from "~/features/policies/messages";
import { INSTRUMENTS, STAGES } from "~/features/policies/types";
import type { Instrument, Stage } from "~/features/policies/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { transferMessages } from "../messages";
import { policyImportMessages } from "../policy-messages";

const GROUPS = [
  [
    "groupPlace",
    ["place", "official_name", "kind", "county", "state", "ocd_id", "geoid"],
  ],
  [
    "groupDocument",
    [
      "provision",
      "coverage",
      "instrument",
      "stage",
      "date",
      "ended",
      "title",
      "number",
      "section",
      "quote",
      "exceptions",
      "practice",
      "force",
    ],
  ],
  [
    "groupSource",
    ["source_url", "source_title", "stated_on", "archived_url", "record_id"],
  ],
] as const;

/** Said of a word: what it grants, in full or in part, by what document. */
const PLAIN_WORDS = ["full", "partial", "none", "opposite", "skip"] as const;

interface NamedProvision {
  readonly key: string;
  readonly name: string;
}

/** Every column with its first values and what it holds, to be put right. */
export function PolicyColumns({
  columns,
  provisions,
  form,
}: {
  columns: readonly {
    index: number;
    header: string;
    means: string;
    examples: readonly string[];
  }[];
  provisions: readonly NamedProvision[];
  form: FormState | null;
}) {
  const p = useTranslate(policyImportMessages);
  const t = useTranslate(transferMessages);
  return (
    <ul className="list-rows">
      {columns.map(({ index, header, means, examples }) => {
        const name = header || t("columnUnnamed", { number: index + 1 });
        const id = `f-c${index}`;
        const error = form?.errors[`c${index}`];
        return (
          <li key={index} className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            <div className="min-w-0">
              <p className="font-semibold break-words">{name}</p>
              <p className="soft small break-words">
                {examples.length > 0 ? examples.join(" · ") : t("columnEmpty")}
              </p>
            </div>
            <div className={error ? "field field-wrong" : "field"}>
              <label htmlFor={id} className="sr-only">
                {t("columnMeansOf", { column: name })}
              </label>
              {error && (
                <p className="error" id={`${id}-error`}>
                  {error}
                </p>
              )}
              <select
                className="input"
                id={id}
                name={`c${index}`}
                defaultValue={means}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? `${id}-error` : undefined}
              >
                <option value="ignore">{p("column_ignore")}</option>
                {GROUPS.map(([group, meanings]) => (
                  <optgroup key={group} label={p(group)}>
                    {meanings.map((each) => (
                      <option key={each} value={each}>
                        {p(`column_${each}`)}
                      </option>
                    ))}
                  </optgroup>
                ))}
                <optgroup label={p("groupFor")}>
                  {provisions.map((each) => (
                    <option key={each.key} value={`for:${each.key}`}>
                      {p("columnFor", { provision: each.name })}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={p("groupAgainst")}>
                  {provisions.map((each) => (
                    <option key={each.key} value={`against:${each.key}`}>
                      {p("columnAgainst", { provision: each.name })}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={p("groupItemSource")}>
                  {provisions.map((each) => (
                    <option key={each.key} value={`source:${each.key}`}>
                      {p("columnItemSource", { provision: each.name })}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={p("groupItemNotes")}>
                  {provisions.map((each) => (
                    <option key={each.key} value={`notes:${each.key}`}>
                      {p("columnItemNotes", { provision: each.name })}
                    </option>
                  ))}
                </optgroup>
              </select>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const LISTS = ["words", "instruments", "stages", "provisions"] as const;

/** What each printed word is taken for; the unknown ones first. */
export function PolicyWords({
  words,
  provisions,
}: {
  words: readonly {
    list: (typeof LISTS)[number];
    key: string;
    word: string;
    count: number;
    means: string;
  }[];
  provisions: readonly NamedProvision[];
}) {
  const p = useTranslate(policyImportMessages);
  const t = useTranslate(transferMessages);
  const policy = useTranslate(policyMessages);
  if (words.length === 0) return null;
  const instrument = (each: Instrument) => ({
    value: each,
    label: policy(`instrument_${each}`),
  });
  const stage = (each: Stage) => ({
    value: each,
    label: policy(`stage_${each}`),
  });
  const options = {
    words: [
      ...PLAIN_WORDS.map((each) => ({ value: each, label: p(`word_${each}`) })),
      ...INSTRUMENTS.filter(
        (each) => each !== "unknown" && each !== "none",
      ).map((each) => ({
        value: `by:${each}`,
        label: p("word_by", { instrument: policy(`instrument_${each}`) }),
      })),
      ...STAGES.map((each) => ({
        value: `at:${each}`,
        label: p("word_at", { stage: policy(`stage_${each}`) }),
      })),
    ],
    instruments: INSTRUMENTS.map(instrument),
    stages: STAGES.map(stage),
    provisions: provisions.map(({ key, name }) => ({
      value: key,
      label: name,
    })),
  };
  return (
    <section className="stack">
      <h2>{p("policyWords")}</h2>
      <p className="soft">{p("policyWordsLead")}</p>
      {LISTS.map((list) => {
        const own = words.filter((word) => word.list === list);
        if (own.length === 0) return null;
        return (
          <section key={list} className="stack-tight">
            <h3>{p(`wordsOf_${list}`)}</h3>
            <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
              {own.map(({ key, word, count, means }, index) => (
                <li key={key} className="field">
                  <input type="hidden" name={`${list}Key`} value={key} />
                  <label htmlFor={`f-${list}${index}`}>
                    {t("wordMeans", { word, count })}
                  </label>
                  <select
                    className="input"
                    id={`f-${list}${index}`}
                    name={`${list}Means`}
                    defaultValue={means}
                  >
                    <option value="">{p("openWord")}</option>
                    {options[list].map((option) => (
                      <option key={option.value} value={option.value}>
                        {option.label}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
