import { normalizeVoteWord } from "~/features/votes/rules";

import type { Ledger } from "../legistar/ledger";
import type { RecordedVote, RowPlace } from "../types";
import { firstText, rowsIn } from "./fields";
import type { Row } from "./fields";

interface Count {
  word: string;
  value: number;
}

function countsOf(row: Row): Count[] {
  const listed = rowsIn(row["counts"]).flatMap((count) => {
    const word = firstText(count, "option");
    const value = Number(firstText(count, "value"));
    return word !== null && Number.isInteger(value) && value >= 0
      ? [{ word, value }]
      : [];
  });
  if (listed.length > 0) return listed;
  return (["yes", "no", "other"] as const).flatMap((word) => {
    const value = Number(firstText(row, `${word}_count`) ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? [{ word, value }] : [];
  });
}

/** Says where the sums of a vote event differ from its own roll. */
export function noticeCounts(
  row: Row,
  from: RowPlace,
  day: string,
  title: string,
  roll: readonly RecordedVote[],
  ledger: Ledger,
): void {
  if (roll.length === 0) return;
  for (const { word, value } of countsOf(row)) {
    const kind = normalizeVoteWord(word);
    if (
      kind !== "yes" &&
      kind !== "no" &&
      kind !== "absent" &&
      kind !== "abstain"
    ) {
      continue;
    }
    const counted = roll.filter(({ option }) => option === kind).length;
    if (counted === value) continue;
    ledger.notice("sums_differ", {
      kind,
      stated: value,
      counted,
      title: title.slice(0, 120),
      date: day,
      row: from.row ?? 0,
    });
  }
}

/** The sums of a vote without a roll, in the file's words; null for none. */
export function countsInWords(row: Row): string | null {
  const said = countsOf(row)
    .filter(({ value }) => value > 0)
    .map(({ word, value }) => `${word}: ${value}`);
  return said.length > 0 ? said.join(" · ") : null;
}
