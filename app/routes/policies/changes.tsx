import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ChangeList } from "~/features/policies/components/ChangeList";
import { dataMessages } from "~/features/policies/data-messages";
import { policyMessages } from "~/features/policies/messages";
import { readPage } from "~/features/policies/schema";
import { readChanges } from "~/features/policies/service/read-changes.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, dataMessages, "changesTitle");

export async function loader(args: LoaderFunctionArgs) {
  const page = readPage(new URL(args.request.url).searchParams);
  return json({
    page,
    ...(await readChanges(args.context.world.db.read, {
      placeId: null,
      page,
      locale: await localeOf(args),
    })),
  });
}

/** What was done to the records of all places, the latest first. */
export default function Changes() {
  const t = useTranslate(policyMessages);
  const d = useTranslate(dataMessages);
  const { changes, page, more } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.policies.map(), label: t("mapTitle") }]}
        title={d("changesTitle")}
        lead={d("changesLead")}
      />
      <p className="small">
        <a href={paths.policies.changesFeed()}>{d("feed")}</a>
      </p>
      <ChangeList
        changes={changes}
        withPlace
        page={page}
        more={more}
        hrefOf={(next) => paths.policies.changes({ page: next })}
      />
    </div>
  );
}
