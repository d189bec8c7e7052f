/** A form that comes back: what was typed, and what is wrong with it. */
export interface FormState {
  /** What was typed, by field name; never passwords. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Sentences in the reader's language, by field name; "" is the whole form. */
  readonly errors: Readonly<Record<string, string>>;
}
