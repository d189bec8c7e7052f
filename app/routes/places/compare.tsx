import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { placeMessages } from "~/features/jurisdictions/messages";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { compareMessages } from "~/features/policies/compare-messages";
import { CompareTable } from "~/features/policies/components/CompareTable";
import { PlacesLike } from "~/features/policies/components/PlacesLike";
import {
  MOST_COMPARED,
  comparePlaces,
  placesLike,
} from "~/features/policies/service/compare-places.server";
import { formatPartialDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, compareMessages, "title");

export async function loader(args: LoaderFunctionArgs) {
  const db = args.context.world.db.read;
  const today = timestamp(args.context.world).slice(0, 10);
  const { searchParams } = new URL(args.request.url);
  const { q } = readPlaceSearch(searchParams);
  const slugs = searchParams.getAll("place").filter((slug) => slug !== "");
  const compared = await comparePlaces(db, slugs, {
    today,
    locale: await localeOf(args),
  });
  const { places, missing, categories } = compared;
  const chosen = new Set(places.map(({ slug }) => slug));
  const [first] = places;
  const [found, like] = await Promise.all([
    q === "" ? null : searchPlaces(db, { query: q, limit: 12 }),
    first ? placesLike(db, first, { today, limit: 8 }) : [],
  ]);
  const known = categories
    .map((category) => ({
      ...category,
      rows: category.rows.filter((row) =>
        row.cells.some(
          ({ standing, record }) => standing !== "unknown" || record,
        ),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const all = categories.flatMap(({ rows }) => rows).length;
  return json({
    query: q,
    today,
    places,
    missing,
    full: places.length >= MOST_COMPARED,
    found: found?.filter(({ slug }) => !chosen.has(slug)) ?? null,
    like: like.filter(({ slug }) => !chosen.has(slug)),
    known,
    blank: all - known.flatMap(({ rows }) => rows).length,
  });
}

/** Two to four places, clause beside clause. */
export default function ComparePlaces() {
  const t = useTranslate(compareMessages);
  const place = useTranslate(placeMessages);
  const locale = useLocale();
  const { places, known, blank, like, today, ...data } =
    useLoaderData<typeof loader>();
  const slugs = places.map(({ slug }) => slug);
  const labelled = places.map((one) => ({
    slug: one.slug,
    label: one.stateCode
      ? `${listedName(one)}, ${one.stateCode}`
      : listedName(one),
  }));
  const [first] = places;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[{ to: paths.places.search(), label: place("title") }]}
        title={t("title")}
        lead={t("lead")}
      />
      {data.missing.length > 0 && (
        <Notice tone="warn">
          <p>{t("notFound", { slugs: data.missing.join(", ") })}</p>
        </Notice>
      )}
      {places.length > 0 && (
        <section className="no-print" aria-labelledby="chosen">
          <h2 id="chosen">{t("chosen")}</h2>
          <ul className="list-rows mt-2">
            {labelled.map(({ slug, label }) => (
              <li key={slug}>
                <Link to={paths.places.show(slug)}>{label}</Link>{" "}
                <Link
                  className="small"
                  to={paths.places.compare(slugs.filter((s) => s !== slug))}
                >
                  {t("remove")}
                  <span className="sr-only">: {label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {places.length === 0 && (
        <EmptyState title={t("none")}>
          <p className="soft">{t("noneHint")}</p>
        </EmptyState>
      )}
      {first && places.length === 1 && (
        <EmptyState title={t("one")}>
          <p className="soft">{t("oneHint", { place: listedName(first) })}</p>
        </EmptyState>
      )}
      <section className="stack-tight no-print" aria-labelledby="add">
        <h2 id="add">{t("add")}</h2>
        {data.full ? (
          <p className="soft">{t("full")}</p>
        ) : (
          <>
            <p className="small soft">{t("addHint")}</p>
            <PlacePicker
              key={data.query}
              action={paths.places.compare([])}
              query={data.query}
              places={data.found}
              keep={{ place: slugs }}
              hrefOf={({ slug }) => paths.places.compare([...slugs, slug])}
            />
          </>
        )}
      </section>
      {places.length > 1 && (
        <section className="stack" aria-label={t("title")}>
          {known.length === 0 ? (
            <EmptyState title={t("nothingKnown")}>
              <p className="soft">{t("nothingKnownHint")}</p>
            </EmptyState>
          ) : (
            <>
              <p className="small soft max-w-2xl">
                {t("from", { date: formatPartialDay(locale, today, "day") })}{" "}
                {t("diffLegend")}
              </p>
              <CompareTable
                places={labelled}
                categories={known}
                today={today}
              />
              {blank > 0 && (
                <p className="small soft">
                  {t("unknownRows", { count: blank })}
                </p>
              )}
            </>
          )}
        </section>
      )}
      {first && !data.full && (
        <PlacesLike
          name={listedName(first)}
          places={like}
          compareWith={slugs}
        />
      )}
    </div>
  );
}
