import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField, TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { accountMessages } from "~/features/accounts/messages";
import { nameSchema } from "~/features/accounts/schema";
import { renameAccount } from "~/features/accounts/service/own-account.server";
import { LOCALES, LOCALE_NAMES, chooseLocale } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeCookie, localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "details");

export async function loader(args: LoaderFunctionArgs) {
  const { name, locale } = await requireMember(args);
  return json({ name, locale });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, cookies } = args.context;
  const member = await requireMember(args);
  const parsed = parseForm(await args.request.formData(), nameSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { name } = parsed.value;
  const locale = chooseLocale({
    query: parsed.value.locale,
    account: member.locale,
  });
  await renameAccount(world, member, { name, locale });
  // A language that was chosen in this browser would win over the account's.
  cookies.push(localeCookie(locale, env.publicUrl.startsWith("https:")));
  return redirect(paths.account.show("details"), 303);
}

export default function NameAndLanguage() {
  const t = useTranslate(accountMessages);
  const { name, locale } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.account.show(), label: t("accountTitle") }]}
        title={t("details")}
      />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        <TextField
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          autoComplete="name"
          maxLength={80}
          value={name}
          form={form}
          required
        />
        <SelectField
          name="locale"
          label={t("language")}
          hint={t("languageHint")}
          options={LOCALES.map((value) => ({
            value,
            label: LOCALE_NAMES[value],
          }))}
          value={locale}
          form={form}
          required
        />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}
