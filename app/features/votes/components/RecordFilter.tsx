import { Link } from "@remix-run/react";

import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import { recordMessages } from "../record-messages";
import { MOTION_KINDS, VOTE_OPTIONS } from "../types";
import type { MotionKind, VoteOption } from "../types";

/** Filters of a record; those that are left out are not offered. */
export interface ShownFilter {
  q?: string;
  option?: VoteOption | null;
  result?: "pass" | "fail" | "none" | null;
  year: string | null;
  kind: MotionKind | null;
  contested: boolean;
  demand?: boolean;
  sort?: string;
}

/** Narrows and sorts a part of the record: an address, no script. */
export function RecordFilter({
  action,
  filter,
  years,
  sorts = [],
  narrowed,
  withFiles = false,
}: {
  /** The page itself, without filters. */
  action: string;
  filter: ShownFilter;
  years: readonly number[];
  sorts?: readonly { value: string; label: string }[];
  /** Whether anything is left out now. */
  narrowed: boolean;
  /** The search also finds file numbers. */
  withFiles?: boolean;
}) {
  const t = useTranslate(recordMessages);
  const v = useTranslate(voteMessages);
  return (
    <form
      method="get"
      action={action}
      role="search"
      aria-label={t("filter")}
      className="sheet no-print grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      {filter.q !== undefined && (
        <TextField
          name="q"
          type="search"
          label={t(withFiles ? "searchFile" : "search")}
          value={filter.q}
        />
      )}
      <SelectField
        name="year"
        label={t("year")}
        value={filter.year}
        empty={t("anyYear")}
        options={years.map((year) => ({
          value: String(year),
          label: String(year),
        }))}
      />
      <SelectField
        name="kind"
        label={t("kind")}
        value={filter.kind}
        empty={t("anyKind")}
        options={MOTION_KINDS.map((kind) => ({
          value: kind,
          label: v(`kind_${kind}`),
        }))}
      />
      {filter.option !== undefined && (
        <SelectField
          name="option"
          label={t("option")}
          value={filter.option}
          empty={t("anyOption")}
          options={VOTE_OPTIONS.map((option) => ({
            value: option,
            label: v(`option_${option}`),
          }))}
        />
      )}
      {filter.result !== undefined && (
        <SelectField
          name="result"
          label={t("result")}
          value={filter.result}
          empty={t("anyResult")}
          options={(["pass", "fail", "none"] as const).map((result) => ({
            value: result,
            label: v(`recorded_${result}`),
          }))}
        />
      )}
      {sorts.length > 0 && (
        <SelectField
          name="sort"
          label={t("sortBy")}
          value={filter.sort}
          options={sorts}
        />
      )}
      <Flag
        name="contested"
        label={t("contestedOnly")}
        hint={t("contestedHint")}
        checked={filter.contested}
      />
      {filter.demand !== undefined && (
        <Flag name="demand" label={t("demandOnly")} checked={filter.demand} />
      )}
      <div className="flex flex-wrap items-center gap-4">
        <button className="button" type="submit">
          {t("show")}
        </button>
        {narrowed && <Link to={action}>{t("showAll")}</Link>}
      </div>
    </form>
  );
}

function Flag({
  name,
  label,
  hint,
  checked,
}: {
  name: string;
  label: string;
  hint?: string;
  checked: boolean;
}) {
  return (
    <div className="choice self-center">
      <input
        type="checkbox"
        id={`only-${name}`}
        name={name}
        value="1"
        defaultChecked={checked}
        aria-describedby={hint && `only-${name}-hint`}
      />
      <div>
        <label htmlFor={`only-${name}`}>{label}</label>
        {hint && (
          <p className="soft small" id={`only-${name}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** The orders a list of votes may stand in. */
export function useVoteSorts() {
  const t = useTranslate(recordMessages);
  return (["newest", "oldest", "title"] as const).map((sort) => ({
    value: sort,
    label: t(`sort_${sort}`),
  }));
}
