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
import { linesSchema } from "~/features/petitions/paper/schema";
import { paperMessages } from "~/features/petitions/paper-messages";
import {
  readSheet,
  saveLines,
} from "~/features/petitions/service/paper-lines.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireBatch } from "./require-paper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, paperMessages, "paper");

async function requireSheet(args: LoaderFunctionArgs) {
  const { petition, reader, batch } = await requireBatch(args);
  const sheet = args.params["sheet"] ?? "";
  if (!/^[1-9]\d?$/.test(sheet) || Number(sheet) > batch.sheets) {
    throw notFound();
  }
  return { petition, reader, batch, sheet: Number(sheet) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { petition, reader, batch, sheet } = await requireSheet(args);
  const rows = await readSheet(args.context.world, reader, batch, sheet);
  const saved = new URL(args.request.url).searchParams.has("saved");
  const { id, number, sheets, state } = batch;
  return json({
    petition: { id: petition.id },
    batch: { id, number, sheets, state },
    sheet,
    rows,
    saved,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { petition, reader, batch, sheet } = await requireSheet(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), linesSchema, {
    locale,
    messages: paperMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { rows, go } = parsed.value;
  const result = await saveLines(
    args.context.world,
    reader,
    batch,
    sheet,
    rows,
  );
  if (!result.ok) {
    const t = translator(locale, paperMessages);
    const line = Number(result.because.split("_")[1]);
    const sentence = Number.isNaN(line)
      ? t("notInEntry")
      : t("takenLine", { line });
    return formAgain(refuseForm(parsed.form, sentence), "someone_was_first");
  }
  if (go !== "next") {
    const here = paths.petitions.paperSheet(petition.id, batch.id, sheet);
    return redirect(`${here}?saved=1`, 303);
  }
  return redirect(
    sheet < batch.sheets
      ? paths.petitions.paperSheet(petition.id, batch.id, sheet + 1)
      : paths.petitions.batch(petition.id, batch.id),
    303,
  );
}

/** One sheet typed in, row by row. */
export default function PaperSheet() {
  const t = useTranslate(paperMessages);
  const { petition, batch, sheet, rows, saved } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const back = paths.petitions.batch(petition.id, batch.id);
  const { number, sheets } = batch;
  const typing = batch.state === "entry";
  return (
    <>
      <PageHeader
        crumbs={[
          { to: paths.petitions.paper(petition.id), label: t("paper") },
          { to: back, label: t("batchTitle", { number }) },
        ]}
        title={t("enterTitle", { number, sheet, sheets })}
        lead={typing ? t("enterLead") : undefined}
      />
      {!typing ? (
        <div className="stack">
          <p className="notice notice-warn">{t("notInEntry")}</p>
          <Link to={back}>{t("backToBatch")}</Link>
        </div>
      ) : (
        <form
          method="post"
          action={paths.petitions.paperSheet(petition.id, batch.id, sheet)}
          className="stack"
          data-rows
        >
          <ErrorSummary form={form} />
          {saved && !form && (
            <p className="notice" role="status">
              {t("saved")}
            </p>
          )}
          <noscript>
            <p className="soft">{t("enterLeadPlain")}</p>
          </noscript>
          <PaperRows rows={rows} form={form} />
          <div className="flex flex-wrap gap-3">
            <button className="button button-quiet" type="submit" data-plain="">
              {t("save")}
            </button>
            <button
              className="button"
              type="submit"
              name="go"
              value="next"
              data-next=""
            >
              {t("saveNext")}
            </button>
          </div>
          <script src="/paper-rows.js" defer />
        </form>
      )}
    </>
  );
}
