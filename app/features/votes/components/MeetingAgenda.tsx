import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Badge } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { agendaMessages } from "../agenda-messages";

export interface ShownAgendaLine {
  id: string;
  agendaNumber: string | null;
  title: string;
  matterFile: string | null;
  matterKind: string | null;
  actionName: string | null;
  actionText: string | null;
  note: string | null;
  consent: boolean;
  mover: string | null;
  seconder: string | null;
  motionId: string | null;
  recordedResult: "pass" | "fail" | null;
}

/** A note that would push the agenda apart is folded. */
const LONG_NOTE = 280;

/** A meeting's agenda line by line, with the way to each vote. */
export function MeetingAgenda({
  lines,
  before,
  total,
  children,
}: {
  /** In the order of the meeting; of a long agenda, one page. */
  lines: readonly ShownAgendaLine[];
  /** Lines on the pages before this one. */
  before: number;
  total: number;
  /** The way to the other pages. */
  children?: ReactNode;
}) {
  const t = useTranslate(agendaMessages);
  return (
    <section className="stack-tight" id="agenda">
      <h2>{t("agendaHeading")}</h2>
      <p className="soft">{t("agendaLead", { count: total })}</p>
      <ol className="list-rows">
        {lines.map((line, index) => (
          <li key={line.id} className="flex gap-3">
            <span className="soft small w-7 shrink-0 pt-1 text-right tabular-nums">
              {before + index + 1}.
            </span>
            <Line line={line} />
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}

function Line({ line }: { line: ShownAgendaLine }) {
  const t = useTranslate(agendaMessages);
  const { actionName, actionText, note, motionId, recordedResult } = line;
  const file = [
    line.matterFile && t("matterFile", { file: line.matterFile }),
    line.matterKind,
    line.consent && t("consentItem"),
  ].filter(Boolean);
  return (
    <div className="min-w-0 flex-1 space-y-1 wrap-anywhere">
      <p className="whitespace-pre-line">
        {line.agendaNumber && (
          <span className="font-semibold">{line.agendaNumber} </span>
        )}
        {line.title}
      </p>
      {file.length > 0 && <p className="soft small">{file.join(" · ")}</p>}
      {(actionName !== null || recordedResult !== null) && (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {actionName !== null && (
            <span>{t("action", { action: actionName })}</span>
          )}
          {recordedResult !== null && (
            <Badge tone={recordedResult === "pass" ? "good" : "danger"}>
              {t(`recorded_${recordedResult}`)}
            </Badge>
          )}
        </p>
      )}
      {actionText !== null && actionText !== line.title && (
        <p className="soft small whitespace-pre-line">{actionText}</p>
      )}
      <Proposers mover={line.mover} seconder={line.seconder} />
      {note !== null &&
        (note.length > LONG_NOTE ? (
          <details className="soft small">
            <summary>{t("clerkNote")}</summary>
            <p className="whitespace-pre-line">{note}</p>
          </details>
        ) : (
          <p className="soft small whitespace-pre-line">{note}</p>
        ))}
      {motionId !== null && (
        <p>
          <Link
            to={paths.votes.show(motionId)}
            aria-label={t("seeVoteOn", { title: line.title })}
          >
            {t("seeVote")}
          </Link>
        </p>
      )}
    </div>
  );
}

function Proposers({
  mover,
  seconder,
}: Pick<ShownAgendaLine, "mover" | "seconder">) {
  const t = useTranslate(agendaMessages);
  if (mover === null && seconder === null) return null;
  return (
    <p className="soft small">
      {mover === null
        ? t("seconded", { seconder: seconder ?? "" })
        : seconder === null
          ? t("moved", { mover })
          : t("movedAndSeconded", { mover, seconder })}
    </p>
  );
}
