import { Link } from "@remix-run/react";

import { useLocale } from "~/i18n/use-translate";
import { paths } from "~/paths";

import type { TaskPlaces, TaskTime } from "../types";
import { ClaimButton } from "./ClaimButton";
import { Shortage } from "./Shortage";
import { TaskWhen } from "./TaskWhen";
import { whenWords } from "./when-words";

/** The other shifts of the same work: one tap each for who is signed in. */
export function OtherShifts({
  shifts,
  once,
  signedIn,
}: {
  shifts: readonly (TaskTime & TaskPlaces & { id: string; title: string })[];
  once: string;
  signedIn: boolean;
}) {
  const locale = useLocale();
  return (
    <ul className="list-rows">
      {shifts.map((shift) => (
        <li
          key={shift.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
        >
          <div className="min-w-0">
            <p className="font-semibold break-words">
              <Link to={paths.tasks.show(shift.id)}>
                <TaskWhen task={shift} />
              </Link>
            </p>
            <Shortage task={shift} />
          </div>
          {signedIn && (
            <ClaimButton
              task={{ ...shift, title: whenWords(locale, shift) }}
              once={once}
              named
            />
          )}
        </li>
      ))}
    </ul>
  );
}
