import { foldName } from "~/lib/names";

import { STANCES } from "../types";
import type { Language, PetitionState, Stance } from "../types";

/** What an answer to a petition says, as recorded. */
export interface Answer {
  readonly id: string;
  /** One of those addressed; null when somebody else spoke. */
  readonly officialId: string | null;
  /** Who spoke, when none of those addressed did. */
  readonly speaker: string | null;
  /** Null in answers recorded before stances were asked for. */
  readonly stance: Stance | null;
  readonly onDate: string;
  readonly note: string;
  /** Null in answers recorded before the language was asked for. */
  readonly noteLocale: Language | null;
  readonly translation: string | null;
  readonly sourceUrl: string | null;
}

/** All that one person or office has answered: what holds, and what they said before. */
export interface AnswersOfOne<A extends Answer, T> {
  /** Null when the one who spoke is not among those addressed. */
  readonly target: T | null;
  readonly latest: A;
  /** Newest first. */
  readonly earlier: readonly A[];
}

/**
 * Answers by who gave them, in the order of those addressed and then of
 * others; an answer is revised by a later one of the same person and stays on
 * record behind it.
 * @param answers oldest first, as they were recorded
 * @returns those heard, and those addressed who have not answered
 */
export function answersByWho<
  A extends Answer,
  T extends { readonly id: string },
>(
  answers: readonly A[],
  targets: readonly T[],
): { heard: AnswersOfOne<A, T>[]; silent: T[] } {
  const said = new Map<string, A[]>();
  for (const answer of answers) {
    const who = answer.officialId ?? `said ${foldName(answer.speaker ?? "")}`;
    said.set(who, [answer, ...(said.get(who) ?? [])]);
  }
  const one = (target: T | null, all: readonly A[]) => {
    // Of two on one day the one recorded later holds: it comes first here.
    const sorted = all.toSorted(
      (a, b) => (a.onDate < b.onDate ? 1 : -1) * Number(a.onDate !== b.onDate),
    );
    const [latest, ...earlier] = sorted;
    return latest ? [{ target, latest, earlier }] : [];
  };
  const known = new Set(targets.map(({ id }) => id));
  return {
    heard: [
      ...targets.flatMap((target) => one(target, said.get(target.id) ?? [])),
      ...[...said].flatMap(([who, all]) =>
        known.has(who) ? [] : one(null, all),
      ),
    ],
    silent: targets.filter(({ id }) => !said.has(id)),
  };
}

/**
 * How many of those addressed stand where, by their latest answer; those who
 * were not asked are not counted.
 */
export function tally(
  heard: readonly AnswersOfOne<Answer, unknown>[],
): Record<Stance, number> {
  const count = (stance: Stance) =>
    heard.filter((one) => one.target !== null && one.latest.stance === stance)
      .length;
  return Object.fromEntries(
    STANCES.map((stance) => [stance, count(stance)]),
  ) as Record<Stance, number>;
}

/** Whether an answer can be recorded: officials need not wait for a delivery. */
export function takesAnswers(state: PetitionState): boolean {
  return state !== "draft";
}

/** The words of an answer for a reader: as given, or as translated. */
export function answerFor(
  locale: Language,
  {
    note,
    noteLocale,
    translation,
  }: Pick<Answer, "note" | "noteLocale" | "translation">,
): {
  readonly text: string;
  /** The language of `text`, where it is known. */
  readonly locale: Language | null;
  /** The words as given, when `text` is a translation. */
  readonly original: string | null;
} {
  const translated =
    noteLocale !== null && noteLocale !== locale && translation;
  if (!translated) return { text: note, locale: noteLocale, original: null };
  return { text: translated, locale, original: note };
}
