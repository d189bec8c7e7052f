import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { promiseMessages } from "../promise-messages";
import type {
  PromiseFate,
  PromiseSide,
  PromiseSource,
  PromiseState,
} from "../promises/types";
import type { VoteOption } from "../types";
import { PromiseFateBadge } from "./PromiseFate";

export interface ListedPromise {
  id: string;
  state: PromiseState;
  side: PromiseSide;
  saidOn: string;
  quote: string;
  sourceKind: PromiseSource;
  sourceUrl: string | null;
  groupName: string;
  official: { name: string; slug: string };
  demand: { id: string; title: string } | null;
  /** It is about a demand that its group keeps to itself. */
  demandHidden: boolean;
  provision: { en: string; es: string } | null;
  outcome: {
    fate: PromiseFate;
    turned: boolean;
    decisive: {
      motionId: string;
      title: string;
      day: string;
      option: VoteOption | null;
    } | null;
  };
}

/** Promises, each with its words, its source and the vote that decided it. */
export function PromiseList({
  promises,
  named,
}: {
  promises: readonly ListedPromise[];
  /** Say who promised: the page is not about one official. */
  named: boolean;
}) {
  const t = useTranslate(promiseMessages);
  const v = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <ul className="list-rows">
      {promises.map((promise) => {
        const { outcome } = promise;
        const about = aboutOf(promise, locale, t);
        return (
          <li key={promise.id} className="stack-tight">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span>
                {named && (
                  <>
                    <Link to={paths.officials.show(promise.official.slug)}>
                      {promise.official.name}
                    </Link>
                    {": "}
                  </>
                )}
                <strong>{t(`side_${promise.side}`)}</strong>:{" "}
                {promise.demand ? (
                  <Link to={paths.demands.show(promise.demand.id)}>
                    {about}
                  </Link>
                ) : (
                  about
                )}
              </span>
              <PromiseFateBadge fate={outcome.fate} state={promise.state} />
            </p>
            <p className="max-w-2xl break-words whitespace-pre-line">
              <q>{promise.quote}</q>
            </p>
            {outcome.decisive?.option && (
              <p>
                {t("votedOn", {
                  option: v(`option_${outcome.decisive.option}`),
                  day: formatDay(locale, outcome.decisive.day),
                })}{" "}
                <Link to={paths.votes.show(outcome.decisive.motionId)}>
                  {outcome.decisive.title}
                </Link>
                {outcome.turned && (
                  <span className="soft"> · {t("turned")}</span>
                )}
              </p>
            )}
            <p className="soft small">
              {t("saidOn", { day: formatDay(locale, promise.saidOn) })} ·{" "}
              {promise.sourceUrl ? (
                <WebLink to={promise.sourceUrl}>
                  {t(`source_${promise.sourceKind}`)}
                </WebLink>
              ) : (
                t(`source_${promise.sourceKind}`)
              )}{" "}
              · {t("recordedBy", { group: promise.groupName })} ·{" "}
              <Link
                to={paths.promises.show(promise.id)}
                aria-label={t("detailsOf", { title: about })}
              >
                {t("details")}
              </Link>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/**
 * What a promise is about: its demand, else the protection; of a demand that
 * its group keeps to itself, that there is one.
 */
export function aboutOf(
  promise: Pick<ListedPromise, "demand" | "demandHidden" | "provision">,
  locale: "en" | "es",
  t: (key: "demandHidden") => string,
): string {
  if (promise.demandHidden) return t("demandHidden");
  return promise.demand?.title ?? promise.provision?.[locale] ?? "";
}
