import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { demoSignInSchema } from "~/features/accounts/schema";
import { signInToDemo } from "~/features/accounts/service/sign-in.server";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { startSessionHere } from "~/server/http/start-session-here.server";
import { localeOf } from "~/server/locale.server";

/** Signs in as an invented person, in the demonstration alone. */
export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  if (!env.demo) throw notFound();
  const parsed = parseForm(await args.request.formData(), demoSignInSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) throw notFound();
  const account = found(await signInToDemo(world, env, parsed.value.accountId));
  await startSessionHere(args, account);
  return redirect(paths.home(), 303);
}

export function loader() {
  throw notFound();
}
