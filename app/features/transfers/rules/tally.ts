import { REFUSAL_OUTCOMES, ROW_KINDS } from "../types";
import type {
  ImportReport,
  Notice,
  NoticeReason,
  PersonQuestion,
  ReasonParams,
  Refusal,
  RefusalReason,
  RowCounts,
  RowKind,
  RowPlace,
  SameVoteQuestion,
  StoredSubjects,
  WordQuestion,
} from "../types";

/** Keeps count while an import is planned. */
export class Tally {
  readonly refusals: Refusal[];
  readonly notices: Notice[];
  readonly questions: PersonQuestion[] = [];
  readonly words: WordQuestion[] = [];
  readonly sameVotes: SameVoteQuestion[] = [];
  private readonly counts: Record<RowKind, RowCounts>;
  private readonly countedOnce = new Set<string>();

  /** @param refusals what reading the files already refused; counted too */
  constructor(refusals: readonly Refusal[], notices: readonly Notice[]) {
    this.refusals = [...refusals];
    this.notices = [...notices];
    this.counts = Object.fromEntries(
      ROW_KINDS.map((kind) => [kind, noRows()]),
    ) as Record<RowKind, RowCounts>;
    for (const { kind, reason } of refusals) {
      this.counts[kind][REFUSAL_OUTCOMES[reason]] += 1;
    }
  }

  count(
    kind: RowKind,
    outcome: "created" | "updated" | "unchanged",
    rows = 1,
  ): void {
    this.counts[kind][outcome] += rows;
  }

  /** Counts what may come up in many parts of a record, the first time only. */
  countOnce(
    kind: RowKind,
    key: string,
    outcome: "created" | "updated" | "unchanged",
  ): void {
    const counted = `${kind} ${key}`;
    if (this.countedOnce.has(counted)) return;
    this.countedOnce.add(counted);
    this.count(kind, outcome);
  }

  refuse(
    from: RowPlace,
    kind: RowKind,
    reason: RefusalReason,
    params: ReasonParams = {},
  ): void {
    const { file, row, within } = from;
    this.refusals.push({ file, row, within, kind, reason, params });
    this.counts[kind][REFUSAL_OUTCOMES[reason]] += 1;
  }

  notice(reason: NoticeReason, params: ReasonParams): void {
    this.notices.push({ reason, params });
  }

  /** A word nobody knew; while nobody says, the report counts its votes. */
  word(question: WordQuestion): void {
    this.words.push(question);
    const { word, count, chosen } = question;
    // Reading Open Civic Data has told of it already.
    const told = this.notices.some(
      ({ reason, params }) => reason === "unknown_word" && params.word === word,
    );
    if (chosen === null && !told) this.notice("unknown_word", { word, count });
  }

  question(question: PersonQuestion): void {
    this.questions.push(question);
  }

  report(system: string, files: number, stored: StoredSubjects): ImportReport {
    return {
      system,
      files,
      counts: structuredClone(this.counts),
      refusals: this.refusals,
      notices: this.notices,
      questions: this.questions,
      words: this.words,
      sameVotes: this.sameVotes,
      stored,
    };
  }
}

export function noRows(): RowCounts {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    skipped: 0,
    conflicting: 0,
    refused: 0,
  };
}
