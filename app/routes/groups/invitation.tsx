import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { NewPersonFields } from "~/features/accounts/components/NewPersonFields";
import { accountMessages } from "~/features/accounts/messages";
import { groupMessages } from "~/features/groups/messages";
import { newcomerSchema } from "~/features/groups/schema";
import {
  acceptAsNewcomer,
  acceptInvitation,
  readInvitation,
} from "~/features/groups/service/invitations.server";
import { permissionMessages } from "~/i18n/common/permissions";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { canonicalEmail } from "~/lib/email";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { gone } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { startSessionHere } from "~/server/http/start-session-here.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, groupMessages, "invitationTitle", {
    group: data?.invitation.groupName ?? "",
  });

/** Shows who invites, where, as what. Opening the link accepts nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const token = args.params.token ?? "";
  const [invitation, actor] = await Promise.all([
    readInvitation(args.context.world, token),
    actorOf(args),
  ]);
  if (!invitation) throw gone("invitation");
  const me =
    actor.kind === "member"
      ? {
          name: actor.name,
          email: actor.email,
          isInvited:
            canonicalEmail(actor.email) === canonicalEmail(invitation.email),
          isMember: actor.memberships.some(
            (m) => m.groupSlug === invitation.groupSlug,
          ),
        }
      : null;
  return json({
    invitation,
    me,
    signIn: paths.account.signIn(paths.groups.invitation(token)),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const token = args.params.token ?? "";
  const locale = await localeOf(args);
  const t = translator(locale, groupMessages);
  const actor = await actorOf(args);
  if (actor.kind === "member") {
    const result = await acceptInvitation(world, actor, token);
    if (result.ok) {
      return redirect(paths.groups.show(result.value.groupSlug), 303);
    }
    if (result.because === "expired") throw gone("invitation");
    return formAgain({ values: {}, errors: { "": t("youAreMember") } });
  }
  const parsed = parseForm(await args.request.formData(), newcomerSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await acceptAsNewcomer(world, token, {
    ...parsed.value,
    locale,
  });
  if (!result.ok) {
    const { because } = result;
    if (because === "expired") throw gone("invitation");
    if (because === "haveAccount") {
      return formAgain(refuseForm(parsed.form, t(because)));
    }
    const sentence = translator(locale, accountMessages)(because);
    return formAgain(refuseForm(parsed.form, sentence, "password"));
  }
  await startSessionHere(args, result.value.account);
  return redirect(paths.groups.show(result.value.groupSlug), 303);
}

export default function Invitation() {
  const t = useTranslate(groupMessages);
  const roleNames = useTranslate(permissionMessages);
  const { invitation, me, signIn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { groupName, groupSlug, inviterName, role, email } = invitation;
  return (
    <div className="page-narrow stack mx-auto">
      <PageHeader
        title={t("invitationTitle", { group: groupName })}
        lead={t("invitationLead", {
          inviter: inviterName,
          group: groupName,
          role: roleNames(role),
        })}
      />
      <ErrorSummary form={form} />
      {me?.isMember ? (
        <>
          <p>{t("youAreMember")}</p>
          <p>
            <Link className="button" to={paths.groups.show(groupSlug)}>
              {t("goToGroup")}
            </Link>
          </p>
        </>
      ) : me ? (
        <form method="post" className="sheet stack">
          <p className="wrap-anywhere">{t("invitedAs", { email })}</p>
          {!me.isInvited && (
            <p className="wrap-anywhere">
              {t("otherAddress", { name: me.name, mine: me.email })}
            </p>
          )}
          <button className="button" type="submit">
            {t("acceptAs", { name: me.name })}
          </button>
        </form>
      ) : invitation.hasAccount ? (
        <div className="sheet stack">
          <p className="wrap-anywhere">{t("invitedAs", { email })}</p>
          <p>{t("accountFirst")}</p>
          <p>
            <Link className="button" to={signIn}>
              {t("signIn")}
            </Link>
          </p>
        </div>
      ) : (
        <form method="post" className="sheet stack">
          <p>{t("makeAccount")}</p>
          <NewPersonFields form={form} email={email} />
          <button className="button" type="submit">
            {t("acceptNew")}
          </button>
        </form>
      )}
    </div>
  );
}
