import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import { petitionMessages } from "~/features/petitions/messages";
import { turnPetition } from "~/features/petitions/service/manage-petition.server";
import type { Turn } from "~/features/petitions/service/manage-petition.server";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { fieldOf } from "./field-of";
import { requirePetition } from "./require-petition.server";

/**
 * The action of a page that takes a petition to its next state: guard, read
 * the form, take the turn, go back to the petition or show the form again.
 */
export async function takeTurn<Schema extends z.ZodType<Omit<Turn, "to">>>(
  args: ActionFunctionArgs,
  to: Turn["to"],
  schema: Schema,
) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), schema, {
    locale,
    messages: petitionMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await turnPetition(args.context.world, member, petition, {
    ...parsed.value,
    to,
  });
  if (!result.ok) {
    const t = translator(locale, petitionMessages);
    const { because } = result;
    return formAgain(
      refuseForm(parsed.form, t(because), fieldOf(because)),
      because,
    );
  }
  return redirect(paths.petitions.board(petition.id), 303);
}
