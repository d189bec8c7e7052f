import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { StackedBar } from "~/components/charts/StackedBar";
import { EmptyState } from "~/components/EmptyState";
import { Chance } from "~/features/campaigns/components/Chance";
import { Movement } from "~/features/campaigns/components/Movement";
import { RiskBadge } from "~/features/campaigns/components/RiskBadge";
import {
  partsOf,
  VoteDay,
  wordsOf,
} from "~/features/campaigns/components/VoteCard";
import { campaignMessages } from "~/features/campaigns/messages";
import { formatMoment } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";

import { requireBoard } from "./require-board.server";

export const handle = { bare: true } satisfies PageHandle;

/** As many as can be read from the back of a room. */
const MOST = 12;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...plainTitle(matches, data?.coalition.name ?? ""),
  // No script is needed to keep a projector up to date. Only for those who
  // asked: a page that changes by itself disturbs whoever reads it slowly.
  ...(data?.live ? [{ httpEquiv: "refresh", content: "60" }] : []),
];

export async function loader(args: LoaderFunctionArgs) {
  const { votes, coalition, query, groups } = await requireBoard(args);
  return json({
    coalition,
    query,
    live: new URL(args.request.url).searchParams.get("live") === "1",
    now: args.context.world.now().toISOString(),
    votes: votes.slice(0, MOST),
    more: Math.max(0, votes.length - MOST),
    groups: groups.map(({ id, name }) => ({ id, name })),
  });
}

/** The vote board for a room: large, few words, no notes, nobody's name but officials'. */
export default function Wall() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const { coalition, query, live, now, votes, more, groups } =
    useLoaderData<typeof loader>();
  const zone = votes[0]?.timeZone ?? "UTC";
  return (
    <div className="wall">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h1>{coalition.name}</h1>
        <p className="soft">
          {t("wallAsOf", { moment: formatMoment(locale, now, zone) })}{" "}
          <span className="no-print flex flex-wrap gap-x-6">
            <Link
              to={paths.coalitions.wall(coalition.slug, {
                ...query,
                ...(live ? {} : { live: 1 }),
              })}
            >
              {t(live ? "wallStop" : "wallLive")}
            </Link>
            <Link to={paths.coalitions.board(coalition.slug, query)}>
              {t("leaveProjector")}
            </Link>
          </span>
        </p>
      </header>
      {votes.length === 0 ? (
        <EmptyState title={t("noVotes")} />
      ) : (
        <ol className="wall-votes">
          {votes.map((line) => (
            <li key={line.motionId} className="wall-vote">
              <div className="min-w-0">
                <h2>{line.campaignTitle ?? line.demandTitle ?? line.title}</h2>
                <p className="soft">
                  {[
                    line.bodyName,
                    groups.find(({ id }) => id === line.groupId)?.name,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                <p>
                  <strong>
                    <VoteDay line={line} />
                  </strong>{" "}
                  <RiskBadge line={line} />
                </p>
              </div>
              {line.count ? (
                <div className="min-w-0">
                  <StackedBar
                    label={t("countInWords", wordsOf(line.count))}
                    total={line.count.total}
                    mark={line.count.needed}
                    parts={partsOf(line.count)}
                  />
                  <p>
                    {t("firmOfNeeded", {
                      firm: line.count.firm,
                      needed: line.count.needed,
                    })}
                    {line.count.swing && (
                      <>
                        {" · "}
                        {t("swingIs", { name: line.count.swing.name })}
                      </>
                    )}
                  </p>
                </div>
              ) : (
                <p className="soft">{t("noSeatsYet")}</p>
              )}
              <p className="wall-chance">
                <Chance line={line} />
                <small>
                  <Movement line={line} />
                </small>
              </p>
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p className="soft">{t("wallMore", { count: more })}</p>}
    </div>
  );
}
