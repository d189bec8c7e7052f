import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { PaperRows } from "~/features/petitions/components/PaperRows";
import { checkSchema } from "~/features/petitions/paper/schema";
import { paperMessages } from "~/features/petitions/paper-messages";
import {
  readSample,
  saveCheck,
} from "~/features/petitions/service/paper-check.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireBatch } from "./require-paper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, paperMessages, "toCheck");

export async function loader(args: LoaderFunctionArgs) {
  const { petition, reader, batch } = await requireBatch(args);
  const sample = await readSample(args.context.world, reader, batch);
  return json({
    petition: { id: petition.id },
    batch: { id: batch.id, number: batch.number },
    because: sample.ok ? null : sample.because,
    rows: (sample.ok ? sample.value : []).map((place) => ({
      ...place,
      kind: "name",
      name: "",
      postalCode: "",
      email: "",
      ticks: "",
    })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { petition, reader, batch } = await requireBatch(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), checkSchema, {
    locale,
    messages: paperMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const { rows } = parsed.value;
  const result = await saveCheck(world, reader, petition, batch, rows);
  if (!result.ok) {
    const sentence = translator(locale, paperMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence));
  }
  return redirect(paths.petitions.batch(petition.id, batch.id), 303);
}

/** A second person reads the lines of a sample, without seeing the first reading. */
export default function PaperCheck() {
  const t = useTranslate(paperMessages);
  const { petition, batch, because, rows } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const back = paths.petitions.batch(petition.id, batch.id);
  const { number } = batch;
  return (
    <>
      <PageHeader
        crumbs={[
          { to: paths.petitions.paper(petition.id), label: t("paper") },
          { to: back, label: t("batchTitle", { number }) },
        ]}
        title={t("checkTitle", { number })}
        lead={because === null ? t("checkLead") : undefined}
      />
      {because !== null ? (
        <div className="stack">
          <p className="notice notice-warn">{t(because)}</p>
          <Link to={back}>{t("backToBatch")}</Link>
        </div>
      ) : (
        <form method="post" className="stack">
          <ErrorSummary form={form} />
          <PaperRows rows={rows} form={form} />
          <button className="button self-start" type="submit">
            {t("saveCheck")}
          </button>
        </form>
      )}
    </>
  );
}
