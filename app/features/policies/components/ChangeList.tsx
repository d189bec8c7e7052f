import { Link } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { changeWords } from "../change-messages";
import type { ChangeTold } from "../change-messages";
import { dataMessages } from "../data-messages";
import { policyMessages } from "../messages";

export type ListedChange = ChangeTold & {
  readonly id: string;
  readonly at: string;
  readonly note: string;
  readonly documentId: string;
  readonly placeSlug: string;
  readonly placeName: string;
  readonly placeOfficialName: string | null;
  readonly placeKind: JurisdictionKind;
  readonly stateCode: string | null;
  readonly groupName: string | null;
};

/** What was done to the records, and the way to older and newer changes. */
export function ChangeList({
  changes,
  withPlace,
  page,
  more,
  hrefOf,
}: {
  changes: readonly ListedChange[];
  /** Changes of several places: each names its own. */
  withPlace: boolean;
  page: number;
  more: boolean;
  hrefOf: (page: number) => string;
}) {
  const t = useTranslate(policyMessages);
  const d = useTranslate(dataMessages);
  const locale = useLocale();
  if (changes.length === 0 && page === 1) {
    return (
      <EmptyState title={d("noChanges")}>
        <p className="soft">{d("noChangesHint")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="list-rows">
        {changes.map((change) => (
          <li key={`${change.what} ${change.id}`}>
            <Link to={paths.policies.document(change.documentId)}>
              {changeWords(t, d, locale, change)}
            </Link>
            {change.note !== "" && <> {change.note}</>}
            <span className="small soft block">
              <time dateTime={change.at}>
                {formatPartialDay(locale, change.at.slice(0, 10), "day")}
              </time>
              {withPlace && (
                <>
                  {" · "}
                  <Link to={paths.policies.changesOfPlace(change.placeSlug)}>
                    {listedName({
                      name: change.placeName,
                      officialName: change.placeOfficialName,
                      kind: change.placeKind,
                    })}
                    {change.stateCode && `, ${change.stateCode}`}
                  </Link>
                </>
              )}
              {change.groupName && (
                <> · {d("changeBy", { group: change.groupName })}</>
              )}
            </span>
          </li>
        ))}
      </ol>
      {(page > 1 || more) && (
        <p className="no-print flex flex-wrap gap-4">
          {page > 1 && (
            <Link rel="prev" to={hrefOf(page - 1)}>
              {d("newerChanges")}
            </Link>
          )}
          {more && (
            <Link rel="next" to={hrefOf(page + 1)}>
              {d("olderChanges")}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
