/**
 * Round numbers for an axis from 0 that reaches at least `max`: at most five
 * steps of 1, 2 or 5 times a power of ten, whole numbers only.
 */
export function niceTicks(max: number): number[] {
  const top = Math.max(1, Math.ceil(max));
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? 1,
  );
  const count = Math.ceil(top / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/**
 * The points of a line as an SVG path in a box of 100 by 100, first point at
 * the left edge, `top` at the upper edge. A single point is drawn as a level
 * line, because one point has no direction.
 */
export function linePath(values: readonly number[], top: number): string {
  const [only] = values;
  if (only === undefined) return "";
  const level = (value: number) => round(100 - (100 * value) / top);
  if (values.length === 1) return `M0 ${level(only)}H100`;
  return values
    .map(
      (value, index) =>
        `${index === 0 ? "M" : "L"}${round((100 * index) / (values.length - 1))} ${level(value)}`,
    )
    .join("");
}

/** At most `most` places of a row of `length`, the first and the last among them. */
export function spreadOver(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  return [
    ...new Set(
      Array.from({ length: most }, (_, index) =>
        Math.round((index * (length - 1)) / (most - 1)),
      ),
    ),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
