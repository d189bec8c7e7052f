import { useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import type { Stance } from "../types";

/** From those who are for to those who are against, as bars and legends go. */
export const STANCE_ORDER: readonly Stance[] = [
  "for",
  "lean_for",
  "undecided",
  "unknown",
  "recused",
  "absent",
  "vacant",
  "lean_against",
  "against",
];

const RISING = "M-2 2l4-4M0 10L10 0M8 12l4-4";
const FALLING = "M-2 8l4 4M0 0l10 10M8-2l4 4";

/** A ground and marks for each stance: told apart in grey and on paper. */
const ART: Record<Stance, { ground: string; mark?: string; d?: string }> = {
  for: { ground: "for" },
  lean_for: { ground: "lean-for", mark: "for", d: RISING },
  undecided: { ground: "undecided" },
  unknown: { ground: "unknown", mark: "rule", d: "M4 5h2" },
  recused: { ground: "sheet", mark: "rule", d: FALLING },
  absent: { ground: "sheet", mark: "rule", d: "M0 5h10" },
  vacant: { ground: "sheet" },
  lean_against: { ground: "lean-against", mark: "against", d: "M5 0v10" },
  against: { ground: "against", mark: "sheet", d: RISING + FALLING },
};

/** The patterns every picture of the page refers to; itself nothing to see. */
export function LeanArt() {
  return (
    <svg className="lean-art" width="0" height="0" aria-hidden="true">
      <defs>
        {STANCE_ORDER.map((stance) => {
          const { ground, mark, d } = ART[stance];
          return [false, true].map((small) => (
            <pattern
              key={`${stance}${small}`}
              id={`lean-${stance}${small ? "-small" : ""}`}
              width="10"
              height="10"
              patternUnits="userSpaceOnUse"
              patternTransform={small ? "scale(0.6)" : undefined}
            >
              <rect width="10" height="10" className={`ground-${ground}`} />
              {d && <path d={d} className={`mark-${mark}`} />}
            </pattern>
          ));
        })}
      </defs>
    </svg>
  );
}

/** @param small finer marks, for circles of a large chamber */
export const fillOf = (stance: Stance, small = false) =>
  `url(#lean-${stance}${small ? "-small" : ""})`;

/** A seat in small: the fill and the letter of a stance. */
export function StanceMark({ stance }: { stance: Stance }) {
  const t = useTranslate(countMessages);
  return (
    <svg
      className="stance-mark"
      viewBox="0 0 28 28"
      width="28"
      height="28"
      aria-hidden="true"
    >
      <circle
        cx="14"
        cy="14"
        r="13"
        fill={fillOf(stance)}
        className={`edge-${stance}`}
      />
      <circle cx="14" cy="14" r="8.2" className="ground-sheet" />
      <text x="14" y="18.2" textAnchor="middle">
        {t(`letter_${stance}`)}
      </text>
    </svg>
  );
}
