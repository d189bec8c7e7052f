import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { stopContact } from "~/features/petitions/service/withdraw-signature.server";
import { CONSENT_PURPOSES } from "~/features/petitions/types";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

/** Takes back one consent to be contacted, or all, by the signer's own link. */
export async function action(args: ActionFunctionArgs) {
  const token = args.params["token"] ?? "";
  const purpose = (await args.request.formData()).get("purpose");
  const result = await stopContact(
    args.context.world,
    token,
    CONSENT_PURPOSES.find((one) => one === purpose),
  );
  if (!result.ok) throw notFound();
  return redirect(paths.petitions.manage(token, await localeOf(args)), 303);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.petitions.manage(params["token"] ?? ""));
}
