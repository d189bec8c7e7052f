import { Link } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { RadioField, TextField } from "~/components/Field";
import { Pager } from "~/components/Pager";
import { useTranslate } from "~/i18n/use-translate";

import { factsMessages } from "../facts-messages";
import { MotionTable } from "./MotionTable";
import type { TabledMotion } from "./MotionTable";

/** Votes in conflict, to search, to page through, and each to look into. */
export function ConflictList({
  filter,
  total,
  motions,
  pageSize,
  hrefOf,
}: {
  filter: { q: string; state: "open" | "stands"; page: number };
  total: number;
  motions: readonly TabledMotion[];
  pageSize: number;
  hrefOf: (params: { q?: string; state?: string; page?: number }) => string;
}) {
  const t = useTranslate(factsMessages);
  return (
    <>
      <form
        method="get"
        role="search"
        aria-label={t("conflictsState")}
        className="flex flex-wrap items-end gap-x-6 gap-y-3"
      >
        <div className="min-w-0 grow basis-64 sm:max-w-md">
          <TextField
            name="q"
            type="search"
            label={t("conflictsSearch")}
            value={filter.q}
          />
        </div>
        <RadioField
          name="state"
          label={t("conflictsState")}
          value={filter.state}
          options={(["open", "stands"] as const).map((state) => ({
            value: state,
            label: t(`conflicts_${state}`),
          }))}
        />
        <button className="button button-quiet" type="submit">
          {t("conflictsShow")}
        </button>
      </form>
      {total === 0 ? (
        <EmptyState
          title={t(
            filter.q !== ""
              ? "conflictsNoneFound"
              : filter.state === "open"
                ? "conflictsNone"
                : "conflictsNoneStands",
          )}
        >
          {filter.q !== "" ? (
            <Link to={hrefOf({ state: filter.state })}>
              {t("conflictsAll")}
            </Link>
          ) : (
            <p className="soft">{t("conflictsNoneHint")}</p>
          )}
        </EmptyState>
      ) : (
        <>
          <MotionTable
            caption={t("conflictsCaption", { count: total })}
            motions={motions}
            withDay
            withBody
            toConflict
          />
          <Pager
            page={filter.page}
            pageSize={pageSize}
            total={total}
            hrefOf={(page) => hrefOf({ ...filter, page })}
          />
        </>
      )}
    </>
  );
}
