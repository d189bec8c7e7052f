import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { DemoButtons } from "~/features/accounts/components/DemoButtons";
import { accountMessages } from "~/features/accounts/messages";
import { signInSchema } from "~/features/accounts/schema";
import {
  listDemoAccounts,
  signIn,
} from "~/features/accounts/service/sign-in.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { safeRedirect } from "~/server/http/safe-redirect";
import { startSessionHere } from "~/server/http/start-session-here.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountMessages, "signInTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const next = new URL(args.request.url).searchParams.get("next");
  const actor = await actorOf(args);
  if (actor.kind === "member") {
    throw redirect(safeRedirect(next, paths.home()));
  }
  const locale = await localeOf(args);
  return json({ next, demo: await listDemoAccounts(world, env, locale) });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, network } = args.context;
  const locale = await localeOf(args);
  const t = translator(locale, accountMessages);
  const parsed = parseForm(await args.request.formData(), signInSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await signIn(world, env, parsed.value, {
    network,
    cookies: args.request.headers.get("Cookie") ?? "",
  });
  if (!result.ok) {
    const { because } = result;
    const sentence = t(
      because === "too_many" ? "tooManySignIns" : "wrongSignIn",
    );
    return formAgain(refuseForm(parsed.form, sentence), because);
  }
  await startSessionHere(args, result.value);
  return redirect(safeRedirect(parsed.value.next, paths.home()), 303);
}

export default function SignIn() {
  const t = useTranslate(accountMessages);
  const { next, demo } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack mx-auto">
      <PageHeader title={t("signInTitle")} lead={t("signInLead")} />
      <DemoButtons accounts={demo} />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        {next !== null && <input type="hidden" name="next" value={next} />}
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          form={form}
          required
        />
        <TextField
          name="password"
          type="password"
          label={t("password")}
          autoComplete="current-password"
          form={form}
          required
        />
        <button className="button" type="submit">
          {t("signIn")}
        </button>
      </form>
      <p>
        <Link to={paths.account.forgottenPassword()}>{t("forgotten")}</Link>
      </p>
      <p className="soft">{t("noAccount")}</p>
    </div>
  );
}
