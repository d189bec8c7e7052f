import { INSTRUMENTS, STAGES } from "~/features/policies/types";
import { formMessages } from "~/i18n/common/forms";
import { translator } from "~/i18n/translate";
import type { Locale } from "~/i18n/locales";
import type { FormState } from "~/lib/form-state";
import { unsafeToPublish } from "~/lib/safe-to-publish";
import { isWebAddress } from "~/lib/web-address";

import { needsDateOrder } from "../csv/dates";
import type { TableProfile } from "../csv/profile";
import { policyImportMessages } from "../policy-messages";
import { guessWords } from "../policies/guess";
import {
  POLICY_COLUMNS,
  WORD_CHOICES,
  checkPolicyMapping,
  doubledPolicyColumns,
  isItemColumn,
  isProvisionColumn,
} from "../policies/mapping";
import type { PolicyMapping, PolicyMeaning } from "../policies/mapping";
import { whenOf } from "../policies/read-claims";
import { plainValue } from "../policies/words";
import type { WaitingPolicies } from "./policy-imports.server";

const EXAMPLES = 3;
const LONGEST = 80;
const MOST_WORDS = 80;

export const WORD_LISTS = [
  "words",
  "instruments",
  "stages",
  "provisions",
] as const;
export type WordList = (typeof WORD_LISTS)[number];

function listOf(means: PolicyMeaning): WordList | null {
  if (means === "coverage" || isProvisionColumn(means)) return "words";
  if (means === "instrument") return "instruments";
  if (means === "stage") return "stages";
  return means === "provision" ? "provisions" : null;
}

/** All that the screen of columns shows, for one mapping. */
export function policyMatchingView(
  waiting: WaitingPolicies,
  profile: TableProfile,
  mapping: PolicyMapping,
) {
  const cut = (text: string) =>
    text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const words = new Map<
    string,
    { list: WordList; key: string; word: string; count: number; means: string }
  >();
  for (const [index, { values }] of profile.columns.entries()) {
    const list = listOf(mapping.columns[index] ?? "ignore");
    if (list === null) continue;
    for (const [word, count] of values) {
      const key = plainValue(word).slice(0, 200);
      const there = words.get(`${list} ${key}`);
      if (there) there.count += count;
      else {
        words.set(`${list} ${key}`, {
          list,
          key,
          word: cut(word),
          count,
          means: mapping[list][key] ?? "",
        });
      }
    }
  }
  return {
    id: waiting.id,
    file: waiting.fileName,
    rows: profile.rows,
    headingRow: waiting.table.headingRow ?? null,
    dropped: [
      ...waiting.table.dropped.immigration,
      ...waiting.table.dropped.private,
    ],
    columns: profile.columns.map(({ header, values }, index) => ({
      index,
      header: cut(header),
      means: mapping.columns[index] ?? ("ignore" as const),
      examples: [...values.keys()].slice(0, EXAMPLES).map(cut),
    })),
    words: [...words.values()]
      .sort(
        (a, b) =>
          Number(a.means !== "") - Number(b.means !== "") || b.count - a.count,
      )
      .slice(0, MOST_WORDS),
    whole: mapping.whole,
    dateOrder: mapping.dateOrder,
    asksDateOrder: profile.columns.some(
      ({ values }, index) =>
        ["date", "ended", "stated_on"].includes(mapping.columns[index] ?? "") &&
        needsDateOrder(values.keys()),
    ),
  };
}
export type PolicyMatchingView = ReturnType<typeof policyMatchingView>;

/**
 * What the person said of columns and words; what the form does not name stays
 * as guessed. Refused where something needed is missing.
 *
 * @param provisions keys of the protections on record
 */
