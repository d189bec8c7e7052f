import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { voteMessages } from "../messages";
import type { Standing } from "../rules/standing";
import type { Stance } from "../types";
import { rowOf } from "./Chamber";
import { Disagreement, Evidence } from "./Evidence";
import { StanceMark } from "./LeanArt";
import type { LeanEntryView, MayorView, SeatView } from "./count-view";

/** The chamber as a table: who, where they stand, how that is known. */
export function MembersTable({
  motionId,
  seats,
  mayor,
  taken,
  weighted,
  mayRecord,
  today,
}: {
  motionId: string;
  seats: readonly SeatView[];
  mayor: MayorView | null;
  taken: boolean;
  weighted: boolean;
  mayRecord: boolean;
  today: string;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(voteMessages);
  const member = (
    { name, slug }: { name: string; slug: string },
    about: {
      id: string;
      facts: readonly (string | null | false)[];
      stance: Stance;
      standing: Standing<LeanEntryView> | null;
      voted: string | null;
    },
  ) => {
    const counted = about.standing?.counted ?? null;
    return (
      <tr key={about.id} id={about.id}>
        <th scope="row">
          <Link to={paths.officials.show(slug)}>{name}</Link>
          <Facts facts={about.facts} />
        </th>
        <td>
          <span className="stance">
            <StanceMark stance={about.stance} />
            <span>
              {t(`lean_${about.stance}`)}
              {counted && (
                <span className="small soft block">
                  {t(`confidenceShort_${counted.confidence}`)}
                </span>
              )}
            </span>
          </span>
          {about.standing?.disagree && (
            <Disagreement entries={about.standing.current} />
          )}
        </td>
        <td>
          {counted ? (
            <Evidence entry={counted} name={name} today={today} />
          ) : (
            <span className="soft">{t("nothingRecorded")}</span>
          )}
        </td>
        {taken && <td>{about.voted ?? "–"}</td>}
        <td className="no-print">
          <Link
            className="button button-quiet button-small"
            to={paths.votes.lean(motionId, slug)}
            aria-label={t(mayRecord ? "recordLeanOf" : "historyOf", { name })}
          >
            {t(mayRecord ? "recordLean" : "leanHistory")}
          </Link>
        </td>
      </tr>
    );
  };
  return (
    <div className="count-table">
      <DataTable
        phone="scroll"
        caption={t("tableCaption")}
        captionHidden
        head={[
          t("memberCol"),
          t("standCol"),
          t("evidenceCol"),
          ...(taken ? [t("votedCol")] : []),
          t("actionCol"),
        ]}
      >
        {seats.map((seat) => {
          const votes = weighted && t("votesOf", { votes: seat.weight });
          return seat.holder ? (
            member(seat.holder, {
              id: rowOf(seat.key),
              facts: [seat.label, seat.chair && t("presides"), votes],
              stance: seat.stance,
              standing: seat.standing,
              voted: seat.voted && say(`option_${seat.voted}`),
            })
          ) : (
            <tr key={seat.key} id={rowOf(seat.key)}>
              <th scope="row">
                {seat.label}
                <Facts facts={[votes]} />
              </th>
              <td colSpan={taken ? 4 : 3}>
                <span className="stance">
                  <StanceMark stance="vacant" />
                  {t("lean_vacant")}
                </span>
              </td>
            </tr>
          );
        })}
        {mayor &&
          member(mayor, {
            id: "mayor",
            facts: [t("mayorRow")],
            stance: mayor.standing.counted?.lean ?? "unknown",
            standing: mayor.standing,
            voted: null,
          })}
      </DataTable>
    </div>
  );
}

function Facts({ facts }: { facts: readonly (string | null | false)[] }) {
  const told = facts.filter(Boolean);
  if (told.length === 0) return null;
  return (
    <span className="small soft block font-normal">{told.join(" · ")}</span>
  );
}
