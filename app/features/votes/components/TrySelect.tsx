/** The form that fields all over the page belong to. */
export const WHAT_IF_FORM = "what-if-form";

/**
 * A choice of "what if": it belongs to the form of that name wherever it
 * stands, and with script it counts at once.
 */
export function TrySelect<Value extends string>({
  name,
  label,
  labelHidden = false,
  value,
  empty,
  options,
  onChange,
}: {
  name: string;
  label: string;
  /** The column's heading says it to the eye. */
  labelHidden?: boolean;
  value: Value | null;
  /** What choosing nothing means. */
  empty: string;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
}) {
  const id = `f-${name}`;
  return (
    <div className={labelHidden ? undefined : "field"}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : undefined}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        form={WHAT_IF_FORM}
        className={value ? "input try-select tried" : "input try-select"}
        value={value ?? ""}
        onChange={({ target }) =>
          onChange(
            options.find((option) => option.value === target.value)?.value ??
              null,
          )
        }
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
