import { DataTable } from "~/components/DataTable";
import { formatMoment, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import { shiftMessages } from "../shift-messages";
import type { ClaimState, TaskTime } from "../types";
import { ClaimBadge } from "./ClaimBadge";
import { whenWords } from "./when-words";

export interface SignUp {
  id: string;
  name: string;
  /** Only for organizers. */
  email: string | null;
  state: ClaimState;
  claimedAt: string;
  chasedAt: string | null;
  hours: number | null;
}

/**
 * Who signed up for a task; for organizers of its group and who leads it. The
 * ticked can be asked to confirm, written down as confirmed, moved to another
 * shift or taken off.
 */
export function SignUps({
  task,
  claims,
  shifts,
  open,
}: {
  task: { id: string; timeZone: string; startsAt: string | null };
  claims: readonly SignUp[];
  /** Shifts of the same work to move people to. */
  shifts: readonly (TaskTime & { id: string })[];
  /** Whether the list can still change. */
  open: boolean;
}) {
  const t = useTranslate(taskMessages);
  const s = useTranslate(shiftMessages);
  const locale = useLocale();
  if (claims.length === 0) return <p className="soft">{t("nobodyYet")}</p>;
  const act = (to: string, label: string) => (
    <button
      className="button button-quiet button-small"
      type="submit"
      formAction={to}
    >
      {label}
    </button>
  );
  const table = (
    <DataTable
      caption={t("signedUp")}
      captionHidden
      head={[
        t("columnName"),
        t("columnState"),
        t("columnSince"),
        { label: t("columnHours"), number: true },
      ]}
    >
      {claims.map((claim) => (
        <tr key={claim.id}>
          <th scope="row" className="min-w-40">
            {open ? (
              <span className="choice">
                <input
                  type="checkbox"
                  id={`tick-${claim.id}`}
                  name="claim"
                  value={claim.id}
                />
                <label htmlFor={`tick-${claim.id}`}>{claim.name}</label>
              </span>
            ) : (
              claim.name
            )}
            {claim.email !== null && (
              <a
                className="small block font-normal"
                href={`mailto:${claim.email}`}
              >
                {claim.email}
              </a>
            )}
          </th>
          <td>
            {claim.state !== "cancelled" && <ClaimBadge state={claim.state} />}
            {claim.state === "registered" && claim.chasedAt && (
              <span className="soft small block">
                {s("chasedOn", {
                  when: formatMoment(locale, claim.chasedAt, task.timeZone),
                })}
              </span>
            )}
          </td>
          <td className="whitespace-nowrap">
            {standingAlone(
              locale,
              formatMoment(locale, claim.claimedAt, task.timeZone),
            )}
          </td>
          <td className="number">{claim.hours ?? "–"}</td>
        </tr>
      ))}
    </DataTable>
  );
  // Over or done: there is nothing to tick any more.
  if (!open) return table;
  return (
    <form method="post" action={paths.tasks.chasing(task.id)} className="stack">
      {table}
      <fieldset className="flex flex-wrap items-end gap-3">
        <legend className="small mb-1">{s("withTicked")}</legend>
        {task.startsAt !== null && (
          <>
            {act(paths.tasks.chasing(task.id), s("chase"))}
            {act(paths.tasks.confirmations(task.id), s("confirmFor"))}
          </>
        )}
        {act(paths.tasks.takingOff(task.id), s("takeOff"))}
        {shifts.length > 0 && (
          <span className="flex flex-wrap items-end gap-3">
            <label className="sr-only" htmlFor="move-to">
              {s("moveTo")}
            </label>
            <select className="input w-auto" id="move-to" name="to">
              {shifts.map((shift) => (
                <option key={shift.id} value={shift.id}>
                  {whenWords(locale, shift)}
                </option>
              ))}
            </select>
            {act(paths.tasks.moves(task.id), s("move"))}
          </span>
        )}
      </fieldset>
    </form>
  );
}
