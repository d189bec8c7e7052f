import type { LoaderFunctionArgs } from "@remix-run/node";

import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { dataMessages } from "~/features/policies/data-messages";
import { readChanges } from "~/features/policies/service/read-changes.server";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

import { changesFeed } from "./feed";

/** The latest changes in the records of one place, for feed readers. */
export async function loader(args: LoaderFunctionArgs) {
  const db = args.context.world.db.read;
  const place = found(await findPlace(db, args.params["slug"] ?? ""));
  const locale = await localeOf(args);
  const { changes } = await readChanges(db, {
    placeId: place.id,
    page: 1,
    locale,
  });
  return changesFeed(args.context, changes, {
    self: paths.policies.changesFeedOfPlace(place.slug),
    page: paths.policies.changesOfPlace(place.slug),
    title: translator(locale, dataMessages)("changesOfPlace", {
      place: listedName(place),
    }),
    locale,
  });
}
