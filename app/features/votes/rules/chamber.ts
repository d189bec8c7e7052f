/** A seat's place in the picture of the chamber. */
export interface SeatSpot {
  x: number;
  y: number;
}

export interface ChamberPlan {
  width: number;
  height: number;
  /** Radius of one seat. */
  radius: number;
  /** From the left end of the half-circle to its right end. */
  spots: SeatSpot[];
}

const WIDTH = 640;
const MARGIN = 8;
const LARGEST = 30;
const MOST_ROWS = 16;
/** From one seat's middle to the next, in radii: a little air between. */
const PITCH = 2.25;
/** The floor of the room, kept free of seats. */
const FLOOR = 110;

/**
 * Lays seats out in half-circles, as a council sits: few seats in one row,
 * many in as many rows as let each seat be largest. Seats are numbered by
 * their angle, so that neighbors in the list are neighbors in the room.
 *
 * @param seats from 0 to 1000
 */
export function chamberPlan(seats: number): ChamberPlan {
  if (seats < 1) return { width: WIDTH, height: 0, radius: 0, spots: [] };
  let rows = 1;
  let radius = largestRadius(seats, 1);
  for (let more = 2; more <= MOST_ROWS; more += 1) {
    const larger = largestRadius(seats, more);
    if (larger > radius) [rows, radius] = [more, larger];
  }
  const radii = rowRadii(rows, radius);
  const spots = seatsByRow(seats, radii).flatMap((count, row) =>
    Array.from({ length: count }, (_, index) => ({
      angle: Math.PI * (1 - (count === 1 ? 0.5 : index / (count - 1))),
      r: radii[row] ?? 0,
    })),
  );
  spots.sort((a, b) => b.angle - a.angle || b.r - a.r);
  const base = MARGIN + WIDTH / 2 - MARGIN;
  return {
    width: WIDTH,
    height: rounded(base + radius + MARGIN),
    radius: rounded(radius),
    spots: spots.map(({ angle, r }) => ({
      x: rounded(WIDTH / 2 + r * Math.cos(angle)),
      y: rounded(base - r * Math.sin(angle)),
    })),
  };
}

/** The radii of the rows, from the outmost in. */
function rowRadii(rows: number, seatRadius: number): number[] {
  const outmost = WIDTH / 2 - MARGIN - seatRadius;
  return Array.from(
    { length: rows },
    (_, row) => outmost - row * seatRadius * PITCH,
  );
}

function largestRadius(seats: number, rows: number): number {
  let fits = 0;
  let tooLarge = LARGEST * 2;
  for (let step = 0; step < 24; step += 1) {
    const radius = (fits + tooLarge) / 2;
    const radii = rowRadii(rows, radius);
    const room = radii.reduce(
      (sum, r) => sum + Math.floor((Math.PI * r) / (radius * PITCH)) + 1,
      0,
    );
    const inmost = radii.at(-1) ?? 0;
    if (radius <= LARGEST && inmost >= FLOOR && room >= seats) fits = radius;
    else tooLarge = radius;
  }
  return fits;
}

/** Shares the seats out by the length of the rows; remainders by size. */
function seatsByRow(seats: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, r) => sum + r, 0);
  const shares = radii.map((r) => (seats * r) / length);
  const counts = shares.map(Math.floor);
  const left = seats - counts.reduce((sum, each) => sum + each, 0);
  shares
    .map((share, row) => ({ row, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.row - b.row)
    .slice(0, left)
    .forEach(({ row }) => (counts[row] = (counts[row] ?? 0) + 1));
  return counts;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
