/** A point in the picture: right, down. */
export type Point = readonly [number, number];
export type Ring = readonly Point[];

/**
 * The line with fewer points: none of those left out lies farther than
 * `tolerance` from it (Douglas and Peucker, 1973). First and last stay, so
 * borders that two areas share still meet.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const todo: [number, number][] = [[0, line.length - 1]];
  for (let span = todo.pop(); span; span = todo.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let distance = tolerance;
    for (let i = from + 1; i < to; i += 1) {
      const d = distanceToSegment(at(line, i), at(line, from), at(line, to));
      if (d > distance) {
        distance = d;
        farthest = i;
      }
    }
    if (farthest > 0) {
      keep[farthest] = 1;
      todo.push([from, farthest], [farthest, to]);
    }
  }
  return line.filter((_, i) => keep[i] === 1);
}

function at(line: readonly Point[], index: number): Point {
  return line[index] ?? [0, 0];
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0
      ? 0
      : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The area a ring encloses, in square units of the picture. */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [ax, ay] = at(ring, i);
    const [bx, by] = at(ring, (i + 1) % ring.length);
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum) / 2;
}

/**
 * Rings as SVG path data in whole numbers, each step relative to the last:
 * the shortest way to write them. Islands smaller than `smallest` are left
 * out, but never the largest: no place vanishes from the map.
 */
export function pathOf(rings: readonly Ring[], smallest = 0): string {
  const sized = rings
    .map((ring) => ({ ring, area: areaOf(ring) }))
    .sort((a, b) => b.area - a.area);
  return sized
    .filter(({ area }, index) => index === 0 || area >= smallest)
    .map(({ ring }) => ringPath(ring))
    .join("");
}

function ringPath(ring: Ring): string {
  const [startX, startY] = at(ring, 0).map(Math.round) as [number, number];
  let [x, y] = [startX, startY];
  let steps = "";
  for (const point of ring.slice(1)) {
    const [nextX, nextY] = point.map(Math.round) as [number, number];
    if (nextX === x && nextY === y) continue;
    const dx = nextX - x;
    const dy = nextY - y;
    steps += `${steps === "" || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    [x, y] = [nextX, nextY];
  }
  // A speck that shrank to one point is drawn one unit wide.
  return steps === ""
    ? `M${startX} ${startY}h1v1z`
    : `M${startX} ${startY}l${steps}z`;
}
