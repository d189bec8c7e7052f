import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import { answerMessages } from "~/features/petitions/answer-messages";
import { petitionMessages } from "~/features/petitions/messages";
import type {
  GroupPetition,
  NoTurn,
} from "~/features/petitions/service/manage-petition.server";
import type { NoAnswer } from "~/features/petitions/service/record-answer.server";
import { translator } from "~/i18n/translate";
import type { Result } from "~/lib/result";
import { paths } from "~/paths";
import type { Member } from "~/server/actor.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";
import type { World } from "~/server/world.server";

import { fieldOf } from "./field-of";
import { requirePetition } from "./require-petition.server";

/** What a turn can be refused with, in words. */
const messages = {
  en: { ...petitionMessages.en, ...answerMessages.en },
  es: { ...petitionMessages.es, ...answerMessages.es },
};

/**
 * The action of a page that takes a petition to its next state: guard, read
 * the form, take the turn, go back to the petition or show the form again.
 */
export async function takeTurn<
  Schema extends z.ZodType,
  Because extends NoTurn | NoAnswer,
>(
  args: ActionFunctionArgs,
  schema: Schema,
  act: (
    world: World,
    member: Member,
    petition: GroupPetition,
    input: z.output<Schema>,
  ) => Promise<Result<null, Because>>,
) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), schema, {
    locale,
    messages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const result = await act(world, member, petition, parsed.value);
  if (!result.ok) {
    const t = translator(locale, messages);
    const because: NoTurn | NoAnswer = result.because;
    return formAgain(
      refuseForm(parsed.form, t(because), fieldOf(because)),
      because,
    );
  }
  return redirect(paths.petitions.board(petition.id), 303);
}
