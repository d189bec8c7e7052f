import { useTranslate } from "~/i18n/use-translate";

import { taskMessages } from "../messages";
import { HOUR_STEP, MOST_HOURS } from "../rules";
import type { ClaimState } from "../types";

const MARKS = ["attended", "missed"] as const;

/** Came or did not come, and for how long, for each who holds a place. */
export function AttendanceRows({
  claims,
  planned,
  wrong,
}: {
  claims: readonly {
    id: string;
    name: string;
    state: ClaimState;
    hours: number | null;
  }[];
  /** How long the shift is: the first guess of everybody's hours. */
  planned: number | null;
  /** Hours that could not be read, as typed, by claim. */
  wrong: Readonly<Record<string, string>>;
}) {
  const t = useTranslate(taskMessages);
  return (
    <div className="list-rows attendance">
      {claims.map((claim) => (
        <fieldset
          key={claim.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1"
        >
          <legend className="sr-only">
            {t("attendanceOf", { name: claim.name })}
          </legend>
          <p
            className="min-w-0 flex-1 basis-40 font-semibold"
            aria-hidden="true"
          >
            {claim.name}
            {claim.state === "confirmed" && (
              <span className="soft small ml-2 font-normal">
                {t("claim_confirmed")}
              </span>
            )}
          </p>
          <div className="flex flex-wrap items-center gap-x-6">
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
            <div className="flex items-center gap-2">
              <label htmlFor={`hours-${claim.id}`} className="small">
                {t("columnHours")}
              </label>
              <input
                className="input input-tiny"
                type="number"
                inputMode="decimal"
                id={`hours-${claim.id}`}
                name={`hours-${claim.id}`}
                min={HOUR_STEP}
                max={MOST_HOURS}
                step={HOUR_STEP}
                defaultValue={
                  wrong[claim.id] ??
                  claim.hours ??
                  (claim.state === "missed" ? "" : (planned ?? ""))
                }
                aria-invalid={claim.id in wrong ? true : undefined}
                aria-describedby={
                  claim.id in wrong ? `wrong-${claim.id}` : undefined
                }
              />
            </div>
          </div>
          {claim.id in wrong && (
            <p className="error basis-full" id={`wrong-${claim.id}`}>
              {t("hoursNotSound")}
            </p>
          )}
        </fieldset>
      ))}
    </div>
  );
}
