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

/** The longest form of ours, a roll call of 1100 seats, has about 3400. */
const MOST_FIELDS = 5_000;

/**
 * A name as our forms write them: `title`, `rows[12].word`, `mark-…`. The
 * parser behind reads more into others: `__intent__` and `__state__` are
 * commands to it, `a[4294967294]` is a list of four thousand million.
 */
const FIELD_NAME = /^[a-z][\w-]*(\[\d{0,4}\]|\.[a-z]\w*){0,3}$/i;

/**
 * Reads a submitted form (already read from the request) against `schema`.
 * Unknown fields are dropped by the schema; text is trimmed; an empty field is
 * the same as a missing one. On refusal, sentences in the reader's language.
 * @throws a 413 for more fields than any form of ours has: a list of the same
 * name costs the square of its length.
 */
export function parseForm<S extends z.ZodType>(
  data: FormData,
  schema: S,
  wording: Wording,
): Parsed<z.output<S>> {
  const trimmed = new FormData();
  let fields = 0;
  for (const [name, value] of data.entries()) {
    fields += 1;
    if (fields > MOST_FIELDS) {
      throw new Response("Too Many Fields", { status: 413 });
    }
    if (name.length > 100 || !FIELD_NAME.test(name)) continue;
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
