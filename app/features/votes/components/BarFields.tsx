import type { ReactNode } from "react";

import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import { STRICTNESSES, VOTE_BASES } from "../types";
import type { Strictness, VoteBase } from "../types";

interface Bar {
  numerator: number;
  denominator: number;
  fixedVotes: number | null;
  base: VoteBase;
  strictness: Strictness;
  extraVotes?: number;
}

/** A bar to reach: a share of something, or a fixed number of votes. */
export function BarFields({
  form,
  name,
  legend,
  bar,
  bases = VOTE_BASES,
  required = false,
  withExtra = true,
  children,
}: {
  form: FormState | undefined;
  name: string;
  legend: string;
  /** Null: there is no such bar. */
  bar: Bar | null;
  bases?: readonly VoteBase[];
  /** Whether votes may be asked for on top of the share. */
  withExtra?: boolean;
  /** Whether there has to be one. */
  required?: boolean;
  /** Further fields of the same matter. */
  children?: ReactNode;
}) {
  const t = useTranslate(voteMessages);
  const hows = required
    ? (["share", "fixed"] as const)
    : (["none", "share", "fixed"] as const);
  const fixed = bar !== null && bar.fixedVotes !== null;
  return (
    <fieldset className="sheet stack-tight">
      <legend className="float-left mb-2 w-full font-semibold">{legend}</legend>
      {children && (
        <div className="clear-both grid items-end gap-x-4 sm:grid-cols-2">
          {children}
        </div>
      )}
      <div className="clear-both grid gap-4 sm:grid-cols-2 sm:items-end lg:grid-cols-4">
        <SelectField
          form={form}
          name={`${name}.how`}
          label={t("barHow")}
          value={bar === null ? "none" : fixed ? "fixed" : "share"}
          options={hows.map((how) => ({ value: how, label: t(`bar_${how}`) }))}
        />
        <SelectField
          form={form}
          name={`${name}.strictness`}
          label={t("barStrictness")}
          value={bar?.strictness ?? "at_least"}
          options={STRICTNESSES.map((each) => ({
            value: each,
            label: t(`strictness_${each}`),
          }))}
        />
        <TextField
          form={form}
          name={`${name}.numerator`}
          type="number"
          min={1}
          label={t("barNumerator")}
          value={fixed ? null : (bar?.numerator ?? null)}
        />
        <TextField
          form={form}
          name={`${name}.denominator`}
          type="number"
          min={1}
          label={t("barDenominator")}
          value={fixed ? null : (bar?.denominator ?? null)}
        />
        <SelectField
          form={form}
          name={`${name}.base`}
          label={t("barBase")}
          value={bar?.base ?? "seats"}
          options={bases.map((base) => ({
            value: base,
            label: t(`base_${base}`),
          }))}
        />
        {withExtra && (
          <TextField
            form={form}
            name={`${name}.extra`}
            type="number"
            min={0}
            label={t("barExtra")}
            value={bar?.extraVotes || null}
          />
        )}
        <TextField
          form={form}
          name={`${name}.votes`}
          type="number"
          min={1}
          label={t("barVotes")}
          value={bar?.fixedVotes ?? null}
        />
      </div>
    </fieldset>
  );
}
