import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import type { FormState } from "~/lib/form-state";

import { ErrorSummary } from "./ErrorSummary";
import { RadioField, TextArea } from "./Field";

/**
 * What is done with people's data, and why: a choice, a reason in words that
 * goes on record (field `why`), and the button.
 */
export function ReasonForm({
  action,
  choice,
  why,
  whyHint,
  confirm,
  danger = false,
  cancel,
  back,
  form,
}: {
  /** Address the form posts to; the page itself when left out. */
  action?: string;
  choice: {
    readonly name: string;
    readonly label: ReactNode;
    /** What is chosen before anyone chooses. */
    readonly value?: string;
    readonly options: readonly {
      readonly value: string;
      readonly label: string;
      readonly hint: string;
    }[];
  };
  why: string;
  whyHint: string;
  confirm: string;
  danger?: boolean;
  cancel: string;
  /** Where "cancel" leads. */
  back: string;
  form: FormState | null | undefined;
}) {
  return (
    <form method="post" action={action} className="page-narrow stack">
      <ErrorSummary form={form} />
      <RadioField {...choice} form={form} required />
      <TextArea
        name="why"
        label={why}
        hint={whyHint}
        maxLength={500}
        rows={3}
        form={form}
        required
      />
      <div className="flex flex-wrap gap-3">
        <button
          className={danger ? "button button-danger" : "button"}
          type="submit"
        >
          {confirm}
        </button>
        <Link className="button button-quiet" to={back}>
          {cancel}
        </Link>
      </div>
    </form>
  );
}
