import type { ReactNode } from "react";

import { useTranslate } from "~/i18n/use-translate";

import { mapMessages } from "../map-messages";
import { policyMessages } from "../messages";
import { DOT_SIZES } from "../types";
import type { DotSize, MapArea, MapDot, MapLook, PolicyMap } from "../types";
import {
  COUNT_LOOKS,
  MapPatterns,
  STAGE_LOOKS,
  STANDING_LOOKS,
  fillOf,
} from "./MapPatterns";

/** A word for each look, as the legend and the areas say it. */
export function useLookWords() {
  const t = useTranslate(policyMessages);
  const map = useTranslate(mapMessages);
  return (look: MapLook): string => {
    if (look === "floor") return t("floor");
    if (
      look === "stage_in_force" ||
      look === "stage_passed" ||
      look === "stage_moving" ||
      look === "stage_asked" ||
      look === "stage_held_up" ||
      look === "stage_over"
    ) {
      return map(look);
    }
    if (
      look === "count_zero" ||
      look === "count_few" ||
      look === "count_some" ||
      look === "count_many"
    ) {
      return t(look);
    }
    return t(`standing_${look}`);
  };
}

/**
 * The map, drawn on the server: every area is a link that keys can reach and
 * that says what it shows.
 */
export function PolicyMapView({
  map,
  label,
  nation,
  frame,
}: {
  map: PolicyMap;
  label: string;
  /** The whole country: dots too many to be links of their own. */
  nation: boolean;
  /** In a frame on another site's page: makes addresses of whole pages. */
  frame?: (to: string) => string;
}) {
  const t = useTranslate(policyMessages);
  const words = useLookWords();
  const link = (to: string) =>
    frame
      ? { href: frame(to), target: "_blank", rel: "noopener" }
      : { href: to };
  const say = ({ name, look, count }: MapArea | MapDot) =>
    count === null
      ? t("areaStanding", { name, standing: words(look) })
      : t("areaCount", { name, count });
  const picture = (
    <svg
      className="policy-map"
      viewBox={map.viewBox}
      role="group"
      aria-label={label}
    >
      <MapPatterns looks={looksOf(map)} size={nation ? 2 : 1.6} />
      {map.insets.map((inset) => (
        <g key={inset.code} className="inset">
          <rect
            x={inset.x}
            y={inset.y}
            width={inset.width}
            height={inset.height}
          />
          <text x={inset.x} y={inset.y + inset.height + 30}>
            {inset.code}
          </text>
        </g>
      ))}
      {map.areas.map((area) => (
        <a {...link(area.to)} key={area.to}>
          <title>
            {area.within > 0
              ? `${say(area)}. ${t("areaWithin", { count: area.within })}`
              : say(area)}
          </title>
          <path d={area.d} fill={fillOf(area.look)} />
        </a>
      ))}
      {nation ? (
        <>
          <DotPaths dots={map.dots} />
          {bySize(map.dots)
            .slice(0, POINTED)
            .map((dot) => (
              // Hundreds of stops for the Tab key would be a wall: keys reach
              // these on the map of a state and in the table.
              <a {...link(dot.to)} key={dot.to} tabIndex={-1}>
                <title>{say(dot)}</title>
                <circle
                  className={`hit dot-${dot.size}`}
                  cx={dot.x}
                  cy={dot.y}
                  r={RADIUS[dot.size]}
                />
              </a>
            ))}
        </>
      ) : (
        bySize(map.dots).map((dot) => (
          <a {...link(dot.to)} key={dot.to} className="dot">
            <title>{say(dot)}</title>
            <circle
              className={`dot-${dot.size}`}
              cx={dot.x}
              cy={dot.y}
              r={RADIUS[dot.size]}
              fill={fillOf(dot.look)}
            />
          </a>
        ))
      )}
    </svg>
  );
  // A frame on another site's page runs no script.
  return frame ? picture : <CloserLook>{picture}</CloserLook>;
}

/**
 * Where there is script: names beside the pointer, the finger and the keys,
 * and buttons to come nearer. Without it there is the picture alone.
 */
