import type { z } from "zod";

import type { Locale } from "~/i18n/locales";
import type { FormState } from "~/lib/form-state";
import { parseForm } from "~/server/http/parse-form.server";

const NAMES = ["what", "why"] as const;

/**
 * The form of a refused export, from the address that its refusal led to: a
 * route that answers with a file has no page of its own to show it on.
 */
export function refusedExport(
  { searchParams }: URL,
  schema: z.ZodType,
  locale: Locale,
): { form: FormState | null; status: 200 | 422 } {
  if (!searchParams.has("refused")) return { form: null, status: 200 };
  const typed = new FormData();
  for (const name of NAMES) typed.append(name, searchParams.get(name) ?? "");
  return { form: parseForm(typed, schema, { locale }).form, status: 422 };
}

/** What to put into that address. */
export function typedInExport({ values }: FormState) {
  return {
    what: String(values["what"] ?? "").slice(0, 40),
    why: String(values["why"] ?? "").slice(0, 600),
    refused: "1",
  };
}
