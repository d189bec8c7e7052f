import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { officialMessages } from "~/features/officials/messages";
import { bodiesOf, searchOfficials } from "~/features/officials/service.server";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { transferMessages } from "~/features/transfers/messages";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 50;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(
    matches,
    translator(metaLocale(matches), officialMessages)("officialsOf", {
      place: data?.place.name ?? "",
    }),
  );

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { searchParams } = new URL(args.request.url);
  const place = found(
    await readPlace(world.db.read, args.params["slug"] ?? "", {
      page: 1,
      pageSize: 1,
    }),
  );
  const query = (searchParams.get("q") ?? "").trim().slice(0, 200);
  const asked = Number(searchParams.get("page") ?? 1);
  // A number no list reaches is more than the database can count to.
  const page =
    Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const [bodies, found_, actor] = await Promise.all([
    bodiesOf(world, place.id),
    searchOfficials(world, {
      placeId: place.id,
      query,
      page,
      pageSize: PAGE_SIZE,
    }),
    actorOf(args),
  ]);
  return json({
    place: { name: place.name, slug: place.slug },
    bodies: bodies.map(({ name, slug, roster }) => ({
      name,
      slug,
      seats: roster.places.length,
      filled: roster.filled,
      vacant: roster.vacant,
    })),
    query,
    page,
    ...found_,
    mayEdit: groupsWhere(actor, "official.edit").length > 0,
  });
}

/** Who decides in a place, and everyone recorded in office there. */
export default function OfficialsInPlace() {
  const t = useTranslate(officialMessages);
  const transfers = useTranslate(transferMessages);
  const { place, bodies, query, page, total, officials, mayEdit } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("officialsOf", { place: place.name })}
        lead={t("officialsLead")}
        actions={
          mayEdit && (
            <>
              <Link
                className="button"
                to={paths.bodies.new({ place: place.slug })}
              >
                {t("newBody")}
              </Link>
              <Link
                className="button button-quiet"
                to={paths.officials.new({ place: place.slug })}
              >
                {t("newOfficial")}
              </Link>
              <Link
                className="button button-quiet"
                to={paths.imports.start({ place: place.slug })}
              >
                {transfers("title")}
              </Link>
            </>
          )
        }
      />
      <section>
        <h2>{t("bodiesOf", { place: place.name })}</h2>
        {bodies.length === 0 ? (
          <EmptyState title={t("noBodies")}>
            <p className="soft">{t("noOfficialsHint")}</p>
          </EmptyState>
        ) : (
          <ul className="list-rows">
            {bodies.map((body) => (
              <li key={body.slug}>
                <Link to={paths.bodies.show(body.slug)}>{body.name}</Link>{" "}
                <span className="soft small">
                  {body.seats > 0 && t("seatsSummary", { ...body })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {(total > 0 || query !== "") && (
        <section className="stack">
          <h2>{t("officialsListed")}</h2>
          <form
            method="get"
            role="search"
            className="flex max-w-xl flex-wrap items-end gap-3"
          >
            <div className="grow">
              <TextField
                name="q"
                type="search"
                label={t("searchOfficials")}
                value={query}
              />
            </div>
            <button className="button button-quiet" type="submit">
              {t("search")}
            </button>
          </form>
          {officials.length === 0 ? (
            <EmptyState title={t("noOfficialsFound")} />
          ) : (
            <ul className="list-rows">
              {officials.map((official) => (
                <li key={official.id}>
                  <Link to={paths.officials.show(official.slug)}>
                    {official.name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={total}
            hrefOf={(next) =>
              paths.officials.inPlace(place.slug, { q: query, page: next })
            }
          />
        </section>
      )}
    </div>
  );
}
