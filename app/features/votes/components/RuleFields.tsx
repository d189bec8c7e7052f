import { CheckboxField, SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import {
  ABSTENTION_RULES,
  CHAIR_VOTES,
  MAYOR_VOTES,
  MOTION_KINDS,
  SECOND_VOTES,
  TIE_RULES,
} from "../types";
import type { BodyRule } from "../types";
import { BarFields } from "./BarFields";

/** The whole of a body's rule as a form. */
export function RuleFields({
  form,
  rule,
}: {
  form: FormState | undefined;
  /** What it starts from. */
  rule: BodyRule;
}) {
  const t = useTranslate(voteMessages);
  return (
    <>
      <SelectField
        form={form}
        name="motionKind"
        label={t("motionKind")}
        value={rule.motionKinds[0]}
        empty={t("everyKind")}
        options={MOTION_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
      />
      <BarFields
        form={form}
        name="needs"
        legend={t("needsLegend")}
        bar={rule}
        required
      />
      <fieldset className="sheet grid gap-4 sm:grid-cols-2">
        <SelectField
          form={form}
          name="tie"
          label={t("tieField")}
          value={rule.tie}
          options={TIE_RULES.map((tie) => ({
            value: tie,
            label: t(`tie_${tie}`),
          }))}
        />
        <SelectField
          form={form}
          name="tieMeasure"
          label={t("tieMeasureField")}
          value={rule.tieMeasure}
          options={(["cast", "all_seats"] as const).map((measure) => ({
            value: measure,
            label: t(`tieMeasure_${measure}`),
          }))}
        />
        <SelectField
          form={form}
          name="abstention"
          label={t("abstentionField")}
          value={rule.abstention}
          options={ABSTENTION_RULES.map((each) => ({
            value: each,
            label: t(`abstention_${each}`),
          }))}
        />
        <SelectField
          form={form}
          name="chairVotes"
          label={t("chairField")}
          value={rule.chairVotes}
          options={CHAIR_VOTES.map((each) => ({
            value: each,
            label: t(`chairVotes_${each}`),
          }))}
        />
        <SelectField
          form={form}
          name="mayorVotes"
          label={t("mayorField")}
          value={rule.mayorVotes}
          options={MAYOR_VOTES.map((each) => ({
            value: each,
            label: t(`mayorVotes_${each}`),
          }))}
        />
        <div>
          <CheckboxField
            form={form}
            name="mayorInBase"
            label={t("mayorInBase")}
            checked={rule.mayorInBase}
          />
          <CheckboxField
            form={form}
            name="recusedPresent"
            label={t("recusedPresent")}
            checked={rule.recusedPresent}
          />
        </div>
      </fieldset>
      <BarFields
        form={form}
        name="quorum"
        legend={t("quorumLegend")}
        bar={rule.quorum && { ...rule.quorum, fixedVotes: rule.quorum.fixed }}
        bases={["seats", "filled"]}
        withExtra={false}
      >
        <SelectField
          form={form}
          name="quorum.by"
          label={t("quorumBy")}
          value={rule.quorum?.by ?? "members"}
          options={(["members", "weight"] as const).map((by) => ({
            value: by,
            label: t(`quorumBy_${by}`),
          }))}
        />
        <CheckboxField
          form={form}
          name="quorum.withMayor"
          label={t("quorumWithMayor")}
          checked={rule.quorum?.withMayor ?? false}
        />
      </BarFields>
      <BarFields
        form={form}
        name="override"
        legend={t("vetoLegend")}
        bar={rule.override}
      >
        <CheckboxField
          form={form}
          name="mayorVeto"
          label={t("mayorVeto")}
          checked={rule.mayorVeto}
        />
        <CheckboxField
          form={form}
          name="orOriginalIfLarger"
          label={t("orOriginalIfLarger")}
          checked={rule.override?.orOriginalIfLarger ?? false}
        />
      </BarFields>
      <details className="sheet" open={hasMore(rule, form)}>
        <summary className="font-semibold">
          {t("secondLegend")} · {t("protestLegend")} · {t("readingsField")}
        </summary>
        <div className="stack mt-4">
          <BarFields
            form={form}
            name="second"
            legend={t("secondLegend")}
            bar={rule.second}
          >
            <SelectField
              form={form}
              name="second.kind"
              label={t("secondKind")}
              value={rule.second?.kind ?? "emergency_clause"}
              options={SECOND_VOTES.map((kind) => ({
                value: kind,
                label: t(`second_${kind}`),
              }))}
            />
          </BarFields>
          <BarFields
            form={form}
            name="protest"
            legend={t("protestLegend")}
            bar={rule.protest}
          />
          <div className="grid items-end gap-4 sm:grid-cols-3">
            <TextField
              form={form}
              name="readings"
              type="number"
              min={1}
              max={9}
              label={t("readingsField")}
              value={rule.readings}
              required
            />
            <TextField
              form={form}
              name="daysBetween"
              type="number"
              min={0}
              max={365}
              label={t("daysBetweenField")}
              value={rule.daysBetween}
              required
            />
            <TextField
              form={form}
              name="lastsDays"
              type="number"
              min={1}
              label={t("lastsDaysField")}
              hint={t("lastsDaysHint")}
              value={rule.lastsDays}
            />
          </div>
        </div>
      </details>
      <TextField
        form={form}
        name="citation"
        label={t("citationField")}
        hint={t("citationHint")}
        value={rule.source.citation}
        maxLength={300}
        required
      />
      <TextField
        form={form}
        name="sourceUrl"
        type="url"
        label={t("sourceField")}
        value={rule.source.url}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          form={form}
          name="validFrom"
          type="date"
          label={t("validFrom")}
          value={rule.validFrom}
          short
        />
        <TextField
          form={form}
          name="validTo"
          type="date"
          label={t("validTo")}
          value={rule.validTo}
          short
        />
      </div>
    </>
  );
}

/** The rarer fields start open when one of them says something. */
function hasMore(rule: BodyRule, form: FormState | undefined): boolean {
  return (
    rule.second !== null ||
    rule.protest !== null ||
    rule.readings > 1 ||
    rule.lastsDays !== null ||
    Object.keys(form?.errors ?? {}).some((name) =>
      /^(second|protest|readings|daysBetween|lastsDays)/.test(name),
    )
  );
}
