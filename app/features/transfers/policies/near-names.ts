/** How many names are offered for one that is not known. */
export const MOST_CHOICES = 12;

/** How many letters must change; counts to 3 and no further. */
export function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    before = row;
    if (Math.min(...row) > 2) return 3;
  }
  return before[b.length] ?? 3;
}

/** The first letters of a name's words, where it has more than one. */
export function initialsOf(name: string): string {
  const words = name.split(" ");
  return words.length > 1 ? words.map((word) => word[0] ?? "").join("") : "";
}

/**
 * How near a name is to what was printed, both folded; less is nearer, null is
 * not near at all. Begun alike before misspelled, and letters that stand for a
 * name ("nyc") first of all.
 */
export function nearness(printed: string, name: string): number | null {
  if (/^\p{L}{2,5}$/u.test(printed) && initialsOf(name) === printed) return 0;
  if (printed.length < 4) return null;
  if (name === printed) return 0;
  if (name.startsWith(`${printed} `)) return 1;
  if (Math.abs(name.length - printed.length) > 2) return null;
  const letters = distance(printed, name);
  return letters > 2 ? null : 1 + letters;
}
