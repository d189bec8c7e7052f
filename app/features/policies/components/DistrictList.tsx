import { Link } from "@remix-run/react";

import { placeMessages } from "~/features/jurisdictions/messages";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import type { DistrictCard } from "../rules";
import { HoldsThere } from "./ScorecardTable";
import { StandingBadge } from "./StandingBadge";

/**
 * Districts beneath a place that have records of their own, where they are too
 * many for columns: what each has on record, and what holds there instead.
 */
export function DistrictList({
  districts,
  names,
  more,
}: {
  districts: readonly DistrictCard[];
  /** Names of the protections by their keys. */
  names: ReadonlyMap<string, string>;
  /** There are further ones that are not told of. */
  more: boolean;
}) {
  const t = useTranslate(policyMessages);
  const kinds = useTranslate(placeMessages);
  return (
    <section className="stack" aria-labelledby="districts">
      <h3 id="districts">{t("districtsHere")}</h3>
      <ul className="list-rows">
        {districts.map((district) => {
          const said = district.rows.filter(
            ({ cell }) => cell.record !== null || cell.others.length > 0,
          );
          return (
            <li key={district.id}>
              <Link to={paths.places.show(district.slug)}>{district.name}</Link>{" "}
              <span className="small soft">
                {kinds(`kind_${district.kind}`)}
              </span>
              <ul className="small">
                {said.map((row) => (
                  <li key={row.provisionKey}>
                    {names.get(row.provisionKey) ?? row.provisionKey}:{" "}
                    <StandingBadge standing={row.cell.standing} />
                    <HoldsThere row={row} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {more && <p className="small soft">{t("districtsMore")}</p>}
    </section>
  );
}
