/** One thing a member may do: how far it moves a place, and how likely. */
export interface Tap {
  offset: number;
  chance: number;
}

/**
 * Writes into each place of `into` what the taps bring there:
 * `into[at] = Σ chance · source[at + offset]`, nothing from beyond the ends of
 * `source`. All that the chances cost is spent here, so the three kinds of tap
 * a member really has (yes, no, neither; yes and not; one) are added up in one
 * pass each where every tap lies inside.
 *
 * @param into overwritten; another buffer than `source`
 */
export function gather(
  into: Float64Array,
  source: Float64Array,
  taps: readonly Tap[],
): void {
  const size = into.length;
  const [a, b, c, ...more] = taps;
  if (!a || more.length > 0) return gatherEach(into, source, taps, 0, size);
  const offsets = taps.map(({ offset }) => offset);
  const from = clamp(-Math.min(...offsets), 0, size);
  const to = clamp(source.length - Math.max(...offsets), from, size);
  gatherEach(into, source, taps, 0, from);
  gatherEach(into, source, taps, to, size);
  const { offset: o1, chance: p1 } = a;
  if (!b) {
    for (let at = from; at < to; at++)
      into[at] = p1 * (source[at + o1] as number);
    return;
  }
  const { offset: o2, chance: p2 } = b;
  if (!c) {
    for (let at = from; at < to; at++)
      into[at] =
        p1 * (source[at + o1] as number) + p2 * (source[at + o2] as number);
    return;
  }
  const { offset: o3, chance: p3 } = c;
  for (let at = from; at < to; at++)
    into[at] =
      p1 * (source[at + o1] as number) +
      p2 * (source[at + o2] as number) +
      p3 * (source[at + o3] as number);
}

/** The same, tap by tap, for the ends and for whoever has four. */
function gatherEach(
  into: Float64Array,
  source: Float64Array,
  taps: readonly Tap[],
  from: number,
  to: number,
): void {
  into.fill(0, from, to);
  for (const { offset, chance } of taps) {
    const end = Math.min(to, source.length - offset);
    for (let at = Math.max(from, -offset); at < end; at++)
      into[at] =
        (into[at] as number) + chance * (source[at + offset] as number);
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
