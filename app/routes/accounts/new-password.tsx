import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { NewPasswordField } from "~/features/accounts/components/NewPersonFields";
import { accountMessages } from "~/features/accounts/messages";
import { newPasswordSchema } from "~/features/accounts/schema";
import {
  findReset,
  setNewPassword,
} from "~/features/accounts/service/new-password.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { gone } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { startSessionHere } from "~/server/http/start-session-here.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "chooseTitle");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const reset = await findReset(context.world, params.token ?? "");
  if (!reset) throw gone("password");
  return json({ email: reset.email });
}

export async function action(args: ActionFunctionArgs) {
  const { world, wakeMail } = args.context;
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), newPasswordSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const token = args.params.token ?? "";
  const result = await setNewPassword(world, token, parsed.value);
  if (!result.ok) {
    if (result.because === "expired") throw gone("password");
    const sentence = translator(locale, accountMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence, "password"));
  }
  wakeMail();
  await startSessionHere(args, result.value);
  return redirect(paths.account.show("password"), 303);
}

export default function NewPassword() {
  const t = useTranslate(accountMessages);
  const { email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack mx-auto">
      <PageHeader title={t("chooseTitle")} lead={t("chooseLead", { email })} />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        {/* Password managers file the new password under this name. */}
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={email}
        />
        <NewPasswordField
          name="password"
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
