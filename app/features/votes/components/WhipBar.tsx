import { useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import type { Stance } from "../types";
import { STANCE_ORDER, StanceMark, fillOf } from "./LeanArt";

interface Count {
  tallies: Record<Stance, { seats: number; weight: number }>;
  needed: { needed: number };
}

/**
 * All votes from for to against in one bar, and the line that has to be
 * reached from the left. Widths are shares, so that letters stay readable on
 * a phone.
 */
export function WhipBar({ count }: { count: Count }) {
  const t = useTranslate(countMessages);
  const parts = STANCE_ORDER.map((stance) => ({
    stance,
    votes: count.tallies[stance].weight,
  })).filter(({ votes }) => votes > 0);
  const total = parts.reduce((sum, { votes }) => sum + votes, 0);
  const { needed } = count.needed;
  const whole = Math.max(total, needed);
  const share = (votes: number) => `${((100 * votes) / whole).toFixed(3)}%`;
  const label = t("barLabel", {
    total,
    needed,
    parts: parts
      .map(({ stance, votes }) =>
        t("barPart", { votes, stand: t(`someLean_${stance}`) }),
      )
      .join(", "),
  });
  let before = 0;
  return (
    <svg role="img" aria-label={label} className="whip-bar" height="82">
      {parts.map(({ stance, votes }) => {
        const from = before;
        before += votes;
        // Three digits and more need a longer ground, and a wider part.
        const more = Math.max(0, String(votes).length - 2);
        const ground = 26 + 10 * more;
        const wide = votes / whole >= 0.045 + 0.035 * more;
        // On a phone the bar has a third of the room; figures would touch.
        const always = votes / whole >= 0.085 + 0.035 * more;
        return (
          <g key={stance}>
            <rect
              x={share(from)}
              y="28"
              width={share(votes)}
              height="46"
              fill={fillOf(stance)}
              className="whip-part"
            />
            {wide && (
              <g className={always ? undefined : "whip-roomy"}>
                <rect
                  x={share(from + votes / 2)}
                  y="38"
                  width={ground}
                  height="26"
                  rx="13"
                  transform={`translate(${-ground / 2})`}
                  className="ground-sheet"
                />
                <text x={share(from + votes / 2)} y="56" textAnchor="middle">
                  {votes}
                </text>
              </g>
            )}
          </g>
        );
      })}
      <rect y="28" width={share(total)} height="46" className="whip-frame" />
      <line
        x1={share(needed)}
        x2={share(needed)}
        y1="20"
        y2="82"
        className="whip-line-edge"
      />
      <line
        x1={share(needed)}
        x2={share(needed)}
        y1="20"
        y2="82"
        className="whip-line"
      />
      <text
        x={share(needed)}
        y="14"
        textAnchor={needed / whole > 0.8 ? "end" : "middle"}
        className="whip-needed"
      >
        {t("barNeededMark", { needed })}
      </text>
    </svg>
  );
}

/** What the fills mean, with how many seats stand so. */
export function StanceTally({
  tallies,
  weighted,
}: {
  tallies: Count["tallies"];
  weighted: boolean;
}) {
  const t = useTranslate(countMessages);
  return (
    <ul className="stance-tally small" aria-label={t("legend")}>
      {STANCE_ORDER.filter((stance) => tallies[stance].seats > 0).map(
        (stance) => (
          <li key={stance}>
            <StanceMark stance={stance} />
            <span>
              {t(`lean_${stance}`)}{" "}
              <strong>
                {weighted
                  ? t("tallyWeight", { votes: tallies[stance].weight })
                  : tallies[stance].seats}
              </strong>
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
