import type { ReactNode } from "react";

import type { FormState } from "~/lib/form-state";

interface Shared {
  name: string;
  label: ReactNode;
  /** Said before the person types, in a sentence. */
  hint?: ReactNode;
  /** The form as it came back; its value and error for this name are shown. */
  form?: FormState | null | undefined;
  /** Value before anything was typed. */
  value?: string | number | null | undefined;
  required?: boolean;
}

interface Wiring {
  id: string;
  value: string;
  error: string | undefined;
  describedBy: string | undefined;
}

function wire({ name, hint, form, value }: Shared): Wiring {
  const id = `f-${name}`;
  const typed = form?.values[name];
  const error = form?.errors[name];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    value: typeof typed === "string" ? typed : String(value ?? ""),
    error,
    describedBy: describedBy || undefined,
  };
}

function Around({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error: string | undefined;
  children: ReactNode;
}) {
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
      {children}
    </div>
  );
}

interface TextProps extends Shared {
  type?:
    | "text"
    | "email"
    | "password"
    | "url"
    | "tel"
    | "search"
    | "date"
    | "time"
    | "number";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "url" | "search";
  maxLength?: number;
  min?: number | string;
  max?: number | string;
  step?: number | string;
  short?: boolean;
  list?: string;
}

/** A labelled one-line input with its hint and its error beside it. */
export function TextField(props: TextProps) {
  const { id, value, error, describedBy } = wire(props);
  const { type = "text", short } = props;
  return (
    <Around id={id} label={props.label} hint={props.hint} error={error}>
      <input
        className={short ? "input input-short" : "input"}
        id={id}
        name={props.name}
        type={type}
        defaultValue={type === "password" ? undefined : value}
        required={props.required}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        min={props.min}
        max={props.max}
        step={props.step}
        list={props.list}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
      />
    </Around>
  );
}

/** A labelled input of several lines. */
export function TextArea(
  props: Shared & { rows?: number; maxLength?: number },
) {
  const { id, value, error, describedBy } = wire(props);
  return (
    <Around id={id} label={props.label} hint={props.hint} error={error}>
      <textarea
        className="input"
        id={id}
        name={props.name}
        rows={props.rows ?? 4}
        defaultValue={value}
        required={props.required}
        maxLength={props.maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
      />
    </Around>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** A labelled choice from a list. */
export function SelectField(
  props: Shared & {
    options: readonly Option[];
    /** First row that chooses nothing. */
    empty?: string;
  },
) {
  const { id, value, error, describedBy } = wire(props);
  return (
    <Around id={id} label={props.label} hint={props.hint} error={error}>
      <select
        className="input"
        id={id}
        name={props.name}
        defaultValue={value}
        required={props.required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** One choice of a few, all of them visible. */
export function RadioField(
  props: Shared & { options: readonly (Option & { hint?: ReactNode })[] },
) {
  const { id, value, error, describedBy } = wire(props);
  return (
    <fieldset
      // Where the summary of errors leads to: no field has the set's own name.
      id={error && id}
      tabIndex={error ? -1 : undefined}
      className={error ? "field field-wrong" : "field"}
      aria-describedby={describedBy}
    >
      <legend>{props.label}</legend>
      {props.hint && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {props.options.map((option) => (
        <div className="choice" key={option.value}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={props.name}
            value={option.value}
            defaultChecked={option.value === value}
            required={props.required}
          />
          <label htmlFor={`${id}-${option.value}`}>
            {option.label}
            {option.hint && (
              <span className="soft small block">{option.hint}</span>
            )}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Several choices of a list, all of them visible. */
export function CheckboxesField(
  props: Omit<Shared, "value"> & {
    values?: readonly string[];
    options: readonly Option[];
  },
) {
  const { id, error, describedBy } = wire(props);
  const typed = props.form?.values[props.name];
  const chosen = new Set(
    typed === undefined
      ? props.form
        ? []
        : (props.values ?? [])
      : typeof typed === "string"
        ? [typed]
        : typed,
  );
  return (
    <fieldset
      // Where the summary of errors leads to: no field has the set's own name.
      id={error && id}
      tabIndex={error ? -1 : undefined}
      className={error ? "field field-wrong" : "field"}
      aria-describedby={describedBy}
    >
      <legend>{props.label}</legend>
      {props.hint && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {props.options.map((option) => (
        <div className="choice" key={option.value}>
          <input
            type="checkbox"
            id={`${id}-${option.value}`}
            name={props.name}
            value={option.value}
            defaultChecked={chosen.has(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** A single yes: unchecked sends nothing, checked sends "on". */
export function CheckboxField(
  props: Omit<Shared, "value"> & { checked?: boolean },
) {
  const { id, error, describedBy } = wire(props);
  const checked = props.form
    ? props.form.values[props.name] === "on"
    : props.checked;
  return (
    <div className={error ? "field field-wrong" : "field"}>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={props.name}
          defaultChecked={checked ?? false}
          required={props.required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
        />
        <div>
          <label htmlFor={id}>{props.label}</label>
          {props.hint && (
            <p className="hint" id={`${id}-hint`}>
              {props.hint}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
