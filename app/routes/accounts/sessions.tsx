import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { PageHeader } from "~/components/PageHeader";
import { SessionRow } from "~/features/accounts/components/SessionRow";
import { accountMessages } from "~/features/accounts/messages";
import { listOwnSessions } from "~/features/accounts/service/own-account.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";
import { endAllSessions, endSession } from "~/server/session/session.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "sessions");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    sessions: await listOwnSessions(args.context.world, member),
  });
}

/** Signs out everywhere, this browser included. */
export async function action(args: ActionFunctionArgs) {
  const { world, env, cookies } = args.context;
  const member = await requireMember(args);
  await endAllSessions(world, env, member.accountId);
  cookies.push(
    await endSession(world, env, args.request.headers.get("Cookie") ?? ""),
  );
  return redirect(paths.account.signIn(), 303);
}

export default function Sessions() {
  const t = useTranslate(accountMessages);
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.account.show(), label: t("accountTitle") }]}
        title={t("sessions")}
        lead={t("sessionsLead")}
      />
      <ul className="sheet list-rows py-1!">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <ConfirmAction
        label={t("endAll")}
        explanation={t("endAllExplained")}
        confirm={t("endAll")}
        action={paths.account.sessions()}
      />
    </div>
  );
}
