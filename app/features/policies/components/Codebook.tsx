import { DataTable } from "~/components/DataTable";
import { placeMessages } from "~/features/jurisdictions/messages";
import { JURISDICTION_KINDS } from "~/features/jurisdictions/types";
import { standingAlone } from "~/i18n/format";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";

import { dataMessages } from "../data-messages";
import { policyMessages } from "../messages";
import { COVERAGES, FORCES, INSTRUMENTS, STAGES, STANDINGS } from "../types";

const en = translator("en", policyMessages);
const es = translator("es", policyMessages);
const placeEn = translator("en", placeMessages);
const placeEs = translator("es", placeMessages);

/** Columns that hold one of a few words, with each word in both languages. */
const LISTS = [
  {
    column: "kind",
    words: JURISDICTION_KINDS.map((value) => ({
      value,
      en: placeEn(`kind_${value}`),
      es: placeEs(`kind_${value}`),
    })),
  },
  {
    column: "standing",
    words: STANDINGS.map((value) => ({
      value,
      en: `${en(`standing_${value}`)}. ${en(`meaning_${value}`)}`,
      es: `${es(`standing_${value}`)}. ${es(`meaning_${value}`)}`,
    })),
  },
  {
    column: "instrument",
    words: INSTRUMENTS.map((value) => ({
      value,
      en: en(`instrument_${value}`),
      es: es(`instrument_${value}`),
    })),
  },
  {
    column: "stage",
    words: STAGES.map((value) => ({
      value,
      en: standingAlone("en", en(`stage_${value}`)),
      es: standingAlone("es", es(`stage_${value}`)),
    })),
  },
  {
    column: "coverage",
    words: COVERAGES.map((value) => ({
      value,
      en: en(`coverage_${value}`),
      es: es(`coverage_${value}`),
    })),
  },
  {
    column: "force",
    words: FORCES.map((value) => ({
      value,
      en: en(`force_${value}`),
      es: es(`force_${value}`),
    })),
  },
] as const;

/** Every word that can stand in a column of the downloads. */
export function CodebookValues() {
  return (
    <>
      {LISTS.map(({ column, words }) => (
        <Words key={column} column={column} words={words} />
      ))}
    </>
  );
}

/** The words of one column: as in the file, in English, in Spanish. */
export function Words({
  column,
  words,
}: {
  column: string;
  words: readonly {
    readonly value: string;
    readonly en: string;
    readonly es: string;
  }[];
}) {
  const d = useTranslate(dataMessages);
  return (
    <section className="stack-tight">
      <h3>
        <code>{column}</code>
      </h3>
      <DataTable
        caption={column}
        captionHidden
        head={[d("codebookValue"), d("codebookEnglish"), d("codebookSpanish")]}
      >
        {words.map((word) => (
          <tr key={word.value}>
            <th scope="row">
              <code>{word.value}</code>
            </th>
            <td lang="en">{word.en}</td>
            <td lang="es">{word.es}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
