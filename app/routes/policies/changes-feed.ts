import type { LoaderFunctionArgs } from "@remix-run/node";

import { dataMessages } from "~/features/policies/data-messages";
import { readChanges } from "~/features/policies/service/read-changes.server";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

import { changesFeed } from "./feed";

/** The latest changes of all records, for feed readers. */
export async function loader(args: LoaderFunctionArgs) {
  const locale = await localeOf(args);
  const { changes } = await readChanges(args.context.world.db.read, {
    placeId: null,
    page: 1,
    locale,
  });
  return changesFeed(args.context, changes, {
    self: paths.policies.changesFeed(),
    page: paths.policies.changes(),
    title: translator(locale, dataMessages)("changesTitle"),
    locale,
  });
}
