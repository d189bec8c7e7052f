import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { StateBadge } from "~/features/demands/components/StateBadge";
import type { DemandState } from "~/features/demands/types";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { promiseMessages } from "../promise-messages";
import type { PromiseVisibility } from "../promises/types";
import { PromiseFateBadge } from "./PromiseFate";
import { aboutOf } from "./PromiseList";
import type { ListedPromise } from "./PromiseList";

/** The promise itself: words, source, what it is about, what became of it. */
export function PromiseFacts({
  promise,
}: {
  promise: ListedPromise & {
    note: string;
    motionId: string | null;
    visibility: PromiseVisibility;
    inGroup: boolean;
    demand: { id: string; title: string; state: DemandState } | null;
  };
}) {
  const t = useTranslate(promiseMessages);
  const locale = useLocale();
  const { outcome, demand } = promise;
  const about = aboutOf(promise, locale, t);
  return (
    <div className="stack">
      <figure className="max-w-2xl">
        <blockquote className="border-l-4 border-rule pl-4 text-xl italic break-words whitespace-pre-line">
          <q>{promise.quote}</q>
        </blockquote>
        <figcaption className="soft small mt-2">
          {promise.official.name} ·{" "}
          {t("saidOn", { day: formatDay(locale, promise.saidOn) })} ·{" "}
          {promise.sourceUrl ? (
            <WebLink to={promise.sourceUrl}>
              {t(`source_${promise.sourceKind}`)}
            </WebLink>
          ) : (
            t(`source_${promise.sourceKind}`)
          )}{" "}
          · {t("recordedBy", { group: promise.groupName })}
        </figcaption>
      </figure>
      {promise.note && (
        <p className="max-w-2xl break-words whitespace-pre-line">
          {promise.note}
        </p>
      )}
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="soft">{t(`side_${promise.side}`)}</dt>
        <dd>
          {demand ? (
            <Link to={paths.demands.show(demand.id)}>{about}</Link>
          ) : (
            about
          )}
          {promise.motionId && (
            <span className="soft small block">
              {t("aboutVote")}{" "}
              <Link to={paths.votes.show(promise.motionId)}>
                {t("seeVote")}
              </Link>
            </span>
          )}
        </dd>
        <dt className="soft">{t("whatBecame")}</dt>
        <dd>
          <PromiseFateBadge fate={outcome.fate} state={promise.state} />{" "}
          {t(`fateAbout_${outcome.fate}`)}
          {outcome.turned && ` ${t("turned")}.`}
        </dd>
        {demand && (
          <>
            <dt className="soft">{t("demandSince")}</dt>
            <dd>
              <StateBadge state={demand.state} />
            </dd>
          </>
        )}
        {promise.inGroup && (
          <>
            <dt className="soft">{t("colSeen")}</dt>
            <dd>{t(`visibility_${promise.visibility}`)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
