import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import {
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { countMessages } from "../count-messages";
import {
  CONFIDENCES,
  EVIDENCE_KINDS,
  LEAN_VISIBILITIES,
  RECORDED_LEANS,
} from "../types";
import type { LeanVisibility } from "../types";

/** Where a member stands, how that is known, and who may see it. */
export function LeanForm({
  form,
  once,
  today,
  groups,
  visibility: offered,
  cancelTo,
}: {
  form: FormState | null | undefined;
  once: string;
  today: string;
  /** Groups for which the reader may record, the likeliest first. */
  groups: readonly { id: string; name: string }[];
  /** With whom the last entry on this vote was shared. */
  visibility: LeanVisibility;
  cancelTo: string;
}) {
  const t = useTranslate(countMessages);
  const [group] = groups;
  return (
    <form method="post" className="sheet stack no-print">
      <ErrorSummary form={form} />
      <Once value={once} />
      <div className="lean-choices">
        <RadioField
          name="lean"
          label={t("leanField")}
          form={form}
          required
          options={RECORDED_LEANS.map((lean) => ({
            value: lean,
            label: t(`lean_${lean}`),
            hint: t(`hint_${lean}`),
          }))}
        />
      </div>
      <SelectField
        name="confidence"
        label={t("confidenceField")}
        form={form}
        value="medium"
        options={CONFIDENCES.map((confidence) => ({
          value: confidence,
          label: t(`confidence_${confidence}`),
        }))}
      />
      <SelectField
        name="evidenceKind"
        label={t("evidenceKindField")}
        form={form}
        value="said_to_us"
        options={EVIDENCE_KINDS.map((kind) => ({
          value: kind,
          label: t(`evidence_${kind}`),
        }))}
      />
      <TextField
        name="evidenceOn"
        type="date"
        label={t("evidenceOnField")}
        form={form}
        value={today}
        max={today}
        short
        required
      />
      <TextField
        name="evidenceUrl"
        type="url"
        inputMode="url"
        label={t("evidenceUrlField")}
        form={form}
        maxLength={2000}
      />
      <TextArea
        name="note"
        label={t("noteLean")}
        hint={t("noteLeanHint")}
        form={form}
        rows={3}
        maxLength={2000}
      />
      {groups.length > 1 ? (
        <SelectField
          name="group"
          label={t("groupField")}
          form={form}
          value={group?.id}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        group && <input type="hidden" name="group" value={group.id} />
      )}
      <SelectField
        name="visibility"
        label={t("visibilityField")}
        hint={t("visibilityHint")}
        form={form}
        value={offered}
        options={LEAN_VISIBILITIES.map((visibility) => ({
          value: visibility,
          label: t(`visibility_${visibility}`),
        }))}
      />
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {t("saveLean")}
        </button>
        <Link className="button button-quiet" to={cancelTo}>
          {t("backToCount")}
        </Link>
      </div>
    </form>
  );
}
