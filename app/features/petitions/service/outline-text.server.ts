import { fontRuns, widthOf } from "./pack-fonts.server";
import type { Weight } from "./pack-fonts.server";

/** How wide a text is in the site's letters at `size` pixels. */
export function textWidth(text: string, size: number, weight: Weight): number {
  return fontRuns(text, weight).runs.reduce(
    (sum, run) => sum + widthOf(run, size),
    0,
  );
}

/**
 * A text as the outlines of its letters, for a picture that is to need no
 * fonts where it is drawn: SVG `path` elements, the line's left end at `x` and
 * its baseline at `y`, in pixels.
 */
export function outlineText(
  text: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly weight: Weight;
    readonly fill: string;
  },
): string {
  let x = at.x;
  let paths = "";
  for (const run of fontRuns(text, at.weight).runs) {
    const { font } = run.face;
    const scale = at.size / font.unitsPerEm;
    for (const letter of run.text) {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      const outline = glyph.path.toSVG();
      // Letters are drawn upwards, pictures downwards.
      if (outline !== "")
        paths += `<path transform="matrix(${scale} 0 0 ${-scale} ${x} ${at.y})" d="${outline}"/>`;
      x += glyph.advanceWidth * scale;
    }
  }
  return `<g fill="${at.fill}">${paths}</g>`;
}
