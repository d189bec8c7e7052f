import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { embedMessages } from "../embed-messages";
import type { DistrictCard, ScorecardRow } from "../rules";
import type { Standing } from "../types";
import { OutLink } from "./OutLink";
import { StandingBadge } from "./StandingBadge";

/** So many districts are told of by name; of more a frame says how many. */
const MOST_NAMED = 3;

/** A district in which something else holds than in the place around it. */
export interface DifferingDistrict {
  readonly slug: string;
  readonly name: string;
  readonly rows: readonly {
    readonly provisionKey: string;
    readonly standing: Standing;
  }[];
}

/**
 * The districts in which something else holds than in the place itself, each
 * with the protections in which it differs.
 * @param rows what holds in the place
 */
export function differingDistricts(
  districts: readonly DistrictCard[],
  rows: readonly Pick<ScorecardRow, "provisionKey" | "standing">[],
): DifferingDistrict[] {
  const around = new Map(rows.map((row) => [row.provisionKey, row.standing]));
  return districts.flatMap(({ slug, name, rows: own }) => {
    const differing = own
      .filter(
        ({ provisionKey, standing }) => standing !== around.get(provisionKey),
      )
      .map(({ provisionKey, standing }) => ({ provisionKey, standing }));
    return differing.length > 0 ? [{ slug, name, rows: differing }] : [];
  });
}

/** On the card in a frame: a few districts by name, of many how many differ. */
export function EmbedDistricts({
  slug,
  districts,
  atLeast,
  names,
}: {
  /** Of the place whose card it is. */
  slug: string;
  districts: readonly DifferingDistrict[];
  /** There are further districts that nobody looked through. */
  atLeast: boolean;
  /** Names of the protections by their keys. */
  names: Readonly<Record<string, string>>;
}) {
  const t = useTranslate(embedMessages);
  if (districts.length === 0) return null;
  const count = districts.length;
  const many = count > MOST_NAMED || atLeast;
  return (
    <section className="stack-tight" aria-labelledby="differs">
      <h2 id="differs" className="embed-part small">
        {many
          ? t(atLeast ? "districtsAtLeast" : "districtsMany", { count })
          : t("districtsDiffer", { count })}
      </h2>
      {many ? (
        <p className="small">
          <OutLink to={paths.places.show(slug)}>{t("districtsWhich")}</OutLink>
        </p>
      ) : (
        districts.map((district) => (
          <div key={district.slug}>
            <h3 className="embed-part small">
              <OutLink to={paths.places.show(district.slug)}>
                {district.name}
              </OutLink>
            </h3>
            <ul className="embed-rows small" aria-label={district.name}>
              {district.rows.map(({ provisionKey, standing }) => (
                <li key={provisionKey}>
                  <span>{names[provisionKey] ?? provisionKey}</span>{" "}
                  <StandingBadge standing={standing} />
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}
