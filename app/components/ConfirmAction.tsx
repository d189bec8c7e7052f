import type { ReactNode } from "react";

/**
 * An action that destroys or ends something: opens in place to a sentence that
 * says what will happen, and a button. Works without JavaScript.
 */
export function ConfirmAction({
  label,
  explanation,
  confirm,
  action,
  children,
}: {
  label: ReactNode;
  explanation: ReactNode;
  confirm: string;
  /** Address the form posts to. */
  action: string;
  /** Further fields, such as a reason. */
  children?: ReactNode;
}) {
  return (
    <details className="inline-block">
      <summary className="button button-quiet button-small list-none">
        {label}
      </summary>
      <form method="post" action={action} className="sheet stack-tight mt-2">
        <p>{explanation}</p>
        {children}
        <button className="button button-danger" type="submit">
          {confirm}
        </button>
      </form>
    </details>
  );
}
