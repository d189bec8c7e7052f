import { Link } from "@remix-run/react";

import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import { reviewMessages } from "../review-messages";
import type { Coverage, Remark, SecondKind } from "../types";
import { ClauseProof } from "./CellView";
import { MakeTask } from "./MakeTask";
import { EndedRemarks, Remarks } from "./Remarks";
import { Reviewed } from "./Reviewed";
import type { Sourced } from "./SourceLink";

interface Version {
  readonly id: string;
  readonly coverage: Coverage;
  readonly exceptions: string;
  readonly section: string | null;
  readonly quote: string;
  readonly practice: string;
  readonly replacedAt: string;
  readonly groupName: string | null;
}

interface Clause {
  readonly id: string;
  readonly provisionName: string;
  readonly coverage: Coverage;
  readonly exceptions: string;
  readonly section: string | null;
  readonly quote: string;
  readonly practice: string;
  readonly lastVerifiedOn: string | null;
  readonly verifiedBy: string | null;
  readonly secondedOn: string | null;
  readonly secondedBy: string | null;
  readonly secondedAs: SecondKind | null;
  readonly remarks: readonly Remark[];
  readonly checks: readonly {
    readonly id: string;
    readonly checkedOn: string;
    readonly note: string;
    readonly groupName: string | null;
  }[];
  readonly versions: readonly Version[];
}

/** What a document says about one protection, with all that was done to it. */
export function DocumentClause({
  clause,
  document,
  today,
  mayRecord,
  mayDispute,
  once,
}: {
  clause: Clause;
  document: {
    readonly archivedUrl: string | null;
  } & Sourced;
  today: string;
  mayRecord: boolean;
  /** Anybody who signed in. */
  mayDispute: boolean;
  /** Mark of this showing, for the button that makes a task. */
  once: string;
}) {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  return (
    <article className="sheet stack-tight">
      <h3>{clause.provisionName}</h3>
      <p>
        <strong>{t(`coverage_${clause.coverage}`)}</strong>
      </p>
      <ClauseProof clause={{ ...clause, ...document }} />
      <Remarks remarks={clause.remarks} mayEnd={mayRecord} />
      <Reviewed clause={clause} today={today} />
      {mayRecord && (
        <div className="no-print flex flex-wrap gap-2">
          <Link
            className="button button-quiet button-small"
            to={paths.policies.checks(clause.id)}
            aria-label={`${t("check")}: ${clause.provisionName}`}
          >
            {t("check")}
          </Link>
          <Link
            className="button button-quiet button-small"
            to={paths.policies.clause(clause.id)}
            aria-label={`${t("edit")}: ${clause.provisionName}`}
          >
            {t("edit")}
          </Link>
          <MakeTask
            clauseId={clause.id}
            what={clause.provisionName}
            once={once}
          />
        </div>
      )}
      {mayDispute && (
        <p className="small no-print flex flex-wrap gap-x-5 gap-y-2">
          {mayRecord && (
            <Link
              to={paths.policies.newReply(clause.id)}
              aria-label={`${r("replyDo")}: ${clause.provisionName}`}
            >
              {r("replyDo")}
            </Link>
          )}
          <Link
            to={paths.policies.newDispute(clause.id)}
            aria-label={`${r("disputeDo")}: ${clause.provisionName}`}
          >
            {r("disputeDo")}
          </Link>
        </p>
      )}
      <ClauseHistory clause={clause} />
    </article>
  );
}

function ClauseHistory({ clause }: { clause: Clause }) {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  const day = (timestamp: string) =>
    formatPartialDay(locale, timestamp.slice(0, 10), "day");
  const ended = clause.remarks.filter(({ endedAt }) => endedAt !== null);
  if (clause.checks.length + clause.versions.length + ended.length === 0) {
    return null;
  }
  return (
    <details className="small">
      <summary>{t("history")}</summary>
      <ul className="list-rows">
        <EndedRemarks remarks={ended} />
        {clause.checks.map((check) => (
          <li key={check.id}>
            {check.groupName
              ? t("checkedOnBy", {
                  date: day(check.checkedOn),
                  group: check.groupName,
                })
              : t("checkedOn", { date: day(check.checkedOn) })}
            {check.note && <span className="block">{check.note}</span>}
          </li>
        ))}
        {clause.versions.map((version) => (
          <li key={version.id} className="stack-tight">
            <p>
              {version.groupName
                ? t("changedOnBy", {
                    date: day(version.replacedAt),
                    group: version.groupName,
                  })
                : t("changedOn", { date: day(version.replacedAt) })}
            </p>
            <p>{t(`coverage_${version.coverage}`)}</p>
            {version.quote && (
              <div className="proof">
                <blockquote>{version.quote}</blockquote>
              </div>
            )}
            {version.exceptions && (
              <p>
                {t("exceptions")}: {version.exceptions}
              </p>
            )}
            {version.practice && (
              <p>
                {t("practice")}: {version.practice}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
