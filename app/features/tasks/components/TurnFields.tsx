import {
  CheckboxField,
  CheckboxesField,
  RadioField,
  SelectField,
  TextField,
} from "~/components/Field";
import { standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { ATTENDS, MOST_MINUTES, TURN_STATUSES } from "../roster/rules";
import type { CommentPoint, ShownTurn } from "../roster/rules";
import { rosterMessages } from "../roster-messages";
import { languageOptions } from "./languages";

/** What is written down about one turn at public comment. */
export function TurnFields({
  form,
  turn,
  points,
  naming,
  withStatus = false,
}: {
  form: FormState | undefined;
  turn?: ShownTurn;
  points: readonly CommentPoint[];
  /** Whose name the form sets: one's own, another's, or none. */
  naming: "own" | "another" | null;
  withStatus?: boolean;
}) {
  const t = useTranslate(rosterMessages);
  const locale = useLocale();
  return (
    <>
      {naming !== null && (
        <TextField
          form={form}
          name="called"
          label={t("called")}
          hint={t(naming === "own" ? "ownCalledHint" : "calledHint")}
          maxLength={80}
          value={turn?.called}
          required={naming === "another"}
        />
      )}
      <SelectField
        form={form}
        name="language"
        label={t("language")}
        empty={t("anyLanguage")}
        value={turn?.language}
        options={languageOptions(locale)}
      />
      <CheckboxField
        form={form}
        name="interpreter"
        label={t("interpreter")}
        checked={turn?.interpreter ?? false}
      />
      <RadioField
        form={form}
        name="attends"
        label={t("attends")}
        value={turn?.attends ?? "in_person"}
        options={ATTENDS.map((value) => ({
          value,
          label: standingAlone(locale, t(`attends_${value}`)),
        }))}
        required
      />
      <TextField
        form={form}
        name="minutes"
        type="number"
        min={1}
        max={MOST_MINUTES}
        short
        label={t("minutes")}
        hint={t("minutesHint")}
        value={turn?.minutes}
      />
      {points.length > 0 && (
        <CheckboxesField
          form={form}
          name="points"
          label={t("points")}
          values={turn?.pointIds ?? []}
          options={points.map(({ id, words }) => ({ value: id, label: words }))}
        />
      )}
      {withStatus && (
        <RadioField
          form={form}
          name="status"
          label={t("statusField")}
          value={turn?.status}
          options={TURN_STATUSES.map((value) => ({
            value,
            label: standingAlone(locale, t(`status_${value}`)),
          }))}
        />
      )}
    </>
  );
}
