import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { liveMessages } from "~/features/transfers/live-messages";
import { transferMessages } from "~/features/transfers/messages";
import { FETCH_PROBLEMS } from "~/features/transfers/live/types";
import { requireFetch } from "~/features/transfers/service/require-source.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, liveMessages, "fetchTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { by: _, ...fetch } = await requireFetch(args);
  return json(fetch);
}

/** How far a fetch is, and what can be done when it does not go on. */
export default function FetchPage() {
  const t = useTranslate(liveMessages);
  const transfers = useTranslate(transferMessages);
  const fetch = useLoaderData<typeof loader>();
  const { source, state, asked, expected } = fetch;
  const isOpen = state === "running" || state === "failed";
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.imports.start(), label: transfers("title") },
          { to: paths.imports.sources(), label: t("liveTitle") },
        ]}
        title={t("fetchTitle")}
        lead={t("fetchFrom", {
          body: source.bodyName || t("allBodies"),
          place: source.placeName,
          address: source.address,
        })}
      />
      <FetchStanding fetch={fetch} />
      {isOpen && (
        <div className="field">
          <label htmlFor="answers">{t("answersSoFar")}</label>
          <progress
            id="answers"
            className="bar"
            value={asked}
            max={Math.max(expected, asked, 1)}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {state === "running" && (
          <Link className="button" to={paths.imports.fetch(fetch.id)}>
            {t("seeFetch")}
          </Link>
        )}
        {fetch.runId && state === "ready" && (
          <Link className="button" to={paths.imports.show(fetch.runId)}>
            {t("seeDryRun")}
          </Link>
        )}
        {fetch.mayGoOn && (
          <form
            method="post"
            action={paths.imports.fetchChanges(fetch.sourceId)}
          >
            <button className="button" type="submit">
              {t("fetchGoOn")}
            </button>
          </form>
        )}
        {isOpen && (
          <form method="post" action={paths.imports.endFetch(fetch.id)}>
            <button className="button button-quiet" type="submit">
              {t("setFetchAside")}
            </button>
          </form>
        )}
      </div>
    </div>
  );
}

/** In a sentence or two: where the fetch stands. */
function FetchStanding({
  fetch: { state, asked, expected, problem, mayGoOn },
}: {
  fetch: ReturnType<typeof useLoaderData<typeof loader>>;
}) {
  const t = useTranslate(liveMessages);
  if (state === "failed") {
    return (
      <Notice tone="danger" role="alert">
        <p>{t("fetchFailed", { why: t(`problem_${asProblem(problem)}`) })}</p>
      </Notice>
    );
  }
  if (state === "running") {
    return (
      <Notice tone="warn" role="status">
        <p>{t("fetchRunning", { asked, expected })}</p>
        <p>{mayGoOn ? t("fetchSilent") : t("fetchStays")}</p>
      </Notice>
    );
  }
  return <p>{state === "ready" ? t("fetchReady") : t("fetchAside")}</p>;
}

/** A reason an older version wrote and nobody knows: something went wrong. */
function asProblem(problem: string | null): (typeof FETCH_PROBLEMS)[number] {
  return FETCH_PROBLEMS.find((known) => known === problem) ?? "broke_off";
}
