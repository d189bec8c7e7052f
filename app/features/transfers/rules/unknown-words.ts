import { normalizeVoteWord } from "~/features/votes/rules";
import type { VoteOption } from "~/features/votes/types";
import { ownValue } from "~/lib/own-value";

import { wordKey } from "../csv/profile";
import { isVacantSeat } from "../legistar/fields";
import type { CouncilRecord, RecordedVote, WordQuestion } from "../types";

/** What people said words mean, by the word as compared (see wordKey). */
export type SaidWords = Readonly<Record<string, VoteOption>>;

/** No council prints more words for a vote; more are another column's. */
const MOST = 60;

/**
 * The words of a record that nobody here knows, the commonest first, each with
 * what was said of it. A table's words are asked for with its columns.
 */
export function unknownWords(
  { source, votes }: Pick<CouncilRecord, "source" | "votes">,
  said: SaidWords,
): WordQuestion[] {
  if (source.system === "csv") return [];
  const words = new Map<string, WordQuestion>();
  for (const vote of votes) {
    if (!isUnknown(vote)) continue;
    const key = wordKey(vote.word).slice(0, 200);
    const known = words.get(key);
    if (known !== undefined) known.count += 1;
    else {
      const chosen = ownValue(said, key) ?? null;
      words.set(key, { key, word: vote.word.slice(0, 80), count: 1, chosen });
    }
  }
  return [...words.values()]
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

/** The option a person said a vote's unknown word stands for, or undefined. */
export function saidOption(
  vote: RecordedVote,
  said: SaidWords,
): VoteOption | undefined {
  return isUnknown(vote)
    ? ownValue(said, wordKey(vote.word).slice(0, 200))
    : undefined;
}

/** A printed word that tells nothing; a blank one is no record at all. */
function isUnknown({
  word,
  option,
  voteResult,
  printedName,
}: RecordedVote): boolean {
  return (
    word !== "" &&
    (option ?? normalizeVoteWord(word, voteResult)) === "other" &&
    !isVacantSeat(printedName)
  );
}
