import type { SeatSpot } from "./chamber";

/** Where an arrow key leads from a seat of the chamber. */
export type ChamberKey =
  "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

export const CHAMBER_KEYS: readonly ChamberKey[] = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
];

/**
 * The seat that a key leads to. Left and right walk the seats in their order,
 * so that every seat is reached; up and down go to the nearest seat of
 * another row. At an end, and where no row is left, one stays.
 *
 * @param from index of the seat one is on
 * @returns the index of a seat; `from` when there is nowhere to go
 */
export function seatByKey(
  spots: readonly SeatSpot[],
  from: number,
  key: ChamberKey,
): number {
  const last = spots.length - 1;
  if (key === "Home") return 0;
  if (key === "End") return Math.max(0, last);
  if (key === "ArrowLeft") return Math.max(0, from - 1);
  if (key === "ArrowRight") return Math.min(last, from + 1);
  const here = spots[from];
  if (!here) return from;
  const up = key === "ArrowUp" ? -1 : 1;
  let nearest = from;
  let least = Infinity;
  spots.forEach(({ x, y }, index) => {
    const along = (y - here.y) * up;
    // In the same row, or behind.
    if (along < 1) return;
    const far = along + 2 * Math.abs(x - here.x);
    if (far < least) [nearest, least] = [index, far];
  });
  return nearest;
}
