import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { placeMessages } from "../messages";
import { ownPlaceMessages } from "../own-messages";
import { ADDED_KINDS } from "../types";

/** Kind, name and web address of a place that a group adds. */
export function OwnPlaceFields({ form }: { form: FormState | undefined }) {
  const t = useTranslate(ownPlaceMessages);
  const place = useTranslate(placeMessages);
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={t("kind")}
        required
        options={ADDED_KINDS.map((kind) => ({
          value: kind,
          label: place(`kind_${kind}`),
        }))}
      />
      <TextField
        form={form}
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        maxLength={120}
        required
      />
      <TextField
        form={form}
        name="website"
        type="url"
        label={t("website")}
        hint={t("websiteHint")}
        maxLength={500}
      />
    </>
  );
}
