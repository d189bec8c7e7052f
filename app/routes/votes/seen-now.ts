import type { FormState } from "~/lib/form-state";

/**
 * The form of somebody who was told that another was first: from now on they
 * have seen what is there. Until then a form keeps what it was opened with,
 * over every check and refusal.
 */
export function seenNow({ values, errors }: FormState): FormState {
  const kept = Object.entries(values).filter(
    ([name]) => !/(^|\.)seen$/.test(name),
  );
  return { values: Object.fromEntries(kept), errors };
}
