import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import type { BatchKind } from "../batches/rules";
import { batchMessages } from "../batch-messages";

/** Changes that were made to several tasks at once, each with its undo. */
export function BatchList({
  batches,
}: {
  batches: readonly {
    id: string;
    kind: BatchKind;
    days: number | null;
    tasks: number;
    madeAt: string;
    madeBy: string;
    groupName: string;
    undoneAt: string | null;
    putBack: number | null;
  }[];
}) {
  const t = useTranslate(batchMessages);
  const locale = useLocale();
  if (batches.length === 0) return <p className="soft">{t("historyNone")}</p>;
  return (
    <ol className="list-rows">
      {batches.map((batch) => {
        const what = t(`did_${batch.kind}`, {
          count: batch.tasks,
          days: batch.days ?? 0,
        });
        return (
          <li key={batch.id} className="stack-tight">
            <p>
              <strong>{what}</strong>
            </p>
            <p className="soft small">
              {t("madeBy", {
                name: batch.madeBy,
                day: formatDay(locale, batch.madeAt),
                group: batch.groupName,
              })}
              {batch.undoneAt !== null &&
                ` · ${t("undone", { count: batch.putBack ?? 0 })}`}
            </p>
            {batch.undoneAt === null && (
              <form method="post" action={paths.tasks.undoing(batch.id)}>
                <button
                  className="button button-quiet button-small"
                  type="submit"
                  aria-label={t("undoLabel", { what })}
                >
                  {t("undo")}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ol>
  );
}
