import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { accountMessages } from "~/features/accounts/messages";
import { forgottenPasswordSchema } from "~/features/accounts/schema";
import { askForNewPassword } from "~/features/accounts/service/new-password.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "forgottenTitle");

export function loader({ request }: LoaderFunctionArgs) {
  return json({ sent: new URL(request.url).searchParams.has("sent") });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, network, wakeMail } = args.context;
  const locale = await localeOf(args);
  const parsed = parseForm(
    await args.request.formData(),
    forgottenPasswordSchema,
    { locale },
  );
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await askForNewPassword(world, env, parsed.value, {
    network,
    locale,
  });
  if (!result.ok) {
    const sentence = translator(locale, accountMessages)("tooManyLinks");
    return formAgain(refuseForm(parsed.form, sentence), result.because);
  }
  wakeMail();
  return redirect(paths.account.forgottenPassword("sent"), 303);
}

export default function ForgottenPassword() {
  const t = useTranslate(accountMessages);
  const { sent } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (sent && !form) {
    return (
      <div className="page-narrow stack mx-auto">
        <PageHeader title={t("linkSentTitle")} />
        <Notice role="status">{t("linkSent")}</Notice>
        <p>
          <Link to={paths.account.signIn()}>{t("backToSignIn")}</Link>
        </p>
      </div>
    );
  }
  return (
    <div className="page-narrow stack mx-auto">
      <PageHeader title={t("forgottenTitle")} lead={t("forgottenLead")} />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          form={form}
          required
        />
        <button className="button" type="submit">
          {t("sendLink")}
        </button>
      </form>
      <p>
        <Link to={paths.account.signIn()}>{t("backToSignIn")}</Link>
      </p>
    </div>
  );
}
