import { Link } from "@remix-run/react";

import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import type { Coverage } from "../types";
import { ClauseProof } from "./CellView";
import { Checked } from "./Checked";
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
}: {
  clause: Clause;
  document: {
    readonly archivedUrl: string | null;
  } & Sourced;
  today: string;
  mayRecord: boolean;
}) {
  const t = useTranslate(policyMessages);
  return (
    <article className="sheet stack-tight">
      <h3>{clause.provisionName}</h3>
      <p>
        <strong>{t(`coverage_${clause.coverage}`)}</strong>
      </p>
      <ClauseProof clause={{ ...clause, ...document }} />
      <p className="small">
        <Checked on={clause.lastVerifiedOn} today={today} />
      </p>
      {mayRecord && (
        <p className="no-print flex flex-wrap gap-2">
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
  if (clause.checks.length + clause.versions.length === 0) return null;
  return (
    <details className="small">
      <summary>{t("history")}</summary>
      <ul className="list-rows">
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
