import type { ReactNode } from "react";

import { TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { accountMessages } from "../messages";
import { PASSWORD_LENGTH } from "../types";

/** Name, address and first password of somebody who gets an account. */
export function NewPersonFields({
  form,
  emailHint,
  email,
}: {
  form: FormState | null | undefined;
  emailHint?: ReactNode;
  /** An address that is settled, such as the invited one. */
  email?: string;
}) {
  const t = useTranslate(accountMessages);
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="name"
        maxLength={80}
        form={form}
        required
      />
      {email === undefined ? (
        <TextField
          name="email"
          type="email"
          label={t("email")}
          hint={emailHint}
          autoComplete="username"
          maxLength={254}
          form={form}
          required
        />
      ) : (
        <div className="field">
          <label htmlFor="f-settled-email">{t("email")}</label>
          {/* Password managers look for the address beside the password. */}
          <input
            id="f-settled-email"
            className="input"
            type="email"
            autoComplete="username"
            value={email}
            readOnly
          />
        </div>
      )}
      <NewPasswordField name="password" label={t("password")} form={form} />
    </>
  );
}

/** A password that is being chosen. */
export function NewPasswordField({
  name,
  label,
  form,
}: {
  name: string;
  label: string;
  form: FormState | null | undefined;
}) {
  const t = useTranslate(accountMessages);
  return (
    <TextField
      name={name}
      type="password"
      label={label}
      hint={t("newPasswordHint", { least: PASSWORD_LENGTH.least })}
      autoComplete="new-password"
      form={form}
      required
    />
  );
}
