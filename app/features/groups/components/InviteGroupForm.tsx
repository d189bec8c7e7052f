import { TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { groupMessages } from "../messages";

/** Which group to ask into a coalition. */
export function InviteGroupForm({
  form,
  example,
}: {
  form: FormState | null | undefined;
  /** What the address of a group's page looks like here. */
  example: string;
}) {
  const t = useTranslate(groupMessages);
  return (
    <form method="post" className="sheet stack">
      <h2>{t("inviteGroupTitle")}</h2>
      <TextField
        name="group"
        label={t("inviteGroupField")}
        hint={
          <span className="wrap-anywhere">
            {t("inviteGroupHint", { example })}
          </span>
        }
        autoComplete="off"
        inputMode="url"
        maxLength={300}
        form={form}
        required
      />
      <button className="button" type="submit">
        {t("inviteGroup")}
      </button>
    </form>
  );
}
