import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { isLocale } from "~/i18n/locales";
import { safeRedirect } from "~/server/http/safe-redirect";
import { localeCookie } from "~/server/locale.server";

/** Chooses a language and goes back to where the reader was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const data = await request.formData();
  const locale = data.get("locale");
  const next = new URL(safeRedirect(data.get("next")), context.env.publicUrl);
  // A language named in the address would win over the choice.
  next.searchParams.delete("lang");
  const headers = new Headers();
  if (isLocale(locale)) {
    const secure = context.env.publicUrl.startsWith("https:");
    headers.append("Set-Cookie", localeCookie(locale, secure));
  }
  return redirect(next.pathname + next.search, { status: 303, headers });
}

export function loader() {
  return redirect("/");
}
