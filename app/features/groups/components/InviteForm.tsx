import { Link } from "@remix-run/react";

import { RadioField, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { permissionMessages } from "~/i18n/common/permissions";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";
import type { Role } from "~/server/permissions";

import { groupMessages } from "../messages";

/** Whom to invite, and as what. */
export function InviteForm({
  roles,
  form,
  once,
}: {
  roles: readonly Role[];
  form: FormState | null | undefined;
  once: string;
}) {
  const t = useTranslate(groupMessages);
  const roleNames = useTranslate(permissionMessages);
  return (
    <form method="post" className="sheet stack">
      <h2>{t("inviteTitle")}</h2>
      <Once value={once} />
      <TextField
        name="email"
        type="email"
        label={t("inviteEmail")}
        autoComplete="off"
        maxLength={254}
        form={form}
        required
      />
      <RadioField
        name="role"
        label={t("role")}
        hint={
          <>
            {t("inviteRoleHint")}{" "}
            <Link to={paths.help.permissions()}>{t("whatRolesMay")}</Link>
          </>
        }
        options={roles.map((value) => ({ value, label: roleNames(value) }))}
        value="volunteer"
        form={form}
        required
      />
      <button className="button" type="submit">
        {t("sendInvitation")}
      </button>
    </form>
  );
}
