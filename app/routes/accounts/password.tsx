import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { NewPasswordField } from "~/features/accounts/components/NewPersonFields";
import { accountMessages } from "~/features/accounts/messages";
import { changePasswordSchema } from "~/features/accounts/schema";
import { changePassword } from "~/features/accounts/service/own-account.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { startSessionHere } from "~/server/http/start-session-here.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "changePassword");

export async function loader(args: LoaderFunctionArgs) {
  const { email } = await requireMember(args);
  return json({ email });
}

export async function action(args: ActionFunctionArgs) {
  const { world, wakeMail } = args.context;
  const member = await requireMember(args);
  const locale = await localeOf(args);
  const parsed = parseForm(
    await args.request.formData(),
    changePasswordSchema,
    { locale },
  );
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await changePassword(world, member, parsed.value);
  if (!result.ok) {
    const { because } = result;
    const t = translator(locale, accountMessages);
    const [sentence, field] =
      because === "too_many"
        ? [t("tooManyPresent"), "presentPassword"]
        : because === "wrongPresentPassword"
          ? [t(because), "presentPassword"]
          : [t(because), "newPassword"];
    return formAgain(refuseForm(parsed.form, sentence, field), because);
  }
  wakeMail();
  await startSessionHere(args, result.value);
  return redirect(paths.account.show("password"), 303);
}

export default function ChangePassword() {
  const t = useTranslate(accountMessages);
  const { email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.account.show(), label: t("accountTitle") }]}
        title={t("changePassword")}
        lead={t("changePasswordLead")}
      />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        {/* Password managers file the new password under this name. */}
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={email}
        />
        <TextField
          name="presentPassword"
          type="password"
          label={t("presentPassword")}
          autoComplete="current-password"
          form={form}
          required
        />
        <NewPasswordField
          name="newPassword"
          label={t("newPassword")}
          form={form}
        />
        <button className="button" type="submit">
          {t("savePassword")}
        </button>
      </form>
    </div>
  );
}
