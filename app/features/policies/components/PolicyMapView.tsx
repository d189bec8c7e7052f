import { useTranslate } from "~/i18n/use-translate";

import { policyMessages } from "../messages";
import type { MapArea, MapDot, MapLook, PolicyMap } from "../types";
import {
  COUNT_LOOKS,
  MapPatterns,
  STANDING_LOOKS,
  fillOf,
} from "./MapPatterns";

/** A word for each look, as the legend and the areas say it. */
export function useLookWords() {
  const t = useTranslate(policyMessages);
  return (look: MapLook): string => {
    if (look === "floor") return t("floor");
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
}: {
  map: PolicyMap;
  label: string;
  /** The whole country: dots too many to be links of their own. */
  nation: boolean;
}) {
  const t = useTranslate(policyMessages);
  const words = useLookWords();
  const counting = map.areas.some((area) => area.look.startsWith("count_"));
  const say = ({ name, look, count }: MapArea | MapDot) =>
    count === null
      ? t("areaStanding", { name, standing: words(look) })
      : t("areaCount", { name, count });
  return (
    <svg
      className="policy-map"
      viewBox={map.viewBox}
      role="group"
      aria-label={label}
    >
      <MapPatterns
        looks={counting ? COUNT_LOOKS : STANDING_LOOKS}
        size={nation ? 2 : 1.6}
      />
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
        <a href={area.to} key={area.to}>
          <title>
            {area.within > 0
              ? `${say(area)}. ${t("areaWithin", { count: area.within })}`
              : say(area)}
          </title>
          <path d={area.d} fill={fillOf(area.look)} />
        </a>
      ))}
      {nation
        ? dotPaths(map.dots).map(([look, d]) => (
            <g key={look} className="dots" aria-hidden="true">
              <path d={d} className="dot-edge" />
              <path d={d} className={`dot-ink look-${look}`} />
            </g>
          ))
        : map.dots.map((dot) => (
            <a href={dot.to} key={dot.to} className="dot">
              <title>{say(dot)}</title>
              <circle cx={dot.x} cy={dot.y} r="13" fill={fillOf(dot.look)} />
            </a>
          ))}
    </svg>
  );
}

/** All dots of one look as one path of round points: a few bytes each. */
export function dotPaths(dots: readonly MapDot[]): [MapLook, string][] {
  const paths = new Map<MapLook, string>();
  for (const { look, x, y } of dots) {
    paths.set(look, `${paths.get(look) ?? ""}M${x} ${y}h0`);
  }
  return [...paths];
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
