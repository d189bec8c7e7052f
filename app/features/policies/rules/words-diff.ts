/** A stretch of words, as it stands in both texts or in one of them. */
export interface DiffPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Longer quotes are not compared word by word: nobody would read the marks. */
const MOST_WORDS = 600;
/** Below this share of common words two texts are told apart as wholes. */
const LEAST_COMMON = 0.25;

const wordsOf = (text: string) => text.trim().split(/\s+/u).filter(Boolean);

/**
 * The second text with what it adds to the first and what it lacks, word by
 * word: the longest common run of words in order (Hunt and McIlroy, 1976).
 * Punctuation belongs to its word; upper and lower case count as the same.
 * @returns null when the texts have too little in common, or are too long
 */
export function wordDiff(first: string, second: string): DiffPart[] | null {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length === 0 || b.length === 0) return null;
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null;
  const [fa, fb] = [a, b].map((words) => words.map((w) => w.toLowerCase()));
  // lengths[i][j]: common words of the ends that begin at i and at j.
  const lengths = Array.from(
    { length: a.length + 1 },
    () => new Uint16Array(b.length + 1),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        fa?.[i] === fb?.[j]
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  if (at(0, 0) / Math.max(a.length, b.length) < LEAST_COMMON) return null;

  const parts: { kind: DiffPart["kind"]; words: string[] }[] = [];
  const put = (kind: DiffPart["kind"], word: string | undefined) => {
    if (word === undefined) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else parts.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && fa?.[i] === fb?.[j]) {
      put("same", b[j]);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && at(i + 1, j) >= at(i, j + 1))
    ) {
      put("removed", a[i]);
      i += 1;
    } else {
      put("added", b[j]);
      j += 1;
    }
  }
  return parts.map(({ kind, words }) => ({ kind, text: words.join(" ") }));
}
