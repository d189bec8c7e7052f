import { transferMessages } from "~/features/transfers/messages";
import {
  countedKinds,
  groupNotices,
  groupRefusals,
  onRecord,
  sourceOf,
} from "~/features/transfers/rules/report";
import type { SeatsGiven } from "~/features/transfers/service/import-record.server";
import type { ImportReport, RowPlace } from "~/features/transfers/types";
import { translator } from "~/i18n/translate";

import { fail } from "./run-site";

/** What the commands that import a council's record share. */

const SHOWN_ROWS = 10;
const t = translator("en", transferMessages);

/** "9", or "Name=7" for a body that is not the largest. */
export function readSeats(text: string): SeatsGiven {
  const [, body, digits] = /^(?:(.+)=)?(\d{1,4})$/.exec(text.trim()) ?? [];
  const count = Number(digits);
  if (!Number.isInteger(count) || count < 1 || count > 1_000) {
    return fail(`--seats takes a number from 1 to 1000, not "${text}".`);
  }
  return { body: body?.trim() ?? null, count };
}

/** What votes alike to ones on record are, from another source. */
export function readSameVotes(
  text: string | undefined,
): "same" | "apart" | null {
  if (text === undefined) return null;
  if (text === "same" || text === "apart") return text;
  return fail(`--same-votes takes "same" or "apart", not "${text}".`);
}

/** One line that counts up on a terminal, nothing elsewhere. */
export function showParts(dryRun: boolean) {
  return ({ done, total }: { done: number; total: number }): void => {
    if (!process.stdout.isTTY) return;
    const verb = dryRun ? "Looking at" : "Storing";
    process.stdout.write(
      `\r${verb} part ${done} of ${total}${done === total ? "\n" : ""}`,
    );
  };
}

/**
 * Prints what an import did or would do: figures, rows that stay out, notes.
 * @param about the place's address, and whether it was only a look
 */
export function printReport(
  report: ImportReport,
  { forPlace, dryRun }: { forPlace: string; dryRun: boolean },
): void {
  console.log(
    `${dryRun ? t("dryRunTitle") : t("doneTitle")}: ${t("readFrom", {
      files: report.files,
      system: t(`system_${sourceOf(report)}`),
      place: forPlace,
    })}\n`,
  );
  console.log(
    `${t(dryRun ? "readFromFiles" : "onRecord", onRecord(report))}\n`,
  );
  printCounts(report);
  const reasons = groupRefusals(report.refusals, SHOWN_ROWS);
  if (reasons.length > 0) console.log(`\n${t("rowsHeading")}`);
  for (const { count, shown } of reasons) {
    for (const row of shown) {
      console.log(
        `  ${placeOf(row)}: ${t(`reason_${row.reason}`, row.params)}`,
      );
    }
    if (count > shown.length) {
      console.log(`  … ${t("moreRows", { count: count - shown.length })}`);
    }
  }
  const notices = groupNotices(report.notices, SHOWN_ROWS);
  if (notices.length > 0) console.log(`\n${t("noticesHeading")}`);
  for (const { reason, count, shown } of notices) {
    for (const { params } of shown) {
      console.log(`  ${t(`notice_${reason}`, params)}`);
    }
    if (count > shown.length) {
      console.log(`  … ${t("moreNotices", { count: count - shown.length })}`);
    }
  }
}

function printCounts(report: ImportReport): void {
  const columns = [
    "created",
    "updated",
    "unchanged",
    "skipped",
    "conflicting",
    "refused",
  ] as const;
  const rows = [
    [t("kindHeading"), ...columns.map((column) => t(column))],
    ...countedKinds(report).map(({ kind, counts }) => [
      t(`kind_${kind}`),
      ...columns.map((column) => String(counts[column])),
    ]),
  ];
  const widths = rows[0]?.map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, index) =>
          index === 0
            ? cell.padEnd(widths?.[index] ?? 0)
            : cell.padStart(widths?.[index] ?? 0),
        )
        .join("  "),
    );
  }
}

function placeOf({ file, row, within }: RowPlace): string {
  if (row === null) return t("wholeFile", { file });
  return within === null
    ? t("rowOfFile", { file, row })
    : t("rowWithin", { file, row, within });
}
