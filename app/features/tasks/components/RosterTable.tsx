import { Form, Link } from "@remix-run/react";
import { useEffect } from "react";

import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { TURN_STATUSES } from "../roster/rules";
import type { CommentPoint, ShownTurn } from "../roster/rules";
import { rosterMessages } from "../roster-messages";
import { TurnFacts } from "./TurnFacts";

/**
 * The speakers in their order. For organizers a form: a number and a mark for
 * each, and buttons that move one a step. Without script each press loads the
 * page again; with script the list changes where it stands, and the button
 * that was pressed keeps the focus.
 */
export function RosterTable({
  slug,
  meetingId,
  turns,
  points,
  organizer,
  moved,
}: {
  slug: string;
  meetingId: string;
  turns: readonly ShownTurn[];
  points: readonly CommentPoint[];
  organizer: boolean;
  /** The turn moved last. */
  moved: string | null;
}) {
  const t = useTranslate(rosterMessages);
  const place = turns.findIndex(({ key }) => key === moved);
  useEffect(() => {
    if (place < 0) return;
    const [up, down] = ["up", "down"].map((way) =>
      document.getElementById(`${way}-${moved ?? ""}`),
    );
    const held = document.activeElement;
    if (held && !held.matches(":disabled") && (held === up || held === down))
      return;
    (place === 0 ? down : up)?.focus();
  }, [moved, place]);
  const wordsOf = new Map(points.map(({ id, words }) => [id, words]));
  const nameOf = (turn: ShownTurn) => turn.name ?? t("unnamed");
  const table = (
    <DataTable
      caption={t("shortTitle")}
      captionHidden
      head={[
        t("columnPlace"),
        t("columnSpeaker"),
        t("columnLanguage"),
        t("columnMinutes"),
        t("columnPoints"),
        t("columnStatus"),
        ...(organizer
          ? [{ label: t("columnActions"), actions: true } as const]
          : []),
      ]}
    >
      {turns.map((turn, index) => (
        <tr key={turn.key} id={`turn-${turn.key}`}>
          <td>
            {organizer ? (
              <input
                key={index}
                className="input w-20"
                type="number"
                name={`place-${turn.key}`}
                defaultValue={index + 1}
                min={1}
                max={999}
                aria-label={t("placeOf", { name: nameOf(turn) })}
              />
            ) : (
              index + 1
            )}
          </td>
          <th scope="row" className="min-w-32 break-words">
            {nameOf(turn)}
            {turn.mine && <span className="soft"> ({t("you")})</span>}
            {organizer && turn.claimId === null && (
              <span className="soft small block font-normal">
                {t("writtenDown")}
              </span>
            )}
          </th>
          <td className="min-w-32">
            <TurnFacts turn={turn} />
          </td>
          <td>
            {turn.minutes ?? <span className="soft">{t("noMinutes")}</span>}
          </td>
          <td className="min-w-40">
            {turn.pointIds.length === 0 ? (
              <span className="soft">{t("noPoints")}</span>
            ) : (
              <ul>
                {turn.pointIds.map((id) => (
                  <li key={id} className="break-words">
                    {wordsOf.get(id)}
                  </li>
                ))}
              </ul>
            )}
          </td>
          <td>
            {organizer ? (
              <select
                key={turn.status}
                className="input"
                name={`status-${turn.key}`}
                defaultValue={turn.status}
                aria-label={t("statusOf", { name: nameOf(turn) })}
              >
                {TURN_STATUSES.map((status) => (
                  <option key={status} value={status}>
                    {t(`status_${status}`)}
                  </option>
                ))}
              </select>
            ) : (
              t(`status_${turn.status}`)
            )}
          </td>
          {organizer && (
            <td>
              <div className="flex flex-wrap gap-2">
                {(["up", "down"] as const).map((way) => (
                  <button
                    key={way}
                    id={`${way}-${turn.key}`}
                    className="button button-quiet button-small"
                    type="submit"
                    name="move"
                    value={`${way}:${turn.key}`}
                    disabled={index === (way === "up" ? 0 : turns.length - 1)}
                  >
                    {t(way)}
                    <span className="sr-only">
                      {t("about", { name: nameOf(turn) })}
                    </span>
                  </button>
                ))}
                <Link
                  className="button button-quiet button-small"
                  to={paths.speakers.edit(slug, meetingId, turn.key)}
                >
                  {t("edit")}
                  <span className="sr-only">
                    {t("about", { name: nameOf(turn) })}
                  </span>
                </Link>
              </div>
            </td>
          )}
        </tr>
      ))}
    </DataTable>
  );
  if (!organizer) return table;
  return (
    <Form
      method="post"
      action={paths.speakers.order(slug, meetingId)}
      className="stack-tight"
      preventScrollReset
    >
      {/* What the Enter key presses: the first button of a form. */}
      <button
        className="sr-only"
        type="submit"
        tabIndex={-1}
        aria-hidden="true"
      >
        {t("saveList")}
      </button>
      <input
        type="hidden"
        name="shown"
        value={turns.map(({ key }) => key).join(",")}
      />
      {table}
      <p>
        <button className="button" type="submit">
          {t("saveList")}
        </button>
      </p>
    </Form>
  );
}
