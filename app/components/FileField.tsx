import type { ReactNode } from "react";

import type { FormState } from "~/lib/form-state";

/** A labelled choice of files from the reader's device. */
export function FileField({
  name,
  label,
  hint,
  accept,
  multiple = false,
  required = false,
  form,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** File endings and media types offered first: ".json,application/json". */
  accept?: string;
  multiple?: boolean;
  required?: boolean;
  form?: FormState | null | undefined;
}) {
  const id = `f-${name}`;
  const error = form?.errors[name];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        className="input"
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
    </div>
  );
}
