import { Link } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { officialMessages } from "~/features/officials/messages";
import { voteMessages } from "~/features/votes/messages";
import type { BodyToChoose } from "~/features/votes/service/bodies-to-choose.server";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

/** Which body will vote? Those of the demand's place, or a search for a place. */
export function ChooseBody({
  demand,
  bodies,
}: {
  demand: {
    id: string;
    title: string;
    placeName: string;
    placeSlug: string;
  } | null;
  bodies: readonly BodyToChoose[];
}) {
  const t = useTranslate(voteMessages);
  const o = useTranslate(officialMessages);
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={
          demand
            ? [{ to: paths.demands.show(demand.id), label: demand.title }]
            : []
        }
        title={t("addVote")}
        lead={t("newVoteLead")}
      />
      {!demand && (
        <EmptyState title={t("chooseBodyTitle")}>
          <p className="soft">{t("chooseBody")}</p>
          <Link className="button" to={paths.places.search()}>
            {t("search")}
          </Link>
        </EmptyState>
      )}
      {demand && bodies.length === 0 && (
        <EmptyState title={t("chooseBodyTitle")}>
          <p className="soft">
            {t("noBodyOfDemand", { place: demand.placeName })}
          </p>
          <Link
            className="button"
            to={paths.bodies.new({ place: demand.placeSlug })}
          >
            {o("newBody")}
          </Link>
        </EmptyState>
      )}
      {demand && bodies.length > 0 && (
        <section aria-labelledby="which" className="stack-tight">
          <h2 id="which">{t("chooseBodyTitle")}</h2>
          <ul className="list-rows">
            {bodies.map(({ slug, name, placeName }) => (
              <li key={slug}>
                <Link to={paths.votes.new({ demand: demand.id, body: slug })}>
                  {name}
                </Link>{" "}
                <span className="soft small">{placeName}</span>
              </li>
            ))}
          </ul>
          <p>
            <Link to={paths.bodies.new({ place: demand.placeSlug })}>
              {t("otherBody", { place: demand.placeName })}
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}
