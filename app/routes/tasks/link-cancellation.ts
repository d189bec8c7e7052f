import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { cancelByLink } from "~/features/tasks/service/mail-link.server";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

/** Takes the sign-up of the link's owner back. */
export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"] ?? "";
  const result = await cancelByLink(context.world, context.env, token);
  if (!result.ok && result.because === "not_found") {
    throw unknownLink("signup");
  }
  context.wakeMail();
  const link = paths.tasks.link(token);
  return redirect(
    result.ok ? `${link}?done=cancelled` : `${link}?no=tooLate`,
    303,
  );
}
