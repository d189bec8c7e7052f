import { z } from "zod";

import { emailAddress, password, personName } from "~/lib/fields";

import { NOTICE_KINDS } from "./notices/types";

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

export const mailChoicesSchema = z.object({
  kinds: z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length),
});

export const mailStopSchema = z.object({
  again: z.literal("yes").optional(),
});

export const nameSchema = z.object({
  name: personName(),
  locale: z.string().max(5),
});
