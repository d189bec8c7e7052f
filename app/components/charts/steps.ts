/** A value that holds from one day until the next is told. */
export interface Step {
  /** Days since the first one; whole numbers, rising. */
  at: number;
  values: Readonly<Record<string, number>>;
}

/** One band of a stack, or one line. */
export interface StepSeries {
  key: string;
  label: string;
  /** A paint of SVG: a colour or a pattern of the page. */
  fill: string;
}

/**
 * Where each step begins and ends, as shares of the whole width in percent.
 * The last step reaches to the end; a picture of one day is level.
 *
 * @param end days since the first one, at least the last step's
 */
export function stretches(
  steps: readonly Step[],
  end: number,
): { from: number; to: number; values: Step["values"] }[] {
  const width = Math.max(1, end);
  return steps.map(({ at, values }, index) => ({
    from: (100 * at) / width,
    to: (100 * (steps[index + 1]?.at ?? width)) / width,
    values,
  }));
}

/** The steps as a drawing of straight lines takes them: the end is a point too. */
export function withEnd(steps: readonly Step[], end: number): Step[] {
  const last = steps.at(-1);
  return last && last.at < end
    ? [...steps, { at: end, values: last.values }]
    : [...steps];
}
