import { useTranslate } from "~/i18n/use-translate";

import { taskMessages } from "../messages";
import type { ClaimState } from "../types";

const MARKS = ["attended", "missed"] as const;

/** Came or did not come, for each person who holds a place. */
export function AttendanceRows({
  claims,
}: {
  claims: readonly {
    id: string;
    name: string;
    state: ClaimState;
    hours: number | null;
  }[];
}) {
  const t = useTranslate(taskMessages);
  return (
    <div className="list-rows">
      {claims.map((claim) => (
        <fieldset
          key={claim.id}
          className="flex flex-wrap items-center justify-between gap-x-6"
        >
          <legend className="sr-only">
            {t("attendanceOf", { name: claim.name })}
          </legend>
          <p className="font-semibold" aria-hidden="true">
            {claim.name}
            {claim.hours !== null && (
              <span className="soft small ml-2 font-normal">
                {t("hoursOne", { hours: claim.hours })}
              </span>
            )}
          </p>
          <div className="flex flex-wrap gap-x-6">
            {MARKS.map((mark) => (
              <div className="choice" key={mark}>
                <input
                  type="radio"
                  id={`${mark}-${claim.id}`}
                  name={`mark-${claim.id}`}
                  value={mark}
                  defaultChecked={claim.state === mark}
                />
                <label htmlFor={`${mark}-${claim.id}`}>
                  {t(`claim_${mark}`)}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
