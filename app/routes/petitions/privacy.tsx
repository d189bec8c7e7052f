import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { CheckboxField, TextArea, TextField } from "~/components/Field";
import { ErrorSummary } from "~/components/ErrorSummary";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { privacyMessages } from "~/features/petitions/privacy-messages";
import { privacySchema } from "~/features/petitions/schema";
import {
  arrangePurge,
  readPurge,
} from "~/features/petitions/service/purge-signers.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, privacyMessages, "privacy");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const purge = await readPurge(args.context.world, petition.id);
  return json({ petition, purge });
}

const FIELDS = {
  purgeTooLate: "purgeOn",
  purgeInPast: "purgeOn",
  holdWhyShort: "holdWhy",
  already_done: "",
} as const;

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), privacySchema, {
    locale,
    messages: privacyMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { purgeOn, hold, holdWhy } = parsed.value;
  const result = await arrangePurge(args.context.world, member, petition, {
    purgeOn: purgeOn ?? null,
    holdWhy: hold ? (holdWhy ?? "") : null,
  });
  if (!result.ok) {
    const t = translator(locale, privacyMessages);
    const { because } = result;
    const form = refuseForm(parsed.form, t(because), FIELDS[because]);
    return formAgain(form, because);
  }
  return redirect(paths.petitions.privacy(petition.id), 303);
}

/** When the signers' data goes, sooner or held. */
export default function Privacy() {
  const t = useTranslate(privacyMessages);
  const locale = useLocale();
  const { petition, purge } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.privacy(petition.id)}
      />
      <div className="page-narrow stack">
        <p className="soft">{t("privacyLead")}</p>
        {purge === null ? (
          petition.purgedAt !== null && (
            <p>
              {t("purgedOn", { day: formatDay(locale, petition.purgedAt) })}
            </p>
          )
        ) : (
          <>
            <dl className="facts">
              <dt>{t("purgeDay")}</dt>
              <dd>
                {purge.holdWhy !== null
                  ? t("purgeHeld")
                  : purge.day === null
                    ? t("purgeDayUnknown")
                    : formatDay(locale, purge.day)}
              </dd>
            </dl>
            <form method="post" className="stack">
              <ErrorSummary form={form} />
              <TextField
                name="purgeOn"
                type="date"
                label={t("purgeOn")}
                hint={t("purgeOnHint")}
                value={purge.purgeOn ?? ""}
                min={petition.today}
                form={form}
                short
              />
              <CheckboxField
                name="hold"
                label={t("holdIt")}
                checked={purge.holdWhy !== null}
                form={form}
              />
              <TextArea
                name="holdWhy"
                label={t("holdWhy")}
                hint={t("holdWhyHint")}
                value={purge.holdWhy ?? ""}
                maxLength={1000}
                rows={3}
                form={form}
              />
              <p>
                <button className="button" type="submit">
                  {t("privacySave")}
                </button>
              </p>
            </form>
          </>
        )}
      </div>
    </>
  );
}
