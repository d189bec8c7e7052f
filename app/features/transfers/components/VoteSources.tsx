import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { transferMessages } from "../messages";

/** The systems that tell of one vote, where there is more than one. */
export function VoteSources({
  motionId,
  systems,
  mayTakeOff,
}: {
  motionId: string;
  /** As "csv:riverbend-ca". */
  systems: readonly string[];
  mayTakeOff: boolean;
}) {
  const t = useTranslate(transferMessages);
  if (systems.length < 2) return null;
  return (
    <div className="stack-tight">
      <ul className="list-rows">
        {systems.map((system) => (
          <li key={system} className="flex flex-wrap items-center gap-3">
            <span>{t("sourceOf", { system: system.split(":")[0] ?? "" })}</span>
            {mayTakeOff && (
              <form method="post" action={paths.votes.takeSourceOff(motionId)}>
                <input type="hidden" name="system" value={system} />
                <button className="button button-quiet" type="submit">
                  {t("takeOff")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayTakeOff && <p className="soft small">{t("takeOffHint")}</p>}
    </div>
  );
}
