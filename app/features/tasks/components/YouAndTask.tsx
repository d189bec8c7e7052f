import { Link } from "@remix-run/react";

import { TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { ClaimState, TaskPlaces, TaskVisibility } from "../types";
import { ClaimButton } from "./ClaimButton";
import { MailSignUp } from "./MailSignUp";
import { Shortage } from "./Shortage";

interface OwnClaim {
  state: ClaimState;
  ahead: number;
  /** It starts in less than a day. */
  late: boolean;
  mayCancel: boolean;
  mayConfirm: boolean;
  mayReport: boolean;
}

/** Where the reader stands with a task, and the next thing they can do. */
export function YouAndTask({
  task,
  claim,
  once,
  signedIn,
}: {
  task: TaskPlaces & {
    id: string;
    title: string;
    open: boolean;
    visibility: TaskVisibility;
    waiting: number;
  };
  claim: OwnClaim | null;
  once: string;
  signedIn: boolean;
}) {
  const t = useTranslate(taskMessages);
  return (
    <section id="you" aria-labelledby="you-title" className="sheet stack">
      <h2 id="you-title">{t("youTitle")}</h2>
      {claim === null ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          {task.open && <Shortage task={task} waiting={task.waiting} />}
          {!task.open ? (
            <p>{t("notTaken")}</p>
          ) : signedIn ? (
            <ClaimButton task={task} once={once} />
          ) : task.visibility === "public" ? (
            <MailSignUp taskId={task.id} once={once} />
          ) : null}
        </div>
      ) : (
        <SignedUp id={task.id} claim={claim} />
      )}
    </section>
  );
}

function SignedUp({ id, claim }: { id: string; claim: OwnClaim }) {
  const t = useTranslate(taskMessages);
  const waiting = claim.state === "waiting";
  return (
    <>
      <p className="text-lg font-semibold">
        {
          {
            waiting: t("youWaiting", { ahead: claim.ahead }),
            registered: t("youRegistered"),
            confirmed: t("youConfirmed"),
            attended: t("youAttended"),
            missed: t("youMissed"),
            cancelled: null,
          }[claim.state]
        }
      </p>
      <div className="flex flex-wrap items-end gap-3">
        {claim.mayReport && (
          <Link
            className={
              claim.state === "attended" ? "button button-quiet" : "button"
            }
            to={paths.tasks.report(id)}
          >
            {claim.state === "attended" ? t("reportAgain") : t("report")}
          </Link>
        )}
        {claim.mayConfirm && (
          <form method="post" action={paths.tasks.confirmation(id)}>
            <button className="button" type="submit">
              {t("confirm")}
            </button>
          </form>
        )}
        {claim.mayCancel && (!claim.late || waiting) && (
          <form method="post" action={paths.tasks.cancellation(id)}>
            <button className="button button-quiet" type="submit">
              {waiting ? t("leaveWaiting") : t("cancelClaim")}
            </button>
          </form>
        )}
      </div>
      {claim.mayCancel && claim.late && !waiting && (
        <form
          method="post"
          action={paths.tasks.cancellation(id)}
          className="stack-tight"
        >
          <TextField
            name="word"
            label={t("lateWord")}
            hint={t("lateHint")}
            maxLength={300}
          />
          <button className="button button-quiet" type="submit">
            {t("cancelClaim")}
          </button>
        </form>
      )}
    </>
  );
}
