import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { ChangeList } from "~/features/policies/components/ChangeList";
import { dataMessages } from "~/features/policies/data-messages";
import { readPage } from "~/features/policies/schema";
import { readChanges } from "~/features/policies/service/read-changes.server";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(
    matches,
    data
      ? translator(metaLocale(matches), dataMessages)("changesOfPlace", {
          place: listedName(data.place),
        })
      : "",
  );

export async function loader(args: LoaderFunctionArgs) {
  const db = args.context.world.db.read;
  const place = found(await findPlace(db, args.params["slug"] ?? ""));
  const page = readPage(new URL(args.request.url).searchParams);
  return json({
    place: {
      slug: place.slug,
      name: place.name,
      officialName: place.officialName,
      kind: place.kind,
    },
    page,
    ...(await readChanges(db, {
      placeId: place.id,
      page,
      locale: await localeOf(args),
    })),
  });
}

/** What was done to the records of one place, the latest first. */
export default function PlaceChanges() {
  const d = useTranslate(dataMessages);
  const { place, changes, page, more } = useLoaderData<typeof loader>();
  const name = listedName(place);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: name }]}
        title={d("changesOfPlace", { place: name })}
        lead={d("changesLead")}
      />
      <p className="small">
        <a href={paths.policies.changesFeedOfPlace(place.slug)}>{d("feed")}</a>
      </p>
      <ChangeList
        changes={changes}
        withPlace={false}
        page={page}
        more={more}
        hrefOf={(next) =>
          paths.policies.changesOfPlace(place.slug, { page: next })
        }
      />
    </div>
  );
}
