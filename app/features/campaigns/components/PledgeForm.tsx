import { SelectField, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { ledgerMessages } from "../ledger-messages";
import { PLEDGE_KINDS } from "../ledger/types";

/** What a group will bring, what for, and within which days it is counted. */
export function PledgeForm({
  once,
  groups,
  from,
  until,
  form,
}: {
  once: string;
  groups: readonly { id: string; name: string }[];
  from: string;
  until: string;
  form: FormState | undefined;
}) {
  const t = useTranslate(ledgerMessages);
  return (
    <form method="post" className="sheet stack page-narrow">
      <Once value={once} />
      {groups.length > 1 && (
        <SelectField
          name="group"
          label={t("group")}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groups[0]?.id ?? ""}
          form={form}
          required
        />
      )}
      <SelectField
        name="kind"
        label={t("kind")}
        options={PLEDGE_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
        value="turnout"
        form={form}
        required
      />
      <TextField
        name="amount"
        label={t("amount")}
        type="number"
        inputMode="numeric"
        form={form}
        required
      />
      <TextField
        name="purpose"
        label={t("purpose")}
        hint={t("purposeHint")}
        maxLength={160}
        form={form}
        required
      />
      <TextField
        name="from"
        label={t("from")}
        type="date"
        value={from}
        form={form}
        required
      />
      <TextField
        name="until"
        label={t("until")}
        type="date"
        value={until}
        form={form}
        required
      />
      <button className="button" type="submit">
        {t("save")}
      </button>
    </form>
  );
}
