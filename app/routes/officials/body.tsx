import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { SeatsTable } from "~/features/officials/components/SeatsTable";
import { officialMessages } from "~/features/officials/messages";
import { findBody, rosterOfBody } from "~/features/officials/service.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.body.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const today = dayIn(body.timeZone, world.now());
  const [roster, actor] = await Promise.all([
    rosterOfBody(world.db.read, body, today),
    actorOf(args),
  ]);
  return json({
    body,
    roster,
    mayEdit: groupsWhere(actor, "official.edit").length > 0,
  });
}

/** A council or board: what it is and who sits on it. */
export default function BodyPage() {
  const t = useTranslate(officialMessages);
  const { body, roster, mayEdit } = useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.places.show(body.placeSlug), label: body.placeName },
          {
            to: paths.officials.inPlace(body.placeSlug),
            label: t("bodiesOf", { place: body.placeName }),
          },
        ]}
        title={body.name}
        lead={t("bodyLead", {
          kind: t(`kind_${body.kind}`),
          place: body.placeName,
        })}
        actions={
          mayEdit && (
            <Link
              className="button button-quiet"
              to={paths.bodies.edit(body.slug)}
            >
              {t("editBody")}
            </Link>
          )
        }
      />
      <section className="stack">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <h2>{t("seatsHeading")}</h2>
          {mayEdit && (
            <p className="no-print flex flex-wrap gap-x-5">
              <Link to={paths.bodies.roster(body.slug)}>{t("fillRoster")}</Link>
              <Link to={paths.bodies.seats(body.slug)}>{t("editSeats")}</Link>
              <Link to={paths.officials.new({ place: body.placeSlug })}>
                {t("newOfficial")}
              </Link>
            </p>
          )}
        </div>
        {roster.places.length === 0 ? (
          <EmptyState title={t("noSeats")}>
            <p className="soft">{t("noSeatsHint")}</p>
            {mayEdit && (
              <Link className="button" to={paths.bodies.seats(body.slug)}>
                {t("addSeats")}
              </Link>
            )}
          </EmptyState>
        ) : (
          <>
            <p className="soft">
              {t("seatsSummary", {
                filled: roster.filled,
                seats: roster.places.length,
                vacant: roster.vacant,
              })}
              . {!roster.chair && t("chairNone")}
            </p>
            <SeatsTable
              bodyName={body.name}
              roster={roster}
              mayEdit={mayEdit}
            />
          </>
        )}
        {roster.mayor && !roster.mayorHasSeat && (
          <p>
            <Link to={paths.officials.show(roster.mayor.slug)}>
              {t("mayorBeside", { name: roster.mayor.name })}
            </Link>
          </p>
        )}
      </section>
      <p className="soft small">
        {body.website && (
          <>
            <a href={body.website}>{t("bodyWebsite")}</a> ·{" "}
          </>
        )}
        {body.sourceUrl ? (
          <a href={body.sourceUrl}>{t("source")}</a>
        ) : (
          t("noSource")
        )}
      </p>
    </div>
  );
}
