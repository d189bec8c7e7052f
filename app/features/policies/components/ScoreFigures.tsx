import { useTranslate } from "~/i18n/use-translate";

import { policyMessages } from "../messages";
import type { Score } from "../rules";

const PARTS = [
  ["covered", "seg-covered"],
  ["partial", "seg-partial"],
  ["words", "seg-words"],
  ["open", "seg-open"],
  ["against", "seg-against"],
  ["unknown", "seg-unknown"],
] as const satisfies readonly (readonly [keyof Score, string])[];

/** How many protections hold: a strip, and the same in figures beneath. */
export function ScoreFigures({ score }: { score: Score }) {
  const t = useTranslate(policyMessages);
  const words: Record<(typeof PARTS)[number][0], string> = {
    covered: t("standing_covered"),
    partial: t("standing_partial"),
    words: t("standing_words"),
    open: t("scoreOpen"),
    against: t("standing_against"),
    unknown: t("standing_unknown"),
  };
  let x = 0;
  return (
    <div className="score">
      <p className="text-lg">{t("score", { ...score })}</p>
      <svg
        className="score-strip"
        viewBox={`0 0 ${score.of * 10} 12`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {PARTS.map(([part, look]) => {
          const width = score[part] * 10;
          x += width;
          return (
            width > 0 && (
              <rect
                key={part}
                className={look}
                x={x - width + 0.5}
                y="0"
                width={width - 1}
                height="12"
              />
            )
          );
        })}
      </svg>
      <ul className="score-legend small">
        {PARTS.map(([part, look]) => (
          <li key={part}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect className={look} width="12" height="12" />
            </svg>
            {words[part]} <strong>{score[part]}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
