import type { FormState } from "~/lib/form-state";

const FIELD = /^items\[(\d+)\]\.(\w+)$/;

/**
 * A form that came back, laid over the items as they are listed now: what was
 * said of an item goes with it, also when another was added or taken away in
 * between, and never to its neighbor.
 *
 * @param ids of the items, in the order they are listed
 */
export function alignItems(
  form: FormState | undefined,
  ids: readonly string[],
): FormState | undefined {
  if (!form) return form;
  const moved = <Value>(fields: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => {
        const [, index, field] = FIELD.exec(name) ?? [];
        if (index === undefined) return [[name, value] as const];
        const at = ids.findIndex(
          (id) => id === form.values[`items[${index}].id`],
        );
        return at < 0 ? [] : [[`items[${at}].${field}`, value] as const];
      }),
    );
  return { values: moved(form.values), errors: moved(form.errors) };
}
