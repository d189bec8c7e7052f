import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import type { SweepKind } from "../types";
import { watchMessages } from "../watch-messages";

/** Decisions about many signatures, each with its undo. */
export function SweepList({
  petitionId,
  sweeps,
}: {
  petitionId: string;
  sweeps: readonly {
    readonly id: string;
    readonly kind: SweepKind;
    readonly why: string;
    readonly signatures: number;
    readonly madeAt: string;
    readonly madeBy: string;
    readonly undoneAt: string | null;
  }[];
}) {
  const t = useTranslate(watchMessages);
  const locale = useLocale();
  return (
    <ol className="list-rows">
      {sweeps.map((sweep) => (
        <li key={sweep.id}>
          <p>
            <strong>
              {t(`decision_${sweep.kind}`, { count: sweep.signatures })}
            </strong>
          </p>
          <p className="mt-1">{sweep.why}</p>
          <p className="soft small">
            {t("decidedBy", {
              day: formatDay(locale, sweep.madeAt),
              name: sweep.madeBy,
            })}
            {sweep.undoneAt !== null && ` · ${t("undone")}`}
          </p>
          {sweep.undoneAt === null && sweep.kind !== "released" && (
            <form method="post" action={paths.petitions.watch(petitionId)}>
              <input type="hidden" name="undo" value={sweep.id} />
              <button className="button button-quiet" type="submit">
                {t("undo")}
              </button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}
