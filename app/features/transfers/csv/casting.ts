import { normalizeVoteWord } from "~/features/votes/rules";

/** A mayor's vote on a tie, as a clerk's note tells it. */
export interface CastingVote {
  name: string;
  word: string;
  option: "yes" | "no";
}

// "Mayor Lund broke the tie by voting Nay"; "the mayor" without a name is
// nobody we could write down.
const TOLD =
  /\bMayor\s+((?:\p{Lu}[\p{L}'’.-]*\s+){1,3}?)(?:broke|breaks|breaking)\s+the\s+tie\s+(?:by\s+voting|with\s+an?|,?\s*voting)\s+["“']?(\p{L}+)/u;

/**
 * The casting vote a note tells of, word for word: who, and the word. Null for
 * any other note; nothing is read between the lines.
 */
export function castingVoteIn(note: string): CastingVote | null {
  const [, name, word] = TOLD.exec(note.replace(/\s+/gu, " ")) ?? [];
  if (name === undefined || word === undefined) return null;
  const option = normalizeVoteWord(word);
  return option === "yes" || option === "no"
    ? { name: name.trim(), word, option }
    : null;
}
