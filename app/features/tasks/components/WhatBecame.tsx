import { Notice } from "~/components/Notice";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { linkMessages } from "../link-messages";
import { taskMessages } from "../messages";

const DONE = {
  claimed: "doneClaimed",
  cancelled: "doneCancelled",
  cancelledLate: "doneCancelledLate",
  confirmed: "doneConfirmed",
  reported: "doneReported",
  posted: "donePosted",
  changed: "doneChanged",
  completed: "doneCompleted",
  calledOff: "doneCalledOff",
} as const;

const REFUSED = {
  noLongerOpen: "noLongerOpen",
  tooLateToCancel: "tooLateToCancel",
  nothingToConfirm: "nothingToConfirm",
  someone_was_first: "someone_was_first",
  someoneSignedUp: "someoneSignedUp",
} as const;

/** What became of the tap that led here, with the way to undo it. */
export function WhatBecame({
  done,
  no,
  task,
  claim,
}: {
  done: string | null;
  no: string | null;
  task: { id: string; open: boolean };
  claim: { ahead: number; mayCancel: boolean } | null;
}) {
  const t = useTranslate(taskMessages);
  const tl = useTranslate(linkMessages);
  if (no !== null && Object.hasOwn(REFUSED, no)) {
    return (
      <Notice tone="warn" role="status">
        {t(REFUSED[no as keyof typeof REFUSED])}
      </Notice>
    );
  }
  // The address can be kept and opened later: then it says nothing untrue.
  if (done === "mailed") {
    return (
      <Notice tone="good" role="status">
        {tl("mailed")}
      </Notice>
    );
  }
  const joined = done === "claimed" || done === "waiting";
  const left = done === "cancelled" || done === "cancelledLate";
  if (done === null || (joined && !claim) || (left && claim)) return null;
  if (done !== "waiting" && !Object.hasOwn(DONE, done)) return null;
  return (
    <Notice tone="good" role="status">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          {done === "waiting"
            ? t("doneWaiting", { ahead: claim?.ahead ?? 0 })
            : t(DONE[done as keyof typeof DONE])}
        </p>
        {joined && claim?.mayCancel && (
          <Undo action={paths.tasks.cancellation(task.id)} />
        )}
        {left && task.open && <Undo action={paths.tasks.claim(task.id)} />}
      </div>
    </Notice>
  );
}

function Undo({ action }: { action: string }) {
  const t = useTranslate(taskMessages);
  return (
    <form method="post" action={action}>
      <button className="button button-quiet button-small" type="submit">
        {t("undo")}
      </button>
    </form>
  );
}
