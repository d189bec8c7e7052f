import { Link } from "@remix-run/react";

import { placeMessages } from "~/features/jurisdictions/messages";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import type {
  DistrictCard,
  DistrictRow,
  Scorecard,
  ScorecardRow,
} from "../rules";
import type { Layer } from "../types";
import { CellView } from "./CellView";
import { StandingBadge } from "./StandingBadge";

export interface LayerPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

interface Props {
  card: Scorecard;
  /** The layers' places, in any order. */
  places: readonly LayerPlace[];
  /** Short name of the place whose card this is. */
  name: string;
  today: string;
  /** For organizers: where a cell leads. */
  doorsOf:
    | ((
        place: LayerPlace,
        provisionKey: string,
      ) => { record: string; demand: string })
    | null;
  /** Open petitions that ask for what is missing. */
  petitions: readonly {
    readonly placeId: string;
    readonly provisionKey: string;
    readonly slug: string;
    readonly title: string;
  }[];
  /** Districts beneath the place that get a column of their own. */
  districts: readonly DistrictCard[];
}

/** So many districts stand as columns; more of them as a list. */
export const MOST_COLUMNS = 3;

/**
 * One row for each protection, one column for each government, and what holds
 * in the end. On a phone each row becomes a small sheet with labels.
 */
export function ScorecardTable({
  card,
  places,
  name,
  today,
  doorsOf,
  petitions,
  districts,
}: Props) {
  const t = useTranslate(policyMessages);
  const kinds = useTranslate(placeMessages);
  const placeOf = (layer: Layer) =>
    places.find((p) => p.id === layer.placeId) ?? {
      id: layer.placeId,
      slug: "",
      name: t(`layer_${layer.name}`),
    };
  const several = card.layers.length > 1;
  const petitionFor = (placeId: string, provisionKey: string) =>
    petitions.find(
      (p) => p.placeId === placeId && p.provisionKey === provisionKey,
    ) ?? null;
  const columns = card.layers.length + (several ? 2 : 1) + districts.length;
  return (
    <table className={columns > 5 ? "table scorecard many" : "table scorecard"}>
      <caption className="sr-only">
        {t("scorecardCaption", { place: name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("protection")}</th>
          {several && <th scope="col">{t("holdsHere")}</th>}
          {card.layers.map((layer) => (
            <th scope="col" key={layer.placeId}>
              {t(`layer_${layer.name}`)}
              <span className="block font-normal">{placeOf(layer).name}</span>
            </th>
          ))}
          {districts.map((district) => (
            <th scope="col" key={district.id}>
              {kinds(`kind_${district.kind}`)}
              <span className="block font-normal">
                <Link to={paths.places.show(district.slug)}>
                  {district.name}
                </Link>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {card.categories
        .filter((category) => category.rows.length > 0)
        .map((category) => (
          <tbody key={category.key}>
            <tr className="category">
              <th scope="rowgroup" colSpan={columns}>
                {category.name}
              </th>
            </tr>
            {category.rows.map((row) => (
              <tr
                key={row.provisionKey}
                className={isBlank(row, districts) ? "blank" : undefined}
              >
                <th scope="row">
                  {row.provision.name}
                  <span className="small soft block font-normal">
                    {row.provision.summary}
                  </span>
                </th>
                {several && <HoldsHere row={row} />}
                {row.cells.map((cell) => {
                  const place = placeOf(cell.layer);
                  return (
                    <td
                      key={cell.layer.placeId}
                      className={cell === row.cells.at(-1) ? "own" : undefined}
                    >
                      <span className="cell-label" aria-hidden="true">
                        {t(`layer_${cell.layer.name}`)}
                      </span>
                      <CellView
                        cell={cell}
                        provision={row.provision}
                        place={place}
                        today={today}
                        doors={doorsOf?.(place, row.provisionKey) ?? null}
                        help="#how-to-help"
                        petition={petitionFor(place.id, row.provisionKey)}
                      />
                    </td>
                  );
                })}
                {districts.map((district) => {
                  const said = rowOf(district, row.provisionKey);
                  return (
                    said && (
                      <td key={district.id}>
                        <span className="cell-label" aria-hidden="true">
                          {district.name}
                        </span>
                        <div>
                          <CellView
                            cell={said.cell}
                            provision={row.provision}
                            place={district}
                            today={today}
                            doors={
                              doorsOf?.(district, row.provisionKey) ?? null
                            }
                            help="#how-to-help"
                            petition={petitionFor(
                              district.id,
                              row.provisionKey,
                            )}
                          />
                          <HoldsThere row={said} />
                        </div>
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}

/** Nobody has recorded anything at any layer: a phone shows one line of it. */
function isBlank(
  row: ScorecardRow,
  districts: readonly DistrictCard[],
): boolean {
  return [
    ...row.cells,
    ...districts.flatMap((each) => rowOf(each, row.provisionKey)?.cell ?? []),
  ].every((cell) => cell.standing === "unknown" && cell.others.length === 0);
}

function rowOf(district: DistrictCard, provisionKey: string) {
  return district.rows.find((row) => row.provisionKey === provisionKey);
}

/** What holds in a district, where it is not what the district itself says. */
export function HoldsThere({ row }: { row: DistrictRow }) {
  const t = useTranslate(policyMessages);
  if (row.standing === row.cell.standing) return null;
  return (
    <p className="small holds-there">
      {t("holdsThere")}: <StandingBadge standing={row.standing} />{" "}
      <span className="soft">{t(`inheritance_${row.inheritance}`)}</span>
    </p>
  );
}

/** What holds in the end, and by whose decision. */
function HoldsHere({ row }: { row: ScorecardRow }) {
  const t = useTranslate(policyMessages);
  return (
    <td>
      <span className="cell-label" aria-hidden="true">
        {t("holdsHere")}
      </span>
      <div className="cell">
        <StandingBadge standing={row.standing} />
        {(row.inheritance !== "own" || row.standing !== "unknown") && (
          <p className="small soft">{t(`inheritance_${row.inheritance}`)}</p>
        )}
        {row.conflict && <p className="small">{t("conflictHere")}</p>}
      </div>
    </td>
  );
}
