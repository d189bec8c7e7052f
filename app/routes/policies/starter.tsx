import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { PageHeader } from "~/components/PageHeader";
import { policyMessages } from "~/features/policies/messages";
import {
  clearStarterRecords,
  readStarterRecords,
} from "~/features/policies/service/starter-records.server";
import { starterMessages } from "~/features/policies/starter-messages";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireSomewhere } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, starterMessages, "starterTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "group.settings");
  return json(await readStarterRecords(args.context.world));
}

/** Takes them all back; the page then offers to load them again. */
export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "group.settings");
  const t = translator(await localeOf(args), starterMessages);
  await clearStarterRecords(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    t("starterClearedReason"),
  );
  return redirect(paths.policies.starter(), 303);
}

/** What came with the site, and the one step that clears it. */
export default function Starter() {
  const t = useTranslate(starterMessages);
  const policy = useTranslate(policyMessages);
  const { standing, cleared } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.policies.map(), label: policy("mapTitle") }]}
        title={t("starterTitle")}
        lead={t("starterLead")}
      />
      {standing.length === 0 ? (
        <>
          <p>{t(cleared ? "starterCleared" : "starterNone")}</p>
          {cleared && (
            <Form method="post" action={paths.policies.reloadStarter()}>
              <button className="button" type="submit">
                {t("starterReload")}
              </button>
            </Form>
          )}
        </>
      ) : (
        <>
          <ul className="list-rows">
            {standing.map((record) => (
              <li key={record.id}>
                <Link to={paths.policies.document(record.id)}>
                  {record.title}
                </Link>
                <span className="small soft block">
                  {record.placeName}
                  {record.stateCode && `, ${record.stateCode}`}
                </span>
              </li>
            ))}
          </ul>
          <ConfirmAction
            label={t("starterClear")}
            explanation={t("starterClearExplanation")}
            confirm={t("starterClear")}
            action={paths.policies.starter()}
          />
        </>
      )}
    </div>
  );
}
