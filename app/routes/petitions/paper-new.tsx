import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { batchSchema } from "~/features/petitions/paper/schema";
import { MOST_SHEETS } from "~/features/petitions/paper/types";
import { paperMessages } from "~/features/petitions/paper-messages";
import {
  openBatch,
  takesPaper,
} from "~/features/petitions/service/paper-batches.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, paperMessages, "openBatch");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const takes = takesPaper(petition);
  return json({ petition, takes, once: args.context.world.newId() });
}

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), batchSchema, {
    locale,
    messages: paperMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const made = await openBatch(world, member, petition, parsed.value);
  if ("because" in made) {
    const sentence = translator(locale, paperMessages)(made.because);
    const field = made.because === "dayTooLate" ? "gatheredOn" : "";
    return formAgain(refuseForm(parsed.form, sentence, field));
  }
  return redirect(paths.petitions.batch(petition.id, made.id), 303);
}

/** Sheets came back: how many, from whom, from where and when. */
export default function NewBatch() {
  const t = useTranslate(paperMessages);
  const locale = useLocale();
  const { petition, takes, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.paper(petition.id)}
      />
      <div className="page-narrow stack">
        <h2>{t("openBatch")}</h2>
        {!takes ? (
          <p className="notice notice-warn">{t("notTaken")}</p>
        ) : (
          <form method="post" className="stack">
            <ErrorSummary form={form} />
            <Once value={once} />
            <TextField
              name="sheets"
              type="number"
              label={t("sheets")}
              hint={t("sheetsHint")}
              min={1}
              max={MOST_SHEETS}
              inputMode="numeric"
              form={form}
              required
              short
            />
            <TextField
              name="carriedBy"
              label={t("carriedBy")}
              maxLength={120}
              form={form}
              required
            />
            <TextField
              name="gatheredIn"
              label={t("gatheredIn")}
              maxLength={160}
              form={form}
              required
            />
            <TextField
              name="gatheredOn"
              type="date"
              label={t("gatheredOn")}
              max={petition.today}
              form={form}
              required
              short
            />
            <SelectField
              name="language"
              label={t("language")}
              hint={t("languageHint")}
              value={locale}
              options={(["en", "es"] as const).map((value) => ({
                value,
                label: t(`language_${value}`),
              }))}
              form={form}
            />
            <button className="button" type="submit">
              {t("create")}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
