import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { changeWords } from "~/features/policies/change-messages";
import { dataMessages } from "~/features/policies/data-messages";
import { policyMessages } from "~/features/policies/messages";
import { atomFeed } from "~/features/policies/open-data/atom";
import type { PolicyChange } from "~/features/policies/service/read-changes.server";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import type { RequestContext } from "~/server/context.server";
import { timestamp } from "~/server/world.server";

/** Changes as a feed; readers may keep it for five minutes. */
export function changesFeed(
  { world, env }: RequestContext,
  changes: readonly PolicyChange[],
  feed: {
    readonly self: string;
    readonly page: string;
    readonly title: string;
    readonly locale: Locale;
  },
): Response {
  const t = translator(feed.locale, policyMessages);
  const d = translator(feed.locale, dataMessages);
  const entries = changes.map((change) => {
    const words = changeWords(t, d, feed.locale, change);
    const place = listedName({
      name: change.placeName,
      officialName: change.placeOfficialName,
      kind: change.placeKind,
    });
    const where = [place, change.stateCode].filter(Boolean).join(", ");
    return {
      id: `${change.what}/${change.id}`,
      title: `${where}: ${words}`,
      summary: change.note === "" ? words : `${words}. ${change.note}`,
      at: change.at,
      author: change.groupName,
      category: change.what,
      path: paths.policies.document(change.documentId),
    };
  });
  const text = atomFeed(entries, {
    ...feed,
    site: env.publicUrl,
    now: timestamp(world),
  });
  return new Response(text, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      Vary: "Cookie, Accept-Language",
    },
  });
}
