import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { placeMessages } from "~/features/jurisdictions/messages";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { compareMessages } from "../compare-messages";
import { policyMessages } from "../messages";
import type { StageOn } from "../rules";
import type { ShownClause, Standing } from "../types";
import { Checked } from "./Checked";
import { SourceLink } from "./SourceLink";
import { StandingBadge } from "./StandingBadge";
import { documentName, stageWords } from "./words";

export interface RecordRow {
  readonly standing: Standing;
  readonly stage: StageOn;
  readonly provisionName: string;
  readonly clause: Pick<
    ShownClause,
    | "clauseId"
    | "documentId"
    | "instrument"
    | "coverage"
    | "title"
    | "number"
    | "sourceUrl"
    | "sourceTitle"
    | "statedOn"
    | "statedPrecision"
    | "lastVerifiedOn"
  > & {
    readonly slug: string;
    readonly kind: JurisdictionKind;
    readonly name: string;
    readonly officialName: string | null;
    readonly stateCode: string | null;
    readonly countyName: string | null;
  };
}

/** The records behind the map, one a row. */
export function RecordsTable({
  rows,
  total,
  today,
  withProvision,
}: {
  rows: readonly RecordRow[];
  total: number;
  today: string;
  /** Several protections are shown: each row names its own. */
  withProvision: boolean;
}) {
  const t = useTranslate(policyMessages);
  const place = useTranslate(placeMessages);
  const compare = useTranslate(compareMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("tableCaption", { count: total })}
      head={[
        t("place"),
        ...(withProvision ? [t("protection")] : []),
        t("says"),
        t("document"),
        t("source"),
        t("lastChecked"),
      ]}
    >
      {rows.map(({ clause, standing, stage, provisionName }) => (
        <tr key={clause.clauseId}>
          <th scope="row">
            <Link to={paths.places.show(clause.slug)}>
              {listedName(clause)}
            </Link>
            <span className="small soft block font-normal">
              {place(`kind_${clause.kind}`)}
              {clause.countyName && ` · ${clause.countyName}`}
              {clause.stateCode && ` · ${clause.stateCode}`}
            </span>
            <Link
              className="small no-print font-normal"
              to={paths.places.compare([clause.slug])}
            >
              {compare("likeCompare")}
              <span className="sr-only">
                : {listedName(clause)}, {provisionName}
              </span>
            </Link>
          </th>
          {withProvision && <td>{provisionName}</td>}
          <td>
            {standing === "unknown" ? (
              t(`coverage_${clause.coverage}`)
            ) : (
              <StandingBadge standing={standing} />
            )}
          </td>
          <td>
            <Link to={paths.policies.document(clause.documentId)}>
              {documentName(t, clause)}
            </Link>
            {clause.instrument !== "none" && (
              <span className="small soft block">
                {standingAlone(locale, stageWords(t, locale, stage))}
              </span>
            )}
          </td>
          <td>
            <SourceLink of={clause} />
          </td>
          <td className="small">
            <Checked on={clause.lastVerifiedOn} today={today} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
