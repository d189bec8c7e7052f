import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea, TextField } from "~/components/Field";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { NewsPreview } from "~/features/petitions/components/NewsPreview";
import { SentNews } from "~/features/petitions/components/SentNews";
import { newsMessages } from "~/features/petitions/news-messages";
import { updateSchema } from "~/features/petitions/schema";
import {
  newsOf,
  readUpdates,
  updateUnfit,
  writeUpdate,
} from "~/features/petitions/service/signer-updates.server";
import type { NoUpdate } from "~/features/petitions/service/signer-updates.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { statusOf } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { fieldOf } from "./field-of";
import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, newsMessages, "newsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { petition } = await requirePetition(args, "petition.manage");
  const { updates, reach } = await readUpdates(world, petition);
  return json({ petition, updates, reach, once: world.newId() });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), updateSchema, {
    locale,
    messages: newsMessages,
  });
  if (!parsed.ok) return again(parsed.form, "invalid");
  const input = parsed.value;
  const refuse = (because: NoUpdate) => {
    const t = translator(locale, newsMessages);
    return again(
      refuseForm(parsed.form, t(because), fieldOf(because)),
      because,
    );
  };
  if (input.step === "check") {
    const unfit = await updateUnfit(world, petition, input);
    if (unfit) return refuse(unfit);
    return json({ form: parsed.form, preview: newsOf(input) });
  }
  const result = await writeUpdate(world, member, petition, input);
  if (!result.ok) return refuse(result.because);
  return redirect(paths.petitions.news(petition.id), 303);
}

function again(form: FormState, because: string) {
  return json({ form, preview: null }, { status: statusOf(because) });
}

/** News for the petition's page and for the signers who agreed to get them. */
export default function News() {
  const t = useTranslate(newsMessages);
  const { petition, updates, reach, once } = useLoaderData<typeof loader>();
  const { form, preview } = useActionData<typeof action>() ?? {};
  const draft = petition.state === "draft";
  const purged = petition.purgedAt !== null;
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.news(petition.id)}
      />
      <div className="page-narrow stack-wide">
        <div className="stack-tight">
          <p className="soft">{t("newsLead")}</p>
          {draft && <p>{t("notYet")}</p>}
          {purged && <p>{t("noMore")}</p>}
          {!draft && !purged && <p>{t("reach", { count: reach })}</p>}
        </div>
        {preview && <NewsPreview news={preview} reach={reach} once={once} />}
        {!draft && !purged && (
          <section className="stack">
            <h2>{t("write")}</h2>
            <form method="post" className="stack">
              <ErrorSummary form={form} />
              <p className="soft small">{t("bothHint")}</p>
              <TextField
                name="titleEn"
                label={t("titleEn")}
                maxLength={140}
                form={form}
              />
              <TextArea
                name="bodyEn"
                label={t("bodyEn")}
                rows={6}
                maxLength={5000}
                form={form}
              />
              <TextField
                name="titleEs"
                label={t("titleEs")}
                maxLength={140}
                form={form}
              />
              <TextArea
                name="bodyEs"
                label={t("bodyEs")}
                rows={6}
                maxLength={5000}
                form={form}
              />
              <p>
                <button
                  className={preview ? "button button-quiet" : "button"}
                  type="submit"
                  name="step"
                  value="check"
                >
                  {t("check")}
                </button>
              </p>
            </form>
          </section>
        )}
        <section className="stack">
          <h2>{t("sentTitle")}</h2>
          <SentNews petition={petition} updates={updates} />
        </section>
      </div>
    </>
  );
}
