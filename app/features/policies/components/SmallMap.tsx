import type { PolicyMap } from "../types";
import { COUNT_LOOKS, MapPatterns, fillOf } from "./MapPatterns";
import { dotPaths } from "./PolicyMapView";

/** The nation as one picture, without links of its own. */
export function SmallMap({ map, label }: { map: PolicyMap; label: string }) {
  return (
    <svg
      className="policy-map small-map"
      viewBox={map.viewBox}
      role="img"
      aria-label={label}
    >
      <MapPatterns looks={COUNT_LOOKS} size={3} />
      {map.areas.map((area) => (
        <path key={area.to} d={area.d} fill={fillOf(area.look)} />
      ))}
      {dotPaths(map.dots).map(([look, d]) => (
        <g key={look} className="dots">
          <path d={d} className="dot-edge" />
          <path d={d} className={`dot-ink look-${look}`} />
        </g>
      ))}
    </svg>
  );
}