function CloserLook({ children }: { children: ReactNode }) {
  const t = useTranslate(mapMessages);
  return (
    <div className="map-frame" data-map>
      <div
        className="map-zoom small no-print"
        role="group"
        aria-label={t("zoom")}
        data-zoom-bar
        hidden
      >
        <button
          type="button"
          className="button button-quiet"
          data-zoom="in"
          aria-label={t("zoomIn")}
        >
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          data-zoom="out"
          aria-label={t("zoomOut")}
        >
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" className="button button-quiet" data-zoom="all">
          {t("zoomAll")}
        </button>
        <span className="soft">{t("zoomHint")}</span>
      </div>
      {children}
      <div
        className="map-tip small no-print"
        data-tip
        data-again={t("tapAgain")}
        hidden
      >
        <span aria-hidden="true" />
        <span role="status" />
      </div>
    </div>
  );
}

/** Dots of the nation that say their name when pointed at: the largest. */
const POINTED = 300;
/** Units of the picture, as wide as the strokes of the nation's dots. */
const RADIUS: Record<DotSize, number> = { 1: 9, 2: 12, 3: 16, 4: 22 };

/** The largest first, so that small ones lie on top of them. */
const bySize = (dots: readonly MapDot[]) =>
  [...dots].sort((a, b) => b.size - a.size);

/** All dots of one look and size as one path: a few bytes each. */
export function DotPaths({ dots }: { dots: readonly MapDot[] }) {
  const paths = new Map<string, { look: MapLook; size: DotSize; d: string }>();
  for (const { look, size, x, y } of bySize(dots)) {
    const key = `${look} ${size}`;
    const there = paths.get(key);
    paths.set(key, {
      look,
      size,
      d: `${there?.d ?? ""}M${x} ${y}h0`,
    });
  }
  return [...paths].map(([key, { look, size, d }]) => (
    <g key={key} className={`dots dots-${size}`} aria-hidden="true">
      <path d={d} className="dot-edge" />
      <path d={d} className={`dot-ink look-${look}`} />
    </g>
  ));
}

/** The list of looks that a map draws from. */
function looksOf(map: PolicyMap): readonly MapLook[] {
  const drawn = [...map.areas, ...map.dots];
  if (drawn.some(({ look }) => look.startsWith("stage_"))) return STAGE_LOOKS;
  return drawn.some(({ look }) => look.startsWith("count_"))
    ? COUNT_LOOKS
    : STANDING_LOOKS;
}

/** What the size of a dot means: a circle and words for each. */
export function SizeLegend() {
  const t = useTranslate(mapMessages);
  return (
    <div className="score-legend small">
      <span>{t("sizes")}</span>
      <ul className="contents">
        {DOT_SIZES.map((size) => (
          <li key={size}>
            <svg viewBox="0 0 44 44" width="22" height="22" aria-hidden="true">
              <circle
                className="swatch dot-none"
                cx="22"
                cy="22"
                r={RADIUS[size] - 1}
              />
            </svg>
            {t(`size_${size}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the fills mean: a swatch and a word each. */
export function MapLegend({ map }: { map: PolicyMap }) {
  const t = useTranslate(policyMessages);
  const words = useLookWords();
  const shown = new Set<MapLook>(
    [...map.areas, ...map.dots].map(({ look }) => look),
  );
  // "Not known" ends both lists.
  const looks = [
    ...COUNT_LOOKS.filter((look) => look !== "unknown"),
    ...STAGE_LOOKS.filter((look) => look !== "unknown"),
    ...STANDING_LOOKS,
  ].filter((look) => shown.has(look));
  return (
    <ul className="score-legend small" aria-label={t("legend")}>
      {looks.map((look) => (
        <li key={look}>
          <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <rect
              className="swatch"
              x="0.5"
              y="0.5"
              width="23"
              height="15"
              fill={fillOf(look)}
            />
          </svg>
          {words(look)}
        </li>
      ))}
    </ul>
  );
}
