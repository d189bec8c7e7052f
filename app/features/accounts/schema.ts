import { z } from "zod";

import { emailAddress, password } from "~/lib/fields";

export const signInSchema = z.object({
  email: emailAddress(),
  password: password(),
  next: z.string().max(2000).optional(),
});

export const demoSignInSchema = z.object({ accountId: z.string().max(60) });
