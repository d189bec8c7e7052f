import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { ClaimState } from "../types";
import { ClaimBadge } from "./ClaimBadge";
import { TaskCard } from "./TaskCard";
import type { CardTask } from "./TaskCard";

/** A task one signed up for: confirm or cancel in one tap. */
export function OwnTaskCard({
  task,
}: {
  task: CardTask & {
    claimState: ClaimState;
    mayCancel: boolean;
    mayConfirm: boolean;
    mayReport: boolean;
  };
}) {
  const t = useTranslate(taskMessages);
  return (
    <TaskCard
      task={task}
      heading="h3"
      badge={
        task.claimState !== "cancelled" && (
          <ClaimBadge state={task.claimState} />
        )
      }
    >
      <div className="flex flex-wrap items-center gap-3">
        {task.mayConfirm && (
          <form method="post" action={paths.tasks.confirmation(task.id)}>
            <button className="button button-small" type="submit">
              {t("confirm")}
            </button>
          </form>
        )}
        {task.mayReport && (
          <Link
            className="button button-small"
            to={paths.tasks.report(task.id)}
            aria-label={t("reportNamed", { title: task.title })}
          >
            {t("report")}
          </Link>
        )}
        {task.mayCancel && (
          <form method="post" action={paths.tasks.cancellation(task.id)}>
            <button
              className="button button-quiet button-small"
              type="submit"
              aria-label={t("cancelClaimNamed", { title: task.title })}
            >
              {t("cancelClaim")}
            </button>
          </form>
        )}
      </div>
    </TaskCard>
  );
}
