import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { noticeMessages } from "~/features/accounts/notice-messages";
import { mailStopSchema } from "~/features/accounts/schema";
import {
  followMailLink,
  readMailLink,
} from "~/features/accounts/service/notices.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { gone } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, noticeMessages, "stopTitle");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const link = await readMailLink(context.world, params.token ?? "");
  if (!link) throw gone("mail");
  return json(link);
}

/**
 * Stops the kind of mail the link came with: by the button of this page, or
 * by a mail program's own (`List-Unsubscribe=One-Click`), which reads nothing
 * but whether it went well.
 */
export async function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? "";
  const data = await args.request.formData();
  const parsed = parseForm(data, mailStopSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const again = parsed.value.again === "yes";
  const kind = await followMailLink(args.context.world, token, again);
  if (kind === null) throw gone("mail");
  if (data.get("List-Unsubscribe") === "One-Click") {
    return new Response(null, { status: 200 });
  }
  return redirect(paths.mail.stop(token), 303);
}

export default function StopMail() {
  const t = useTranslate(noticeMessages);
  const { kind, wanted } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader title={t(wanted ? "stopTitle" : "stoppedTitle")} />
      <p role={wanted ? undefined : "status"}>
        {t(wanted ? "stopLead" : "stoppedLead")}{" "}
        <strong>{t(`kind_${kind}`)}</strong>
      </p>
      <form method="post">
        {!wanted && <input type="hidden" name="again" value="yes" />}
        <button
          className={wanted ? "button" : "button button-quiet"}
          type="submit"
        >
          {t(wanted ? "stopButton" : "startAgain")}
        </button>
      </form>
      <p>
        <Link to={paths.account.mail()}>{t("otherChoices")}</Link>
      </p>
    </div>
  );
}
