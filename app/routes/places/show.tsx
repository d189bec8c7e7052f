import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import {
  PlaceLine,
  listedName,
} from "~/features/jurisdictions/components/PlaceLine";
import { placeMessages } from "~/features/jurisdictions/messages";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { formatNumber } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 50;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data ? listedName(data.place) : "");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { page } = readPlaceSearch(new URL(request.url).searchParams);
  const place = await readPlace(context.world.db.read, params["slug"] ?? "", {
    page,
    pageSize: PAGE_SIZE,
  });
  return json({ place: found(place), page });
}

/** A place: who governs there, and what lies within. */
export default function PlacePage() {
  const t = useTranslate(placeMessages);
  const locale = useLocale();
  const { place, page } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.places.search(), label: t("title") },
          ...[...place.above]
            .reverse()
            .filter((layer) => layer.kind !== "country")
            .map((layer) => ({
              to: paths.places.show(layer.slug),
              label: layer.name,
            })),
        ]}
        title={listedName(place)}
        lead={
          place.otherNames.length > 0
            ? t("alsoCalled", { names: place.otherNames.join(", ") })
            : undefined
        }
      />
      {!place.governs && (
        <Notice>
          <p>
            <strong>{t("noCouncil")}.</strong> {t("noCouncilHint")}
          </p>
        </Notice>
      )}
      {place.governs && place.kind === "community" && (
        <Notice>
          <p>{t("communityHint")}</p>
        </Notice>
      )}
      <dl className="grid max-w-2xl grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="soft">{t("kind")}</dt>
        <dd>{t(`kind_${place.kind}`)}</dd>
        {place.population !== null && (
          <>
            <dt className="soft">{t("population")}</dt>
            <dd>{formatNumber(locale, place.population)}</dd>
          </>
        )}
        <dt className="soft">{t("timeZone")}</dt>
        <dd>{place.timeZone}</dd>
        {place.ocdId !== null && (
          <>
            <dt className="soft">{t("ocdId")}</dt>
            <dd className="small break-all">{place.ocdId}</dd>
          </>
        )}
      </dl>
      {place.above.length > 0 && (
        <section>
          <h2>{t("layers")}</h2>
          <p className="soft">{t("layersHint")}</p>
          <ol className="list-rows mt-3">
            {place.above.map((layer) => (
              <li key={layer.slug}>
                <Link to={paths.places.show(layer.slug)}>{layer.name}</Link>{" "}
                <span className="soft small">
                  {t(`kind_${layer.kind}`)}
                  {!layer.governs && ` · ${t("noCouncil")}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {place.countWithin > 0 && (
        <section>
          <h2>{t("within")}</h2>
          <ul className="list-rows mt-3">
            {place.within.map((row) => (
              <li key={row.slug}>
                <PlaceLine place={row} to={paths.places.show(row.slug)} />
              </li>
            ))}
          </ul>
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={place.countWithin}
            hrefOf={(next) => paths.places.show(place.slug, { page: next })}
          />
        </section>
      )}
    </div>
  );
}
