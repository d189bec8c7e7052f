import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import { isFull } from "../rules";
import type { TaskPlaces } from "../types";

/** The one button of a task: take it on, or wait for a place. */
export function ClaimButton({
  task,
  once,
  named = false,
}: {
  task: TaskPlaces & { id: string; title: string };
  /** The mark of this showing of the page; the task is part of it. */
  once: string;
  /** Where several stand on a page, each says which task it is for. */
  named?: boolean;
}) {
  const t = useTranslate(taskMessages);
  const full = isFull(task);
  const { title } = task;
  return (
    <form method="post" action={paths.tasks.claim(task.id)}>
      <Once value={once} />
      <button
        className={full ? "button button-quiet" : "button"}
        type="submit"
        aria-label={
          named
            ? full
              ? t("joinWaitingNamed", { title })
              : t("claimNamed", { title })
            : undefined
        }
      >
        {full ? t("joinWaiting") : t("claim")}
      </button>
    </form>
  );
}
