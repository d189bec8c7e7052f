import { Form } from "@remix-run/react";

import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { reviewMessages } from "../review-messages";

/** One click: checking a clause becomes a task of the group. */
export function MakeTask({
  clauseId,
  what,
  once,
}: {
  clauseId: string;
  /** What is to be checked, for listeners. */
  what: string;
  once: string;
}) {
  const r = useTranslate(reviewMessages);
  return (
    <Form method="post" action={paths.policies.makeTask(clauseId)}>
      <Once value={`${once}-${clauseId}`} />
      <button
        className="button button-quiet button-small"
        type="submit"
        aria-label={r("makeTaskOf", { what })}
      >
        {r("makeTask")}
      </button>
    </Form>
  );
}
