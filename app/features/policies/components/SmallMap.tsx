import type { PolicyMap } from "../types";
import { COUNT_LOOKS, MapPatterns, fillOf } from "./MapPatterns";
import { DotPaths } from "./PolicyMapView";

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
      <DotPaths dots={map.dots} />
    </svg>
  );
}
