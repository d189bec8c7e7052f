import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ChangeList } from "~/features/policies/components/ChangeList";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { readPage } from "~/features/policies/schema";
import { readChanges } from "~/features/policies/service/read-changes.server";
import { findDocument } from "~/features/policies/service/read-document.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reviewMessages, "historyOf");

export async function loader(args: LoaderFunctionArgs) {
  const db = args.context.world.db.read;
  const document = found(await findDocument(db, args.params["id"] ?? ""));
  const page = readPage(new URL(args.request.url).searchParams);
  return json({
    document,
    page,
    ...(await readChanges(db, {
      placeId: null,
      documentId: document.id,
      page,
      locale: await localeOf(args),
    })),
  });
}

/** What changed in one record, when, and by which group. */
export default function History() {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const { document, changes, page, more } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(document.id),
            label: documentName(t, document),
          },
        ]}
        title={r("historyOf")}
        lead={r("historyLead")}
      />
      <ChangeList
        changes={changes}
        withPlace={false}
        page={page}
        more={more}
        hrefOf={(next) => paths.policies.history(document.id, { page: next })}
      />
    </div>
  );
}
