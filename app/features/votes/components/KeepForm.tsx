import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import {
  CheckboxField,
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
import type { LeanVisibility, RecordedLean, Stance } from "../types";
import { whatIfMessages } from "../whatif-messages";

interface Entry {
  officialId: string;
  name: string;
  seat: string | null;
  now: Stance;
  lean: RecordedLean;
}

/** What was imagined, member by member, with room for the evidence of each. */
export function KeepForm({
  form,
  entries,
  groups,
  visibility: offered,
  today,
  once,
  forgetTo,
}: {
  form: FormState | undefined;
  entries: readonly Entry[];
  /** Groups for which the reader may record, the likeliest first. */
  groups: readonly { id: string; name: string }[];
  /** With whom the last entry on this vote was shared. */
  visibility: LeanVisibility;
  today: string;
  once: string;
  forgetTo: string;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const [group] = groups;
  return (
    <form method="post" className="stack">
      <ErrorSummary form={form} />
      <Once value={once} />
      {entries.map((entry, index) => {
        const name = (field: string) => `rows[${index}].${field}`;
        return (
          <fieldset key={entry.officialId} className="sheet stack-tight">
            <legend className="sr-only">{entry.name}</legend>
            <div aria-hidden="true">
              <p className="text-lg font-semibold">{entry.name}</p>
            </div>
            <p className="soft small">
              {[entry.seat, say("keepWas", { lean: t(`lean_${entry.now}`) })]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <input
              type="hidden"
              name={name("official")}
              value={entry.officialId}
            />
            <CheckboxField
              name={name("keep")}
              label={say("keepThis")}
              form={form}
              checked
            />
            <div className="what-if-grid">
              <SelectField
                name={name("lean")}
                label={t("leanField")}
                form={form}
                value={entry.lean}
                options={RECORDED_LEANS.map((lean) => ({
                  value: lean,
                  label: t(`lean_${lean}`),
                }))}
              />
              <SelectField
                name={name("confidence")}
                label={t("confidenceField")}
                form={form}
                value="medium"
                options={CONFIDENCES.map((confidence) => ({
                  value: confidence,
                  label: t(`confidence_${confidence}`),
                }))}
              />
              <SelectField
                name={name("evidenceKind")}
                label={t("evidenceKindField")}
                form={form}
                empty={say("chooseHow")}
                options={EVIDENCE_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`evidence_${kind}`),
                }))}
              />
              <TextField
                name={name("evidenceOn")}
                type="date"
                label={t("evidenceOnField")}
                form={form}
                value={today}
                max={today}
                short
              />
            </div>
            <TextField
              name={name("evidenceUrl")}
              type="url"
              inputMode="url"
              label={t("evidenceUrlField")}
              form={form}
              maxLength={2000}
            />
            <TextArea
              name={name("note")}
              label={t("noteLean")}
              hint={t("noteLeanHint")}
              form={form}
              rows={2}
              maxLength={2000}
            />
          </fieldset>
        );
      })}
      <div className="what-if-grid">
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
      </div>
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {say("keepSave")}
        </button>
        <Link className="button button-quiet" to={forgetTo}>
          {say("keepForget")}
        </Link>
      </div>
    </form>
  );
}
