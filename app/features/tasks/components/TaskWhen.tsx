import { useLocale } from "~/i18n/use-translate";

import type { TaskTime } from "../types";
import { whenWords } from "./when-words";

/** When a task is, on the clock of its place, which is named. */
export function TaskWhen({ task }: { task: TaskTime }) {
  return <>{whenWords(useLocale(), task)}</>;
}
