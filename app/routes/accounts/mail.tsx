import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { MailChoices } from "~/features/accounts/components/MailChoices";
import { accountMessages } from "~/features/accounts/messages";
import { noticeMessages } from "~/features/accounts/notice-messages";
import { NOTICE_KINDS } from "~/features/accounts/notices/types";
import { mailChoicesSchema } from "~/features/accounts/schema";
import {
  readMailChoices,
  saveMailChoices,
} from "~/features/accounts/service/notices.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, noticeMessages, "choicesTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    saved: new URL(args.request.url).searchParams.has("saved"),
    wanted: await readMailChoices(args.context.world, member),
  });
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const parsed = parseForm(await args.request.formData(), mailChoicesSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  await saveMailChoices(
    args.context.world,
    member,
    parsed.value.kinds,
    NOTICE_KINDS,
  );
  return redirect(paths.account.mail("saved"), 303);
}

export default function MailYouGet() {
  const t = useTranslate(noticeMessages);
  const tAccount = useTranslate(accountMessages);
  const { saved, wanted } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.account.show(), label: tAccount("accountTitle") }]}
        title={t("choicesTitle")}
      />
      {saved && (
        <Notice tone="good" role="status">
          {t("choicesSaved")}
        </Notice>
      )}
      <p>{t("choicesLead")}</p>
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        <MailChoices wanted={wanted} />
        <button className="button" type="submit">
          {t("choicesSave")}
        </button>
      </form>
    </div>
  );
}
