import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { reviewMessages } from "../review-messages";
import { nextDue } from "../rules/reviews";
import type { SecondKind } from "../types";
import { Checked } from "./Checked";

/** Who checked a clause, who seconded them, and when it is due again. */
export function Reviewed({
  clause,
  today,
}: {
  clause: {
    readonly lastVerifiedOn: string | null;
    readonly verifiedBy: string | null;
    readonly secondedOn: string | null;
    readonly secondedBy: string | null;
    readonly secondedAs: SecondKind | null;
  };
  today: string;
}) {
  const r = useTranslate(reviewMessages);
  const locale = useLocale();
  const day = (on: string) => formatPartialDay(locale, on, "day");
  const due = nextDue(clause.lastVerifiedOn);
  return (
    <ul className="small">
      <li>
        <Checked on={clause.lastVerifiedOn} today={today} />
        {clause.verifiedBy && (
          <span className="soft">
            {" "}
            {r("verifiedBy", { group: clause.verifiedBy })}
          </span>
        )}
      </li>
      {clause.lastVerifiedOn !== null && (
        <li>
          {clause.secondedOn === null
            ? r("notSeconded")
            : clause.secondedAs === "other_person"
              ? r("secondedByPerson", { date: day(clause.secondedOn) })
              : r("secondedByGroup", {
                  date: day(clause.secondedOn),
                  group: clause.secondedBy ?? "",
                })}
        </li>
      )}
      {due !== null && (
        <li className="soft">
          {due <= today ? r("dueNow") : r("nextCheck", { date: day(due) })}
        </li>
      )}
    </ul>
  );
}
