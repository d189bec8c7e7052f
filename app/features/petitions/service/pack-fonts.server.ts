import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { create } from "fontkit";
import type { Font } from "fontkit";

const require = createRequire(import.meta.url);

/** The alphabets a pack is printed in, the most usual first. */
const SUBSETS = [
  "latin",
  "latin-ext",
  "vietnamese",
  "cyrillic",
  "cyrillic-ext",
  "greek",
] as const;

/** What stands where no face has the letter. */
export const MISSING = "[…]";

export interface Face {
  readonly name: string;
  readonly bytes: Buffer;
  readonly font: Font;
}

/** Words that one face can print. */
export interface FontRun {
  readonly face: Face;
  readonly text: string;
}

export type Weight = 400 | 600;

const loaded = new Map<Weight, readonly Face[]>();

/** The faces of one weight, read when a pack is first made. */
export function facesOf(weight: Weight): readonly Face[] {
  const known = loaded.get(weight);
  if (known) return known;
  const faces = SUBSETS.map((subset): Face => {
    const name = `source-serif-4-${subset}-${weight}-normal`;
    const bytes = readFileSync(
      require.resolve(`@fontsource/source-serif-4/files/${name}.woff`),
    );
    return { name, bytes, font: create(bytes) as Font };
  });
  loaded.set(weight, faces);
  return faces;
}

/**
 * A text in runs of one face each. Letters that no face has become one
 * {@link MISSING} mark, and `missing` says so: nothing is left out unseen.
 */
export function fontRuns(
  text: string,
  weight: Weight,
): { runs: readonly FontRun[]; missing: boolean } {
  const [first, ...others] = facesOf(weight);
  if (!first) throw new Error("There is no font.");
  const runs: { face: Face; text: string }[] = [];
  let missing = false;
  const add = (face: Face, letter: string) => {
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  };
  for (const letter of text.normalize("NFC")) {
    const code = letter.codePointAt(0) ?? 0;
    const has = (face: Face) => face.font.hasGlyphForCodePoint(code);
    const face = has(first) ? first : others.find(has);
    if (face) add(face, letter);
    else if (/\p{Cf}|\p{Cc}/u.test(letter)) continue;
    else {
      missing = true;
      if (runs.at(-1)?.text.endsWith(MISSING) !== true) add(first, MISSING);
    }
  }
  return { runs, missing };
}

const widths = new Map<Face, Map<number, number>>();

/** About how wide a run is at `size` points (without kerning: never less). */
export function widthOf({ face, text }: FontRun, size: number): number {
  const known = widths.get(face) ?? new Map<number, number>();
  widths.set(face, known);
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const width =
      known.get(code) ??
      face.font.glyphForCodePoint(code).advanceWidth / face.font.unitsPerEm;
    known.set(code, width);
    sum += width;
  }
  return sum * size;
}
