import type { ReactNode } from "react";

import { COUNT_STEPS, STAGE_STEPS, STANDINGS } from "../types";
import type { MapLook } from "../types";

const DIAGONAL = "M-2 2l4-4M0 10L10 0M8 12l4-4";
const BACK = "M-2 8l4 4M0 0l10 10M8-2l4 4";

/** A ground, and marks on it, for each look: told apart in grey as well. */
const LOOKS: Record<MapLook, { ground: string; marks?: ReactNode }> = {
  covered: { ground: "ground-for" },
  floor: {
    ground: "ground-for",
    marks: <path d="M0 5h10" className="mark-sheet" />,
  },
  partial: {
    ground: "ground-lean-for",
    marks: <path d={DIAGONAL} className="mark-for" />,
  },
  words: {
    ground: "ground-sheet",
    marks: (
      <>
        <circle cx="2.5" cy="2.5" r="1.7" className="dot-for" />
        <circle cx="7.5" cy="7.5" r="1.7" className="dot-for" />
      </>
    ),
  },
  on_the_way: {
    ground: "ground-sheet",
    marks: <path d={DIAGONAL} className="mark-for" />,
  },
  held_up: {
    ground: "ground-lean-against",
    marks: <path d="M5 0v10" className="mark-against" />,
  },
  lapsed: {
    ground: "ground-undecided",
    marks: <path d={BACK} className="mark-sheet" />,
  },
  none: { ground: "ground-undecided" },
  against: {
    ground: "ground-against",
    marks: <path d={DIAGONAL + BACK} className="mark-sheet" />,
  },
  unknown: {
    ground: "ground-unknown",
    marks: <circle cx="5" cy="5" r="1" className="dot-rule" />,
  },
  count_zero: { ground: "ground-undecided" },
  count_few: {
    ground: "ground-sheet",
    marks: <path d={DIAGONAL} className="mark-for" />,
  },
  count_some: {
    ground: "ground-lean-for",
    marks: <path d={DIAGONAL} className="mark-for" />,
  },
  count_many: { ground: "ground-for" },
  stage_in_force: { ground: "ground-for" },
  stage_passed: {
    ground: "ground-lean-for",
    marks: <path d={DIAGONAL} className="mark-for" />,
  },
  stage_moving: {
    ground: "ground-sheet",
    marks: <path d={DIAGONAL} className="mark-for" />,
  },
  stage_asked: {
    ground: "ground-sheet",
    marks: (
      <>
        <circle cx="2.5" cy="2.5" r="1.7" className="dot-for" />
        <circle cx="7.5" cy="7.5" r="1.7" className="dot-for" />
      </>
    ),
  },
  stage_held_up: {
    ground: "ground-lean-against",
    marks: <path d="M5 0v10" className="mark-against" />,
  },
  stage_over: {
    ground: "ground-undecided",
    marks: <path d={BACK} className="mark-sheet" />,
  },
};

export const STANDING_LOOKS: readonly MapLook[] = [
  "covered",
  "floor",
  ...STANDINGS.filter((s) => s !== "covered"),
];
export const COUNT_LOOKS: readonly MapLook[] = [
  ...[...COUNT_STEPS].reverse().map((step) => `count_${step}` as const),
  "unknown",
];

export const STAGE_LOOKS: readonly MapLook[] = [
  ...STAGE_STEPS.map((step) => `stage_${step}` as const),
  "unknown",
];

/** The patterns that the shapes and swatches of a page refer to. */
export function MapPatterns({
  looks,
  size = 1,
}: {
  looks: readonly MapLook[];
  /** Units of the picture for one unit of a pattern. */
  size?: number;
}) {
  return (
    <defs>
      {looks.map((look) => (
        <pattern
          key={look}
          id={`p-${look}`}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform={size === 1 ? undefined : `scale(${size})`}
        >
          <rect width="10" height="10" className={LOOKS[look].ground} />
          {LOOKS[look].marks}
        </pattern>
      ))}
    </defs>
  );
}

export const fillOf = (look: MapLook) => `url(#p-${look})`;
