/**
 * A title broken into lines, in the largest of the sizes in which it fits;
 * in the smallest it is cut, and says so. A word wider than a line is broken.
 * @param measure width of a text in a size, in pixels
 * @param room its width in pixels, lines it has, and sizes from the largest
 */
export function fitTitle(
  title: string,
  measure: (text: string, size: number) => number,
  room: {
    readonly width: number;
    readonly lines: number;
    readonly sizes: readonly number[];
  },
): { size: number; lines: string[] } {
  const size = room.sizes.at(-1) ?? 16;
  for (const wanted of room.sizes) {
    const lines = brokenAt(title, (text) => measure(text, wanted), room.width);
    if (lines.length <= room.lines) return { size: wanted, lines };
  }
  const fits = (text: string) => measure(text, size) <= room.width;
  const lines = brokenAt(title, (text) => measure(text, size), room.width);
  const kept = lines.slice(0, room.lines);
  let last = kept.pop() ?? "";
  while (last !== "" && !fits(`${last}…`))
    last = [...last].slice(0, -1).join("");
  return { size, lines: [...kept, `${last.replace(/[\s.,;:–—-]+$/, "")}…`] };
}

function brokenAt(
  title: string,
  measure: (text: string) => number,
  width: number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of title.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && measure(line + letter) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line];
}
