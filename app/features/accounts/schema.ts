import { z } from "zod";

import { LOCALES } from "~/i18n/locales";
import { emailAddress, line } from "~/lib/fields";

/**
 * A password as typed, in one Unicode form: keyboards write "ñ" in two ways.
 * Its rules are in `passwordProblem`; here only what cannot be one at all.
 */
export const password = () =>
  z
    .string()
    .max(1000)
    .transform((text) => text.normalize("NFC"));

export const personName = () => line(80);

export const signInSchema = z.object({
  email: emailAddress(),
  password: password(),
  next: z.string().max(2000).optional(),
});

export const demoSignInSchema = z.object({ accountId: z.string().max(60) });

export const forgottenPasswordSchema = z.object({ email: emailAddress() });

export const newPasswordSchema = z.object({ password: password() });

export const changePasswordSchema = z.object({
  presentPassword: password(),
  newPassword: password(),
});

export const nameSchema = z.object({
  name: personName(),
  locale: z.enum(LOCALES),
});
