import { Badge } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { taskMessages } from "../messages";
import { isFull, placesLeft, shortOf } from "../rules";
import type { TaskPlaces } from "../types";

/** How many people are missing, or that enough have come, in words. */
export function Shortage({
  task,
  waiting = 0,
}: {
  task: TaskPlaces;
  waiting?: number;
}) {
  const t = useTranslate(taskMessages);
  if (isFull(task)) {
    return (
      <Badge tone="neutral">
        {waiting > 0 ? t("fullWaiting", { count: waiting }) : t("full")}
      </Badge>
    );
  }
  const short = shortOf(task);
  if (short > 0) {
    return <Badge tone="warn">{t("moreNeeded", { count: short })}</Badge>;
  }
  const left = placesLeft(task);
  return (
    <p className="small soft min-w-0 flex-1 basis-28">
      {left === null ? t("enough") : t("placesLeft", { count: left })}
    </p>
  );
}
