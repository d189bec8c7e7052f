import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Badge } from "~/components/Badge";
import { WebLink } from "~/components/WebLink";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import { freshnessOf, nextRung } from "../rules";
import type { Cell, DatedClause } from "../rules";
import type { Provision, ShownClause } from "../types";
import { reviewMessages } from "../review-messages";
import { Checked } from "./Checked";
import { Remarks } from "./Remarks";
import { SourceLink } from "./SourceLink";
import { StandingBadge } from "./StandingBadge";
import { documentName, stageWords } from "./words";

/** Standings after which there is something further to ask for. */
const CLIMBS: ReadonlySet<string> = new Set([
  "words",
  "none",
  "lapsed",
  "partial",
  "covered",
]);

/** Standings of a cell in which something is missing. */
const EMPTY: ReadonlySet<string> = new Set(["unknown", "none", "lapsed"]);

/** What one government says about one provision, with its proof. */
export function CellView({
  cell,
  provision,
  place,
  today,
  doors,
  help,
  petition,
}: {
  cell: Cell<ShownClause>;
  provision: Provision;
  place: { readonly slug: string; readonly name: string };
  today: string;
  /** Where an organizer can go from here; null for other readers. */
  doors: { readonly record: string; readonly demand: string } | null;
  /** For other readers: where the page says how to help. */
  help: string;
  /** An open petition that asks for it here. */
  petition: { readonly slug: string; readonly title: string } | null;
}) {
  const t = useTranslate(policyMessages);
  const { record, others, standing, layer } = cell;
  const next = CLIMBS.has(standing)
    ? nextRung(record?.clause.instrument ?? null, layer.name)
    : null;
  // Dozens of links say the same; a listener must hear where each leads.
  const about = (
    <span className="sr-only">
      : {place.name}, {provision.name}
    </span>
  );
  return (
    <div className="cell">
      <StandingBadge standing={standing} />
      {cell.conflict && <p className="small">{t("conflictHere")}</p>}
      {record && (
        <RecordView dated={record} today={today} about={doors ? about : null} />
      )}
      {next && <p className="small soft">{t(`next_${next}`)}</p>}
      {others.length > 0 && (
        <details className="small">
          <summary>{t("moreRecords", { count: others.length })}</summary>
          {others.map((other) => (
            <RecordView
              key={other.clause.clauseId}
              dated={other}
              today={today}
              about={doors ? about : null}
            />
          ))}
        </details>
      )}
      {petition && standing !== "covered" && (
        <p className="small no-print">
          <Link to={paths.petitions.show(petition.slug)}>
            {t("signHere", { title: petition.title })}
            {about}
          </Link>
        </p>
      )}
      {!doors && !petition && EMPTY.has(standing) && (
        <p className="small no-print cell-doors">
          <a href={help}>
            {t("helpHere")}
            {about}
          </a>
        </p>
      )}
      {doors && standing !== "covered" && (
        <p className="small no-print cell-doors">
          <Link to={doors.demand}>
            {t("demandHere")}
            {about}
          </Link>
          {standing === "unknown" && (
            <Link to={doors.record}>
              {t("recordHere")}
              {about}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}

/** One record: document, stage, quote, source, age. */
function RecordView({
  dated,
  today,
  about,
}: {
  dated: DatedClause<ShownClause>;
  today: string;
  /** For organizers, who may check it: which cell this is, for listeners. */
  about: ReactNode;
}) {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  const r = useTranslate(reviewMessages);
  const { clause, stage } = dated;
  const disputed = clause.remarks.some(({ kind }) => kind === "dispute");
  const more =
    clause.quote ||
    clause.exceptions ||
    clause.practice ||
    clause.sourceUrl ||
    clause.sourceTitle ||
    clause.remarks.length > 0;
  return (
    <div className="record small">
      <p>
        <Link to={paths.policies.document(clause.documentId)}>
          {documentName(t, clause)}
        </Link>
        {clause.instrument !== "none" && <>, {stageWords(t, locale, stage)}</>}
      </p>
      {disputed && (
        <p>
          <Badge tone="warn">{r("disputed")}</Badge>
        </p>
      )}
      {more && (
        <details>
          <summary>{t("whatItSays")}</summary>
          <ClauseProof clause={clause} />
          <Remarks remarks={clause.remarks} mayEnd={false} />
        </details>
      )}
      <p>
        <Checked on={clause.lastVerifiedOn} today={today} />
        {clause.secondedAs && (
          <span className="soft">
            {" · "}
            {r(
              clause.secondedAs === "other_group"
                ? "seconded"
                : "secondedPerson",
            )}
          </span>
        )}
        {about && freshnessOf(clause.lastVerifiedOn, today) !== "fresh" && (
          <>
            {" "}
            <Link
              className="no-print"
              to={paths.policies.checks(clause.clauseId)}
            >
              {t("checkNow")}
              {about}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}

/** The words themselves, their exceptions, the practice and the source. */
export function ClauseProof({
  clause,
}: {
  clause: Pick<
    ShownClause,
    | "quote"
    | "section"
    | "exceptions"
    | "practice"
    | "sourceUrl"
    | "archivedUrl"
    | "sourceTitle"
    | "statedOn"
    | "statedPrecision"
  >;
}) {
  const t = useTranslate(policyMessages);
  return (
    <div className="proof stack-tight">
      {clause.quote && <blockquote>{clause.quote}</blockquote>}
      {clause.section && <p>{t("quoteFrom", { section: clause.section })}</p>}
      {clause.exceptions && (
        <p>
          <strong>{t("exceptions")}:</strong> {clause.exceptions}
        </p>
      )}
      {clause.practice && (
        <p>
          <strong>{t("practice")}:</strong> {clause.practice}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4">
        <SourceLink of={clause} />
        {clause.archivedUrl && (
          <WebLink to={clause.archivedUrl}>{t("archived")}</WebLink>
        )}
      </p>
    </div>
  );
}
