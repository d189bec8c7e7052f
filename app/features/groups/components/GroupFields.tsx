import { TextArea, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { groupMessages } from "../messages";

/** What a group is called and what it says about itself. */
export function GroupFields({
  form,
  name,
  about,
}: {
  form: FormState | null | undefined;
  name?: string;
  about?: string;
}) {
  const t = useTranslate(groupMessages);
  return (
    <>
      <TextField
        name="name"
        label={t("groupName")}
        hint={t("groupNameHint")}
        autoComplete="off"
        maxLength={100}
        value={name}
        form={form}
        required
      />
      <TextArea
        name="about"
        label={t("aboutField")}
        hint={t("aboutHint")}
        rows={6}
        maxLength={3000}
        value={about}
        form={form}
      />
    </>
  );
}
