import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { WebLink } from "~/components/WebLink";
import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { reviewMessages } from "../review-messages";
import type { Remark } from "../types";

/** What is disputed, and what officials replied: beside the clause itself. */
export function Remarks({
  remarks,
  mayEnd,
}: {
  remarks: readonly Remark[];
  /** For organizers: ways to settle a dispute and take back a reply. */
  mayEnd: boolean;
}) {
  const standing = remarks.filter(({ endedAt }) => endedAt === null);
  const disputes = standing.filter(({ kind }) => kind === "dispute");
  const [latest, ...earlier] = standing.filter(({ kind }) => kind === "reply");
  return (
    <>
      {disputes.map((dispute) => (
        <Dispute key={dispute.id} dispute={dispute} mayEnd={mayEnd} />
      ))}
      {latest && <Reply reply={latest} mayEnd={mayEnd} />}
      {earlier.length > 0 && (
        <EarlierReplies replies={earlier} mayEnd={mayEnd} />
      )}
    </>
  );
}

function EarlierReplies({
  replies,
  mayEnd,
}: {
  replies: readonly Remark[];
  mayEnd: boolean;
}) {
  const r = useTranslate(reviewMessages);
  return (
    <details className="small">
      <summary>{r("earlierReplies", { count: replies.length })}</summary>
      {replies.map((reply) => (
        <Reply key={reply.id} reply={reply} mayEnd={mayEnd} />
      ))}
    </details>
  );
}

function useDay() {
  const locale = useLocale();
  return (day: string) => formatPartialDay(locale, day.slice(0, 10), "day");
}

function Dispute({ dispute, mayEnd }: { dispute: Remark; mayEnd: boolean }) {
  const r = useTranslate(reviewMessages);
  const day = useDay();
  const on = day(dispute.recordedAt);
  return (
    <div className="notice notice-warn stack-tight small">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Badge tone="warn">{r("disputed")}</Badge>
        <span>
          {dispute.groupName
            ? r("disputedOnBy", { date: on, group: dispute.groupName })
            : r("disputedOn", { date: on })}
        </span>
      </p>
      <p className="break-words whitespace-pre-line">{dispute.words}</p>
      <p className="flex flex-wrap gap-x-5">
        <WebLink to={dispute.sourceUrl}>{r("disputeSource_")}</WebLink>
        {mayEnd && (
          <Link className="no-print" to={paths.policies.settle(dispute.id)}>
            {r("settleDo")}
          </Link>
        )}
      </p>
    </div>
  );
}

function Reply({ reply, mayEnd }: { reply: Remark; mayEnd: boolean }) {
  const r = useTranslate(reviewMessages);
  const day = useDay();
  return (
    <div className="proof stack-tight small">
      <p>
        <strong>
          {r("replyFrom", {
            office: reply.office ?? "",
            date: day(reply.onDate),
          })}
        </strong>
      </p>
      <blockquote className="break-words whitespace-pre-line">
        {reply.words}
      </blockquote>
      <p className="flex flex-wrap gap-x-5">
        <WebLink to={reply.sourceUrl}>{r("disputeSource_")}</WebLink>
        {mayEnd && (
          <Link
            className="no-print"
            to={paths.policies.settle(reply.id)}
            aria-label={r("takeBackReply", { office: reply.office ?? "" })}
          >
            {r("takeBackDo")}
          </Link>
        )}
      </p>
    </div>
  );
}

/** Disputes that were resolved and replies that were taken back. */
export function EndedRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const r = useTranslate(reviewMessages);
  const day = useDay();
  return remarks.map((remark) =>
    remark.endedAt === null || remark.endedAs === null ? null : (
      <li key={remark.id} className="stack-tight">
        <p>
          {remark.kind === "reply"
            ? r("replyFrom", {
                office: remark.office ?? "",
                date: day(remark.onDate),
              })
            : remark.groupName
              ? r("disputedOnBy", {
                  date: day(remark.recordedAt),
                  group: remark.groupName,
                })
              : r("disputedOn", { date: day(remark.recordedAt) })}
          : {remark.words}
        </p>
        <p>
          {remark.endedGroupName
            ? r(`endedBy_${remark.endedAs}`, {
                date: day(remark.endedAt),
                group: remark.endedGroupName,
              })
            : r(`ended_${remark.endedAs}`, { date: day(remark.endedAt) })}
          : {remark.endedWords}
        </p>
      </li>
    ),
  );
}
