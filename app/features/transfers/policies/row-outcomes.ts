import { ROW_OUTCOMES } from "./types";
import type { LineOut, LineReason, RowCounts, RowOutcome } from "./types";

/** Reasons that are nobody's fault: the line says nothing, or says it again. */
const SKIPPED: ReadonlySet<LineReason> = new Set<LineReason>([
  "not_known",
  "repeated",
]);

interface Row {
  file: string;
  row: number;
}

/**
 * What became of each line, each counted once: a line of several answers by
 * the best of them. The sums are the lines of the file.
 */
export class RowOutcomes {
  private readonly best = new Map<string, number>();

  note({ file, row }: Row, outcome: RowOutcome): void {
    const key = `${row} ${file}`;
    const rank = ROW_OUTCOMES.indexOf(outcome);
    this.best.set(key, Math.min(rank, this.best.get(key) ?? rank));
  }

  noteOut(line: LineOut): void {
    const { reason } = line;
    if (reason === "conflicting") this.note(line, "conflicting");
    else this.note(line, SKIPPED.has(reason) ? "skipped" : "refused");
  }

  counts(): RowCounts {
    const ranks = [...this.best.values()];
    return Object.fromEntries(
      ROW_OUTCOMES.map((outcome, index) => [
        outcome,
        ranks.filter((rank) => rank === index).length,
      ]),
    ) as RowCounts;
  }
}
