import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { compareMessages } from "../compare-messages";
import { policyMessages } from "../messages";
import type { DatedClause } from "../rules";
import type { DiffPart } from "../rules/words-diff";
import type { Inheritance, Provision, ShownClause, Standing } from "../types";
import { Checked } from "./Checked";
import { StandingBadge } from "./StandingBadge";
import { documentName, stageWords } from "./words";

interface Cell {
  readonly standing: Standing;
  readonly inheritance: Inheritance;
  readonly record: DatedClause<ShownClause> | null;
  readonly diff: readonly DiffPart[] | null;
}
interface Row {
  readonly provision: Provision;
  readonly cells: readonly Cell[];
  readonly base: number | null;
}

/** One row for each protection, one column for each place. */
export function CompareTable({
  places,
  categories,
  today,
}: {
  places: readonly { readonly slug: string; readonly label: string }[];
  categories: readonly {
    readonly key: string;
    readonly name: string;
    readonly rows: readonly Row[];
  }[];
  today: string;
}) {
  const t = useTranslate(compareMessages);
  const policy = useTranslate(policyMessages);
  return (
    <table className="table scorecard compare">
      <caption className="sr-only">
        {t("caption", { places: places.map((p) => p.label).join(", ") })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{policy("protection")}</th>
          {places.map((place) => (
            <th scope="col" key={place.slug}>
              <Link to={paths.places.show(place.slug)}>{place.label}</Link>
            </th>
          ))}
        </tr>
      </thead>
      {categories.map((category) => (
        <tbody key={category.key}>
          <tr className="category">
            <th scope="rowgroup" colSpan={places.length + 1}>
              {category.name}
            </th>
          </tr>
          {category.rows.map((row) => (
            <tr key={row.provision.key}>
              <th scope="row">{row.provision.name}</th>
              {row.cells.map((cell, index) => (
                <td key={places[index]?.slug}>
                  <span className="cell-label" aria-hidden="true">
                    {places[index]?.label}
                  </span>
                  <CellOf
                    cell={cell}
                    today={today}
                    base={
                      row.base === null || row.base === index
                        ? null
                        : (places[row.base]?.label ?? null)
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CellOf({
  cell,
  today,
  base,
}: {
  cell: Cell;
  today: string;
  /** The place whose quote this one is held against. */
  base: string | null;
}) {
  const policy = useTranslate(policyMessages);
  const locale = useLocale();
  const { record, standing, inheritance } = cell;
  return (
    <div className="cell">
      <StandingBadge standing={standing} />
      {inheritance !== "own" && (
        <p className="small soft">{policy(`inheritance_${inheritance}`)}</p>
      )}
      {record && (
        <div className="record small">
          <p>
            <Link to={paths.policies.document(record.clause.documentId)}>
              {documentName(policy, record.clause)}
            </Link>
            {record.clause.instrument !== "none" && (
              <>, {stageWords(policy, locale, record.stage)}</>
            )}
          </p>
          <p>{policy(`coverage_${record.clause.coverage}`)}</p>
          {record.clause.quote && (
            <Quote quote={record.clause.quote} diff={cell.diff} base={base} />
          )}
          {record.clause.exceptions && (
            <p>
              <strong>{policy("exceptions")}:</strong>{" "}
              {record.clause.exceptions}
            </p>
          )}
          <p>
            <WebLink to={record.clause.sourceUrl}>{policy("source")}</WebLink>
          </p>
          <p>
            <Checked on={record.clause.lastVerifiedOn} today={today} />
          </p>
        </div>
      )}
    </div>
  );
}

/** The words of a document; what differs is marked in words and in looks. */
function Quote({
  quote,
  diff,
  base,
}: {
  quote: string;
  diff: readonly DiffPart[] | null;
  base: string | null;
}) {
  const t = useTranslate(compareMessages);
  const differs = diff?.some((part) => part.kind !== "same") ?? false;
  return (
    <div className="proof">
      <blockquote>
        {differs && diff
          ? diff.map((part, index) => (
              <span key={index}>
                {index > 0 && " "}
                {part.kind === "same" ? (
                  part.text
                ) : part.kind === "added" ? (
                  <ins>
                    <span className="sr-only">[{t("added")}: </span>
                    {part.text}
                    <span className="sr-only">]</span>
                  </ins>
                ) : (
                  <del>
                    <span className="sr-only">
                      [{t("removed", { place: base ?? "" })}:{" "}
                    </span>
                    {part.text}
                    <span className="sr-only">]</span>
                  </del>
                )}
              </span>
            ))
          : quote}
      </blockquote>
      {base !== null && diff === null && (
        <p className="soft">{t("otherWords", { place: base })}</p>
      )}
    </div>
  );
}
