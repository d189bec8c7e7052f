import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { confirmByLink } from "~/features/tasks/service/mail-link.server";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

/** "I will be there", from the link's owner. */
export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const result = await confirmByLink(context.world, token);
  if (!result.ok && result.because === "not_found") {
    throw unknownLink("signup");
  }
  const link = paths.tasks.link(token);
  return redirect(result.ok ? link : `${link}?no=tooLate`, 303);
}
