import { formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { campaignMessages } from "../messages";
import type { VoteLine } from "../types";

/** The chance of a vote, and that it is a guess while nobody counted. */
export function Chance({ line }: { line: Pick<VoteLine, "count"> }) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  if (!line.count) return <>–</>;
  return (
    <>
      {formatPercent(locale, line.count.chance)}
      {line.count.guess && (
        <>
          {" "}
          <span className="soft small block font-normal whitespace-normal">
            {t("chanceGuessed")}
          </span>
        </>
      )}
    </>
  );
}
