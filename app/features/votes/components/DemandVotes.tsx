import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import type { Result } from "../types";
import { MotionTitle } from "./MotionTitle";
import { ResultBadge } from "./ResultBadge";
import { VoteDay } from "./VoteDay";

interface Vote {
  id: string;
  title: string;
  campaignTitle: string | null;
  localDate: string | null;
  startsAt: string | null;
  meetingZone: string | null;
  meetingStatus: string | null;
  recordedResult: "pass" | "fail" | null;
  computed: { result: Result; yes: number; no: number } | null;
}

const RECORDED = { pass: "passed", fail: "failed" } as const;

/** The votes that would meet a demand, and the way to count them. */
export function DemandVotes({
  demand,
  votes,
  mayCount,
  mayStart,
}: {
  demand: {
    id: string;
    bodySlug: string | null;
    placeName: string;
    timeZone: string;
    today: string;
  };
  votes: readonly Vote[];
  /** The reader may open counts. */
  mayCount: boolean;
  /** The reader may write down a vote for this demand. */
  mayStart: boolean;
}) {
  const t = useTranslate(countMessages);
  if (votes.length === 0 && !mayStart) return null;
  return (
    <section aria-labelledby="votes" className="stack-tight">
      <h2 id="votes">{t("votesOnDemand")}</h2>
      {votes.length > 0 ? (
        <ul className="list-rows">
          {votes.map((vote) => (
            <li
              key={vote.id}
              className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2"
            >
              <div className="min-w-0 flex-1 basis-64">
                <Link to={paths.votes.show(vote.id)}>
                  <MotionTitle motion={vote} />
                </Link>
              </div>
              {vote.recordedResult ? (
                <ResultBadge result={RECORDED[vote.recordedResult]} />
              ) : (
                vote.computed && <ResultBadge result={vote.computed.result} />
              )}
              <p className="basis-44">
                <VoteDay motion={vote} body={demand} today={demand.today} />
              </p>
              {mayCount && (
                <Link
                  className="button button-small"
                  to={paths.votes.count(vote.id)}
                >
                  {t("openCount")}
                </Link>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft max-w-2xl">{t("noVoteYet")}</p>
      )}
      {mayStart && (
        <p>
          <Link
            className={votes.length > 0 ? undefined : "button button-quiet"}
            to={paths.votes.new({ demand: demand.id, body: demand.bodySlug })}
          >
            {t(votes.length > 0 ? "addVote" : "startCounting")}
          </Link>
        </p>
      )}
    </section>
  );
}
