import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { VoteLine } from "../types";
import { RiskBadge } from "./RiskBadge";
import { VoteDay } from "./VoteCard";

/** A lead's first look: the vote boards, how many votes are at risk, the next one. */
export function LeadSection({
  coalitions,
}: {
  coalitions: readonly {
    name: string;
    slug: string;
    votes: number;
    atRisk: number;
    next: VoteLine | null;
  }[];
}) {
  const t = useTranslate(campaignMessages);
  return (
    <section aria-labelledby="boards">
      <h2 id="boards">{t("voteBoards")}</h2>
      <ul className="list-rows">
        {coalitions.map(({ name, slug, votes, atRisk, next }) => (
          <li key={slug} className="stack-tight">
            <p>
              <Link to={paths.coalitions.show(slug)} className="font-semibold">
                {t("boardTitle", { coalition: name })}
              </Link>
            </p>
            <p>{t("boardSummary", { votes, risk: atRisk })}</p>
            {next && (
              <p className="small flex flex-wrap items-center gap-x-3 gap-y-1">
                <RiskBadge line={next} />
                <span>
                  <VoteDay line={next} />
                </span>
                <span>{next.campaignTitle ?? next.title}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
