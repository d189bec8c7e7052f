import { useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";

import { useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { chamberPlan } from "../rules/chamber";
import { CHAMBER_KEYS, seatByKey } from "../rules/chamber-steps";
import type { RecordedLean, Stance } from "../types";
import { whatIfMessages } from "../whatif-messages";
import { fillOf } from "./LeanArt";
import type { SeatView } from "./count-view";

/** Names fit beside the seats of a council, not of a legislature. */
const NAMES_UP_TO = 11;
/** So few have the room to be drawn larger. */
const LARGE_UP_TO = 9;
const LARGE = 33;
/** A smaller circle has no room for a letter on a wide screen. */
const LETTER_FROM = 8;
/** On a phone the picture is half as wide: only larger circles keep theirs. */
const LETTER_ON_PHONE_FROM = 14;
/** In smaller circles the marks of the pattern are finer, and so is the edge. */
const RING_FROM = 12;

/** Where a seat's row stands on the page. */
export const rowOf = (key: string) => `seat-${key}`;

/**
 * The room as it sits, with fill, letter and name, so that colour is never
 * the only sign. A seat leads to its panel, where it can be imagined
 * otherwise; with script the arrow keys walk the room, and it is one stop of
 * the Tab key instead of one for each seat.
 */
export function Chamber({
  seats,
  stances,
  bodyName,
  firm,
  needed,
  picked,
  live,
  hrefOf,
  onPick,
}: {
  seats: readonly SeatView[];
  /** What is imagined of a seat, by its key. */
  stances: ReadonlyMap<string, RecordedLean>;
  bodyName: string;
  firm: number;
  needed: number;
  picked: string | null;
  live: boolean;
  /** The same page with this seat picked, or the seat's row. */
  hrefOf: (key: string) => string;
  /** Null: seats lead to their rows, there is nothing to imagine. */
  onPick: ((key: string) => void) | null;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const room = useRef<SVGSVGElement>(null);
  const plan = chamberPlan(seats.length);
  const named = seats.length <= NAMES_UP_TO;
  const radius = seats.length <= LARGE_UP_TO ? LARGE : plan.radius;
  const side = named ? 44 : 4;
  // Between several rows there is room for the number, not for its words.
  const floor = named ? plan.height - 30 : plan.height + 30;
  const [stop, setStop] = useState(picked);
  const at = Math.max(
    0,
    seats.findIndex(({ key }) => key === stop),
  );
  const walk = (event: KeyboardEvent, from: number) => {
    const key = CHAMBER_KEYS.find((known) => known === event.key);
    if (!key || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const seat = seats[seatByKey(plan.spots, from, key)];
    if (!seat) return;
    onPick?.(seat.key);
    setStop(seat.key);
    const links = room.current?.querySelectorAll<SVGAElement>("a");
    links?.[seats.indexOf(seat)]?.focus();
  };
  const choose = (event: MouseEvent, key: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    setStop(key);
    if (!onPick) return;
    event.preventDefault();
    onPick(key);
  };
  return (
    <svg
      ref={room}
      className="chamber"
      viewBox={`${-side} -12 ${plan.width + 2 * side} ${plan.height + (named ? 46 : 52)}`}
      role="group"
      aria-label={t("chamberTitle", { body: bodyName })}
    >
      <g aria-hidden="true">
        <text
          x={plan.width / 2}
          y={plan.height - (named ? 64 : 14)}
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
        const tried = stances.get(seat.key);
        const stance: Stance = tried ?? seat.stance;
        return (
          <a
            key={seat.key}
            href={hrefOf(seat.key)}
            aria-label={saysOf(seat, tried)}
            aria-current={seat.key === picked ? "true" : undefined}
            tabIndex={live && index !== at ? -1 : undefined}
            onClick={(event) => choose(event, seat.key)}
            onKeyDown={(event) => walk(event, index)}
          >
            <title>{saysOf(seat, tried)}</title>
            {tried && (
              <circle
                cx={spot.x}
                cy={spot.y}
                r={radius * 1.13 + 1}
                className="seat-tried"
              />
            )}
            <circle
              cx={spot.x}
              cy={spot.y}
              r={tried ? radius * 0.88 : radius}
              fill={fillOf(stance, radius < RING_FROM)}
              className={`seat edge-${stance}${radius < RING_FROM ? " seat-small" : ""}`}
            />
            {radius >= LETTER_FROM && (
              <g
                className={
                  radius < LETTER_ON_PHONE_FROM ? "letter-if-wide" : undefined
                }
              >
                <circle
                  cx={spot.x}
                  cy={spot.y}
                  r={radius * (tried ? 0.54 : 0.6)}
                  className="ground-sheet"
                />
                <text
                  x={spot.x}
                  y={spot.y}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize={radius * (tried ? 0.74 : 0.82)}
                  className="seat-letter"
                >
                  {t(`letter_${stance}`)}
                </text>
              </g>
            )}
          </a>
        );
      })}
    </svg>
  );

  function saysOf(
    { holder, label, stance }: SeatView,
    tried: RecordedLean | undefined,
  ): string {
    const now = !holder
      ? t("seatTitleVacant", { seat: label ?? "" })
      : label
        ? t("seatTitle", {
            name: holder.name,
            seat: label,
            lean: t(`lean_${stance}`),
          })
        : t("groupSays", {
            group: holder.name,
            lean: t(`lean_${stance}`),
          });
    return tried ? say("seatTried", { now, lean: t(`lean_${tried}`) }) : now;
  }
}
