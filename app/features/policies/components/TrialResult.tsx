import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { placeMessages } from "~/features/jurisdictions/messages";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import { COVERS } from "../rules/people";
import type { Share } from "../rules/people";
import { trialMessages } from "../trial-messages";
import type { Standing } from "../types";
import { StandingBadge } from "./StandingBadge";

const covered = (share: Share) => share.full + share.partial;

/** How many people are covered now and then: a sentence and a table. */
export function TrialFigures({
  state,
  before,
  after,
}: {
  state: string;
  before: { readonly people: Share; readonly governments: Share };
  after: { readonly people: Share; readonly governments: Share };
}) {
  const t = useTranslate(trialMessages);
  const locale = useLocale();
  const people = covered(after.people) - covered(before.people);
  const places = covered(after.governments) - covered(before.governments);
  const said = {
    people: formatNumber(locale, Math.abs(people)),
    places: Math.abs(places),
  };
  const cell = (share: Share, count: number) =>
    `${formatNumber(locale, count)} (${formatPercent(
      locale,
      share.all === 0 ? 0 : count / share.all,
    )})`;
  return (
    <>
      <p className="text-lg">
        {people === 0 && places === 0
          ? t("noDifference")
          : people < 0 || (people === 0 && places < 0)
            ? t("lose", said)
            : t("gain", said)}
      </p>
      <DataTable
        caption={t("figures", { state })}
        head={[
          t("group"),
          { label: t("now"), number: true },
          { label: t("then"), number: true },
        ]}
        phone="scroll"
      >
        {COVERS.map((cover) => (
          <tr key={cover}>
            <th scope="row">{t(`cover_${cover}`)}</th>
            <td className="number">
              {cell(before.people, before.people[cover])}
            </td>
            <td className="number">
              {cell(after.people, after.people[cover])}
            </td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

export interface ShownTurn {
  readonly slug: string;
  readonly name: string;
  readonly officialName: string | null;
  readonly kind: JurisdictionKind;
  readonly stateCode: string | null;
  readonly countyName: string | null;
  readonly population: number | null;
  readonly provision: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly effect: "falls" | "rises" | "shifts";
}

const MARKS = { falls: "↓", rises: "↑", shifts: "→" } as const;

/** Local standings that would differ, what falls first. */
export function TurnsTable({
  rows,
  total,
  withProvision,
}: {
  rows: readonly ShownTurn[];
  total: number;
  withProvision: boolean;
}) {
  const t = useTranslate(trialMessages);
  const policy = useTranslate(policyMessages);
  const place = useTranslate(placeMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("turnsCaption", { count: total })}
      head={[
        policy("place"),
        ...(withProvision ? [policy("protection")] : []),
        t("now"),
        t("then"),
        { label: t("people"), number: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={`${row.slug} ${row.provision}`}>
          <th scope="row">
            <Link to={paths.places.show(row.slug)}>{listedName(row)}</Link>
            <span className="small soft block font-normal">
              {place(`kind_${row.kind}`)}
              {row.countyName && ` · ${row.countyName}`}
            </span>
          </th>
          {withProvision && <td>{row.provision}</td>}
          <td>
            <StandingBadge standing={row.before} />
          </td>
          <td>
            <strong>
              <span aria-hidden="true">{MARKS[row.effect]} </span>
              {t(row.effect)}
            </strong>{" "}
            <StandingBadge standing={row.after} />
          </td>
          <td className="number">
            {row.population === null
              ? t("peopleUnknown")
              : formatNumber(locale, row.population)}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