export function readPolicyMatching(
  data: FormData,
  profile: TableProfile,
  guess: PolicyMapping,
  provisions: ReadonlySet<string>,
  locale: Locale,
): { mapping: PolicyMapping; form: FormState | null } {
  const t = translator(locale, policyImportMessages);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim().slice(0, 2000) : "";
  };
  const columns = profile.columns.map(
    (_, index): PolicyMeaning =>
      meaningSaid(text(`c${index}`), provisions) ??
      guess.columns[index] ??
      "ignore",
  );
  const fresh = guessWords(profile, columns);
  const lists = Object.fromEntries(
    WORD_LISTS.map((list) => [
      list,
      {
        ...fresh[list],
        ...guess[list],
        ...saidWords(data, list, provisions),
      },
    ]),
  ) as Pick<PolicyMapping, WordList>;
  for (const list of WORD_LISTS) {
    for (const key of openWords(data, list)) delete lists[list][key];
  }
  const one = <T extends string>(
    name: string,
    among: readonly T[],
    otherwise: T,
  ): T => among.find((each) => each === text(name)) ?? otherwise;
  const provision = text("wholeProvision");
  const mapping: PolicyMapping = {
    columns,
    dateOrder: one("dateOrder", ["mdy", "dmy"] as const, guess.dateOrder),
    ...lists,
    whole: {
      provision: provisions.has(provision) ? provision : "",
      instrument: one("wholeInstrument", INSTRUMENTS, "unknown"),
      stage: one("wholeStage", STAGES, "in_force"),
      coverage: one(
        "wholeCoverage",
        ["full", "partial", "opposite"] as const,
        "full",
      ),
      state: text("wholeState").slice(0, 60),
      sourceUrl: text("wholeSource"),
      sourceTitle: text("wholeSourceTitle").slice(0, 300),
      statedOn: text("wholeStated").slice(0, 40),
    },
  };
  const errors: Record<string, string> = {};
  const problem = checkPolicyMapping(mapping);
  const { sourceUrl, sourceTitle, statedOn } = mapping.whole;
  const unsafe = unsafeToPublish(sourceTitle);
  if (sourceUrl !== "" && !isWebAddress(sourceUrl)) {
    errors["wholeSource"] = t("badWholeSource");
  } else if (statedOn !== "" && whenOf(statedOn, mapping.dateOrder) === null) {
    errors["wholeStated"] = t("badWholeStated");
  } else if (unsafe !== null) {
    errors["wholeSourceTitle"] = translator(locale, formMessages)(unsafe);
  } else if (problem === "twoPolicyColumns") {
    for (const indexes of doubledPolicyColumns(columns)) {
      for (const index of indexes.slice(1)) {
        errors[`c${index}`] = t("twoPolicyColumns");
      }
    }
  } else if (problem === "noSourceColumn") {
    errors["wholeSource"] = t("noSourceColumn");
  } else if (problem === "noDateAnywhere") {
    errors["wholeStated"] = t("noDateAnywhere");
  } else if (problem === "noProvisionColumn") {
    errors["wholeProvision"] = t("noProvisionColumn");
  } else if (problem !== null) {
    errors[""] = t(problem);
  }
  const values = Object.fromEntries(
    ["wholeSource", "wholeSourceTitle", "wholeStated", "wholeState"].map(
      (name) => [name, text(name)],
    ),
  );
  return {
    mapping,
    form: Object.keys(errors).length > 0 ? { values, errors } : null,
  };
}

function meaningSaid(
  said: string,
  provisions: ReadonlySet<string>,
): PolicyMeaning | null {
  const plain = POLICY_COLUMNS.find((each) => each === said);
  if (plain) return plain;
  return (isProvisionColumn(said) || isItemColumn(said)) &&
    provisions.has(said.slice(said.indexOf(":") + 1))
    ? said
    : null;
}

function pairsOf(data: FormData, list: WordList): [string, string][] {
  const keys = data.getAll(`${list}Key`);
  const means = data.getAll(`${list}Means`);
  return keys.flatMap((key, index): [string, string][] => {
    const said = means[index];
    return typeof key === "string" && typeof said === "string"
      ? [[key.slice(0, 200), said]]
      : [];
  });
}

function saidWords(
  data: FormData,
  list: WordList,
  provisions: ReadonlySet<string>,
): Record<string, string> {
  const allowed: readonly string[] =
    list === "words"
      ? WORD_CHOICES
      : list === "instruments"
        ? INSTRUMENTS
        : list === "stages"
          ? STAGES
          : [...provisions];
  return Object.fromEntries(
    pairsOf(data, list).filter(([, said]) => allowed.includes(said)),
  );
}

/** Words that the person leaves open: their lines stay out, with the reason. */
function openWords(data: FormData, list: WordList): string[] {
  return pairsOf(data, list)
    .filter(([, said]) => said === "")
    .map(([key]) => key);
}
