import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";

import { officialMessages } from "~/features/officials/messages";
import { readPlaceChoice } from "~/features/officials/service/choose-place.server";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import type { Result } from "~/lib/result";
import { requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** The transaction of a form that goes through once. */
type Trx = Parameters<Parameters<typeof onceOnly>[3]>[0];

/** Of a page that adds to a place: which place, or the search for one. */
export async function loadPlaceChoice(args: LoaderFunctionArgs) {
  const { world } = args.context;
  await requireSomewhere(args, "official.edit");
  return json({
    ...(await readPlaceChoice(world, new URL(args.request.url))),
    once: world.newId(),
  });
}

/**
 * Adds a body or an official to the place named in the form, once however
 * often it is sent, and leads to where its members or terms are entered.
 */
export async function addAtPlace<
  S extends z.ZodType<{ once?: string | undefined }>,
>(
  args: ActionFunctionArgs,
  {
    schema,
    make,
    next,
  }: {
    schema: S;
    make: (
      trx: Trx,
      by: { accountId: string; groupId: string },
      form: z.output<S>,
      locale: Locale,
    ) => Promise<Result<{ slug: string }, string>>;
    next: (slug: string) => string;
  },
) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), schema, {
    locale,
    messages: officialMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const slug = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const made = await make(trx, by, parsed.value, locale);
      return made.ok ? made.value.slug : "";
    },
  );
  if (slug === "") {
    const t = translator(locale, officialMessages);
    return formAgain(refuseForm(parsed.form, t("noPlace")));
  }
  return redirect(next(slug), 303);
}
