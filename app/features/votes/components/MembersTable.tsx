import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { voteMessages } from "../messages";
import type { Standing } from "../rules/standing";
import { RECORDED_LEANS } from "../types";
import type { RecordedLean, Stance } from "../types";
import { whatIfMessages } from "../whatif-messages";
import { rowOf } from "./Chamber";
import { Disagreement, Evidence } from "./Evidence";
import { StanceMark } from "./LeanArt";
import { TrySelect } from "./TrySelect";
import type {
  LeanEntryView,
  MayorView,
  MemberRow,
  SeatView,
} from "./count-view";

/** The chamber as a table: who, where they stand, how that is known. */
export function MembersTable({
  motionId,
  seats,
  rows,
  mayor,
  taken,
  weighted,
  mayRecord,
  stances,
  onTry,
  today,
}: {
  motionId: string;
  seats: readonly SeatView[];
  /** The members shown, in the order shown. */
  rows: readonly MemberRow[];
  mayor: MayorView | null;
  taken: boolean;
  weighted: boolean;
  mayRecord: boolean;
  /** What is imagined of a seat, by its key. */
  stances: ReadonlyMap<string, RecordedLean>;
  onTry: (key: string, stance: RecordedLean | null) => void;
  today: string;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(voteMessages);
  const what = useTranslate(whatIfMessages);
  const byKey = new Map(seats.map((seat) => [seat.key, seat]));
  const trying = (seat: SeatView, name: string) => (
    <TrySelect
      name={`seat-${seat.key}`}
      label={what("tryOf", { name })}
      labelHidden
      value={stances.get(seat.key) ?? null}
      empty={what(seat.holder ? "asCounted" : "staysVacant")}
      options={RECORDED_LEANS.map((lean) => ({
        value: lean,
        label: t(`lean_${lean}`),
      }))}
      onChange={(stance) => onTry(seat.key, stance)}
    />
  );
  const member = (
    { name, slug }: { name: string; slug: string },
    about: {
      id: string;
      facts: readonly (string | null | false)[];
      stance: Stance;
      standing: Standing<LeanEntryView> | null;
      voted: string | null;
      trying: React.ReactNode;
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
        {!taken && <td className="no-print">{about.trying}</td>}
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
    <div className={taken ? "count-table" : "count-table count-table-open"}>
      <DataTable
        phone="scroll"
        caption={t("tableCaption")}
        captionHidden
        head={[
          t("memberCol"),
          t("standCol"),
          t("evidenceCol"),
          ...(taken ? [t("votedCol")] : []),
          ...(taken ? [] : [what("tryCol")]),
          t("actionCol"),
        ]}
      >
        {rows.map(({ key, standing, voted }) => {
          const seat = byKey.get(key);
          if (!seat) return null;
          const votes = weighted && t("votesOf", { votes: seat.weight });
          return seat.holder ? (
            member(seat.holder, {
              id: rowOf(key),
              facts: [seat.label, seat.chair && t("presides"), votes],
              stance: seat.stance,
              standing,
              voted: voted && say(`option_${voted}`),
              trying: trying(seat, seat.holder.name),
            })
          ) : (
            <tr key={key} id={rowOf(key)}>
              <th scope="row">
                {seat.label}
                <Facts facts={[votes]} />
              </th>
              <td colSpan={taken ? 3 : 2}>
                <span className="stance">
                  <StanceMark stance="vacant" />
                  {t("lean_vacant")}
                </span>
              </td>
              {!taken && (
                <td className="no-print">
                  {trying(seat, what("vacancyOf", { seat: seat.label ?? "" }))}
                </td>
              )}
              <td className="no-print" />
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
            // The mayor's own field stands below, beside the veto.
            trying: <a href="#what-if">{what("tryBelow")}</a>,
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
