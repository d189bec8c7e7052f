import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { officialMessages } from "../messages";
import { BODY_KINDS } from "../types";

/** What is asked of a body, whether new or known. */
export function BodyFields({
  form,
  body,
}: {
  form: FormState | undefined;
  body?: {
    name: string;
    kind: string;
    website: string | null;
    sourceUrl: string | null;
  };
}) {
  const t = useTranslate(officialMessages);
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={t("bodyName")}
        hint={t("bodyNameHint")}
        value={body?.name}
        maxLength={160}
        required
      />
      <SelectField
        form={form}
        name="kind"
        label={t("bodyKind")}
        value={body?.kind ?? "city_council"}
        options={BODY_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
        required
      />
      <TextField
        form={form}
        name="website"
        type="url"
        label={t("website")}
        value={body?.website}
      />
      <TextField
        form={form}
        name="sourceUrl"
        type="url"
        label={t("bodySource")}
        hint={t("bodySourceHint")}
        value={body?.sourceUrl}
      />
    </>
  );
}
