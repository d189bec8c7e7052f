import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

import { formMessages } from "~/i18n/common/forms";
import type { Locale } from "~/i18n/locales";
import type { Messages } from "~/i18n/messages";
import { translator } from "~/i18n/translate";

import type { FormState } from "~/lib/form-state";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly form: FormState }
  | { readonly ok: false; readonly form: FormState };

interface Wording {
  locale: Locale;
  /**
   * The area's sentences: a schema's own refusal names a key of them
   * (`z.string().refine(…, "afterTheOpening")`).
   */
  messages?: Messages;
}

/**
 * Reads a submitted form (already read from the request) against `schema`.
 * Unknown fields are dropped by the schema; text is trimmed; an empty field is
 * the same as a missing one. On refusal, sentences in the reader's language.
 */
export function parseForm<S extends z.ZodType>(
  data: FormData,
  schema: S,
  wording: Wording,
): Parsed<z.output<S>> {
  const trimmed = new FormData();
  for (const [name, value] of data.entries()) {
    trimmed.append(
      name,
      typeof value === "string" && !isSecret(name)
        ? value.trim().replace(/\r\n/g, "\n").replaceAll("\u0000", "")
        : value,
    );
  }
  const values = typedValues(trimmed);
  const submission = parseWithZod(trimmed, { schema });
  // Conform coerces empty fields and numbers; zod's own issues say more about
  // what is wrong than conform's flattened texts, so ask for them again.
  if (submission.status === "success") {
    return {
      ok: true,
      value: submission.value as z.output<S>,
      form: { values, errors: {} },
    };
  }
  const errors: Record<string, string> = {};
  for (const [name, texts] of Object.entries(submission.error ?? {})) {
    const first = texts?.at(0);
    if (first !== undefined) errors[name] = sentenceFor(first, wording);
  }
  return { ok: false, form: { values, errors } };
}

/** A refusal of the whole form (or one field) after the schema was content. */
export function refuseForm(
  form: FormState,
  sentence: string,
  field = "",
): FormState {
  return { values: form.values, errors: { ...form.errors, [field]: sentence } };
}

function isSecret(name: string): boolean {
  return /password|token|secret/i.test(name);
}

function typedValues(data: FormData): FormState["values"] {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (isSecret(name)) continue;
    const texts = data.getAll(name).filter((v) => typeof v === "string");
    const [first] = texts;
    if (first === undefined) continue;
    values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}

/** `key` or `key:{"max":80}` — see app/lib/zod-words. */
function sentenceFor(text: string, { locale, messages }: Wording): string {
  const colon = text.indexOf(":{");
  const key = colon < 0 ? text : text.slice(0, colon);
  const params =
    colon < 0
      ? undefined
      : (JSON.parse(text.slice(colon + 1)) as Record<string, number>);
  const own = messages?.[locale]?.[key];
  if (own !== undefined && messages) {
    return translator(locale, messages)(key, params);
  }
  const t = translator(locale, formMessages);
  return key in formMessages.en
    ? t(key as keyof typeof formMessages.en, params)
    : t("invalid");
}
