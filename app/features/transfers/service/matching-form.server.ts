import { translator } from "~/i18n/translate";
import type { Locale } from "~/i18n/locales";
import type { FormState } from "~/lib/form-state";

import { checkMapping, doubledColumns } from "../csv/check-mapping";
import { guessWord } from "../csv/guess";
import { guessDateOrder, needsDateOrder } from "../csv/dates";
import { COLUMN_MEANINGS, RESULT_MEANINGS, WORD_MEANINGS } from "../csv/types";
import type {
  ColumnMeaning,
  ResultMeaning,
  TableMapping,
  WordMeaning,
} from "../csv/types";
import { transferMessages } from "../messages";
import { resultsOf, wordsOf } from "./match-table.server";
import type { TableGuess, WaitingTable } from "./saved-table.server";

const EXAMPLES = 3;
const LONGEST = 80;
const LONGEST_EXAMPLE = 40;
const SHOWN_ROWS = 4;
/** More different words than this are no words for votes. */
const MOST_WORDS = 60;

/** All that the screen of columns shows, for one mapping. */
export function matchingView(
  { id, place, table, about }: WaitingTable,
  { profile, bodies, dateOrderInDoubt }: TableGuess,
  mapping: TableMapping,
) {
  const cut = (text: string, most = LONGEST) =>
    text.length > most ? `${text.slice(0, most)}…` : text;
  const days = profile.columns.filter(
    (_, index) => mapping.columns[index] === "date",
  );
  return {
    id,
    place: { slug: place.slug, name: place.name },
    files: about.files.join(", "),
    rows: profile.rows,
    dropped: [...about.dropped.immigration, ...about.dropped.private],
    columns: profile.columns.map(({ header, values }, index) => ({
      index,
      header: cut(header),
      means: mapping.columns[index] ?? ("ignore" as const),
      examples: [...values.keys()]
        .slice(0, EXAMPLES)
        .map((text) => cut(text, LONGEST_EXAMPLE)),
    })),
    first: profile.first.slice(0, SHOWN_ROWS).map(({ number, cells }) => ({
      number,
      cells: table.header.map((_, index) => cut(cells[index] ?? "")),
    })),
    words: wordsOf(profile, mapping.columns)
      .slice(0, MOST_WORDS)
      .map(({ key, word, count, unknown }) => ({
        key,
        word: cut(word),
        count,
        unknown,
        means: own(mapping.words, key) ?? guessWord(word),
      })),
    results: resultsOf(profile, mapping.columns)
      .slice(0, MOST_WORDS)
      .map(({ key, word, count }) => ({
        key,
        word: cut(word),
        count,
        means: own(mapping.results, key) ?? ("none" as const),
      })),
    body: mapping.body,
    bodies,
    dateOrder: mapping.dateOrder,
    asksDateOrder: days.some(({ values }) => needsDateOrder(values.keys())),
    dateOrderInDoubt,
    asksCarryDown: days.some(({ filled }) => filled < profile.rows),
    carryDown: mapping.carryDown === true ? ("yes" as const) : ("no" as const),
  };
}
export type MatchingView = ReturnType<typeof matchingView>;

/**
 * What the person said of the columns; what the form does not name stays as
 * guessed. Refused where something needed is missing, or where a column chosen
 * now holds words nobody has been asked about.
 */
export function readMatching(
  data: FormData,
  { table }: WaitingTable,
  guess: TableGuess,
  locale: Locale,
): { mapping: TableMapping; form: FormState | null } {
  const t = translator(locale, transferMessages);
  const columns = table.header.map((_, index): ColumnMeaning => {
    const said = data.get(`c${index}`);
    return (
      COLUMN_MEANINGS.find((means) => means === said) ??
      guess.mapping.columns[index] ??
      "ignore"
    );
  });
  const words = pairs<WordMeaning>(data, "word", WORD_MEANINGS);
  const results = pairs<ResultMeaning>(data, "result", RESULT_MEANINGS);
  const mapping: TableMapping = {
    columns,
    dateOrder:
      data.get("dateOrder") === "dmy"
        ? "dmy"
        : data.get("dateOrder") === "mdy"
          ? "mdy"
          : guess.mapping.dateOrder,
    body: text(data, "body").slice(0, 200),
    words: { ...guess.mapping.words, ...words },
    results: { ...guess.mapping.results, ...results },
    carryDown: data.has("carryDown")
      ? data.get("carryDown") === "yes"
      : (guess.mapping.carryDown ?? false),
  };
  const errors: Record<string, string> = {};
  const problem = checkMapping(mapping);
  if (problem === "twoColumns") {
    for (const { indexes } of doubledColumns(columns)) {
      for (const index of indexes.slice(1)) {
        errors[`c${index}`] = t("twoColumns", { count: indexes.length });
      }
    }
  } else if (problem === "bodyMissing") {
    errors["body"] = t("bodyMissing");
  } else if (problem !== null) {
    errors[""] = t(problem);
  } else if (mayBeEitherOrder(guess, columns) && !data.has("dateOrder")) {
    errors["dateOrder"] = t("dateOrderMissing");
  } else if (
    wordsOf(guess.profile, columns).some(
      ({ key, unknown }) => unknown && !Object.hasOwn(words, key),
    )
  ) {
    errors[""] = t("newWords");
  }
  return {
    mapping,
    form: Object.keys(errors).length > 0 ? { values: {}, errors } : null,
  };
}

/** Whether the chosen column of days can be read both ways, all of it. */
function mayBeEitherOrder(
  { profile, known }: TableGuess,
  columns: readonly ColumnMeaning[],
): boolean {
  const days = profile.columns
    .filter((_, index) => columns[index] === "date")
    .flatMap(({ values }) => [...values.keys()]);
  return !known && guessDateOrder(days) === null && needsDateOrder(days);
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** A hidden key and a choice beside it, as often as the form has them. */
function pairs<Meaning extends string>(
  data: FormData,
  name: string,
  meanings: readonly Meaning[],
): Record<string, Meaning> {
  const keys = data.getAll(`${name}Key`);
  const chosen = data.getAll(`${name}Means`);
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const means = meanings.find((each) => each === chosen[index]);
      return typeof key === "string" && means !== undefined
        ? [[key.slice(0, 200), means] as const]
        : [];
    }),
  );
}

function own<Value>(
  record: Record<string, Value>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
