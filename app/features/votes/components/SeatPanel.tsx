import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { RECORDED_LEANS } from "../types";
import type { RecordedLean } from "../types";
import { whatIfMessages } from "../whatif-messages";
import { StanceMark } from "./LeanArt";
import { rowOf } from "./Chamber";
import type { SeatView } from "./count-view";

/**
 * The seat one is looking at: where its member stands, and every other stand
 * one press away. Nothing is saved by pressing.
 */
export function SeatPanel({
  motionId,
  seat,
  tried,
  inTable,
  mayRecord,
  hrefWith,
  onTry,
}: {
  motionId: string;
  seat: SeatView;
  tried: RecordedLean | null;
  /** Its row stands on this page. */
  inTable: boolean;
  mayRecord: boolean;
  /** The same page with this stand imagined; null: as counted. */
  hrefWith: (stance: RecordedLean | null) => string;
  onTry: (stance: RecordedLean | null) => void;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const { holder, label, stance } = seat;
  const choice = (value: RecordedLean | null, text: string) => (
    <li key={value ?? "as-counted"}>
      <a
        href={hrefWith(value)}
        className="stance-choice"
        aria-current={value === tried ? "true" : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onTry(value);
        }}
      >
        <StanceMark stance={value ?? stance} />
        <span>{text}</span>
      </a>
    </li>
  );
  return (
    <section
      id="seat-panel"
      aria-labelledby="seat-panel-name"
      className="sheet stack-tight no-print"
    >
      <h3 id="seat-panel-name">
        {holder?.name ?? t("lean_vacant")}
        {label && <span className="soft small font-normal"> {label}</span>}
      </h3>
      <p className="soft small">
        {holder ? say("panelAsk") : say("panelAskVacant")}
      </p>
      <ul className="stance-choices">
        {choice(null, t("whatIfAsIs", { lean: t(`lean_${stance}`) }))}
        {RECORDED_LEANS.filter((lean) => lean !== stance).map((lean) =>
          choice(lean, t(`lean_${lean}`)),
        )}
      </ul>
      {holder && (
        <p className="small flex flex-wrap gap-x-6 gap-y-2">
          {inTable && <a href={`#${rowOf(seat.key)}`}>{say("toEvidence")}</a>}
          <Link to={paths.votes.lean(motionId, holder.slug)}>
            {t(mayRecord ? "recordLeanOf" : "historyOf", {
              name: holder.name,
            })}
          </Link>
        </p>
      )}
    </section>
  );
}
