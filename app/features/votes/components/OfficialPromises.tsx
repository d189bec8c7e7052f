import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { promiseMessages } from "../promise-messages";
import type { PromiseFate } from "../promises/types";
import { PromiseList } from "./PromiseList";
import type { ListedPromise } from "./PromiseList";

/** How many promises came to each end, in a line. */
export function PromiseCounts({
  counts,
}: {
  counts: Record<PromiseFate, number>;
}) {
  const t = useTranslate(promiseMessages);
  return (
    <p>
      {t("counts", {
        kept: counts.kept,
        broken: counts.broken,
        open: counts.open,
        neither: counts.no_vote + counts.no_record,
      })}
    </p>
  );
}

/** On an official's page: what they promised, the latest first. */
export function OfficialPromises({
  official,
  counts,
  promises,
  mayRecord,
}: {
  official: { name: string; slug: string };
  counts: Record<PromiseFate, number>;
  /** The first few. */
  promises: readonly ListedPromise[];
  mayRecord: boolean;
}) {
  const t = useTranslate(promiseMessages);
  return (
    <section className="stack-tight" id="promises">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2>{t("heading")}</h2>
        {mayRecord && (
          <Link
            className="no-print"
            to={paths.promises.new({ official: official.slug })}
          >
            {t("record")}
          </Link>
        )}
      </div>
      {promises.length === 0 ? (
        <p className="soft">{t("noneOf", { name: official.name })}</p>
      ) : (
        <>
          <PromiseCounts counts={counts} />
          <PromiseList promises={promises} named={false} />
          <p>
            <Link to={paths.promises.ofOfficial(official.slug)}>
              {t("allOf", { name: official.name })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

/** On a demand's page: who promised what about it. */
export function DemandPromises({
  demandId,
  promises,
  mayRecord,
}: {
  demandId: string;
  promises: readonly ListedPromise[];
  mayRecord: boolean;
}) {
  const t = useTranslate(promiseMessages);
  if (promises.length === 0 && !mayRecord) return null;
  return (
    <section className="stack-tight" id="promises">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2>{t("onDemand")}</h2>
        {mayRecord && (
          <Link
            className="no-print"
            to={paths.promises.new({ demand: demandId })}
          >
            {t("record")}
          </Link>
        )}
      </div>
      {promises.length === 0 ? (
        <p className="soft">{t("onDemandNone")}</p>
      ) : (
        <PromiseList promises={promises} named />
      )}
    </section>
  );
}

/** On a vote's page: who promised what about it. */
export function VotePromises({
  motion,
  promises,
  mayRecord,
}: {
  motion: { id: string; demandId: string | null };
  promises: readonly ListedPromise[];
  mayRecord: boolean;
}) {
  const t = useTranslate(promiseMessages);
  if (promises.length === 0 && !mayRecord) return null;
  return (
    <section className="stack-tight" id="promises">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2>{t("heading")}</h2>
        {mayRecord && (
          <Link
            className="no-print"
            to={paths.promises.new({
              ...(motion.demandId ? { demand: motion.demandId } : {}),
              motion: motion.id,
            })}
          >
            {t("record")}
          </Link>
        )}
      </div>
      {promises.length === 0 ? (
        <p className="soft">{t("onVoteNone")}</p>
      ) : (
        <PromiseList promises={promises} named />
      )}
    </section>
  );
}
