import { useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { chamberPlan } from "../rules/chamber";
import type { Stance } from "../types";
import { fillOf } from "./LeanArt";
import type { SeatView } from "./count-view";

/** Names fit beside the seats of a council, not of a legislature. */
const NAMES_UP_TO = 11;
/** So few have the room to be drawn larger. */
const LARGE_UP_TO = 9;
const LARGE = 33;
/** A smaller circle has no room for a letter. */
const LETTER_FROM = 8;

/** Where a seat's row stands on the page. */
export const rowOf = (key: string) => `seat-${key}`;

/**
 * The room as it sits: every seat a link to its row, with fill, letter and
 * name, so that colour is never the only sign.
 */
export function Chamber({
  seats,
  bodyName,
  firm,
  needed,
}: {
  seats: readonly SeatView[];
  bodyName: string;
  firm: number;
  needed: number;
}) {
  const t = useTranslate(countMessages);
  const plan = chamberPlan(seats.length);
  const named = seats.length <= NAMES_UP_TO;
  const radius = seats.length <= LARGE_UP_TO ? LARGE : plan.radius;
  const side = named ? 44 : 4;
  const floor = plan.height - 30;
  return (
    <svg
      className="chamber"
      viewBox={`${-side} -12 ${plan.width + 2 * side} ${plan.height + (named ? 46 : 16)}`}
      role="group"
      aria-label={t("chamberTitle", { body: bodyName })}
    >
      <g aria-hidden="true">
        <text
          x={plan.width / 2}
          y={floor - 34}
          textAnchor="middle"
          className="chamber-figure"
        >
          {firm}
        </text>
        <text
          x={plan.width / 2}
          y={floor}
          textAnchor="middle"
          className="chamber-caption"
        >
          {t("floorOf", { needed })}
        </text>
        {named &&
          seats.map(({ key, holder }, index) => {
            const spot = plan.spots[index];
            return (
              spot && (
                <text
                  key={key}
                  x={spot.x}
                  y={spot.y + radius + 19}
                  textAnchor="middle"
                  className="seat-name"
                >
                  {holder?.familyName ?? t("lean_vacant")}
                </text>
              )
            );
          })}
      </g>
      {seats.map((seat, index) => {
        const spot = plan.spots[index];
        if (!spot) return null;
        const says = saysOf(seat);
        return (
          <a key={seat.key} href={`#${rowOf(seat.key)}`} aria-label={says}>
            <title>{says}</title>
            <circle
              cx={spot.x}
              cy={spot.y}
              r={radius}
              fill={fillOf(seat.stance)}
              className={`seat edge-${seat.stance}`}
            />
            {radius >= LETTER_FROM && (
              <>
                <circle
                  cx={spot.x}
                  cy={spot.y}
                  r={radius * 0.6}
                  className="ground-sheet"
                />
                <text
                  x={spot.x}
                  y={spot.y}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize={radius * 0.82}
                  className="seat-letter"
                >
                  {t(`letter_${seat.stance}`)}
                </text>
              </>
            )}
          </a>
        );
      })}
    </svg>
  );

  function saysOf({ holder, label, stance }: SeatView): string {
    if (!holder) return t("seatTitleVacant", { seat: label ?? "" });
    const lean = t(`lean_${stance satisfies Stance}`);
    return label
      ? t("seatTitle", { name: holder.name, seat: label, lean })
      : t("groupSays", { group: holder.name, lean });
  }
}
