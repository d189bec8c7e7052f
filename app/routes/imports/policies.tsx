import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ErrorSummary } from "~/components/ErrorSummary";
import { CheckboxesField, TextField } from "~/components/Field";
import { FileField } from "~/components/FileField";
import { PageHeader } from "~/components/PageHeader";
import { transferMessages } from "~/features/transfers/messages";
import { policyImportMessages } from "~/features/transfers/policy-messages";
import {
  MOST_POLICY_LINES,
  preparePolicyImport,
  readPolicyImports,
} from "~/features/transfers/service/policy-imports.server";
import { readUploads } from "~/features/transfers/service/read-uploads.server";
import { formatPartialDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { day, whole } from "~/lib/fields";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** A heading stands near the top of its file. */
const MOST_LINES_ABOVE = 500;

const schema = z.object({
  sheet_day: day().optional(),
  whole: z.array(z.string()),
  heading_row: whole(1, MOST_LINES_ABOVE).optional(),
});

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyImportMessages, "policiesTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "import.run");
  return json({
    earlier: await readPolicyImports(
      args.context.world,
      groupsWhere(member, "import.run"),
    ),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "import.run");
  const locale = await localeOf(args);
  // A body cut off on its way cannot be read as a form.
  const data = await args.request.formData().catch(() => {
    throw new Response("Unreadable form", { status: 400 });
  });
  const t = translator(locale, transferMessages);
  const p = translator(locale, policyImportMessages);
  const parsed = parseForm(data, schema, {
    locale,
    messages: transferMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const uploads = await readUploads(data.getAll("files"));
  if (!uploads.ok) {
    const { because, params } = uploads;
    return formAgain(refuseForm(parsed.form, t(because, params), "files"));
  }
  const prepared = await preparePolicyImport(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    {
      files: uploads.files,
      ...(parsed.value.sheet_day && { sheetDay: parsed.value.sheet_day }),
      ...(parsed.value.heading_row && {
        headingRow: parsed.value.heading_row,
      }),
      whole: parsed.value.whole.includes("yes"),
    },
  );
  if (!prepared.ok) {
    const { because } = prepared;
    if (because === "noSheetDay") {
      return formAgain(refuseForm(parsed.form, p(because), "sheet_day"));
    }
    const row = parsed.value.heading_row;
    if (because === "reason_no_heading" && row !== undefined) {
      const said = p("noHeadingThere", { row });
      return formAgain(refuseForm(parsed.form, said, "heading_row"));
    }
    const sentence =
      because === "tooManyLines"
        ? p(because, { most: MOST_POLICY_LINES })
        : t(because, { file: "", most: MOST_POLICY_LINES });
    return formAgain(refuseForm(parsed.form, sentence, "files"));
  }
  const { id, next } = prepared.value;
  return redirect(
    next === "columns"
      ? paths.imports.policyColumns(id)
      : paths.imports.policyRun(id),
    303,
  );
}

/** Bring a table of policies; then see what it would change. */
export default function ImportPolicies() {
  const t = useTranslate(transferMessages);
  const p = useTranslate(policyImportMessages);
  const locale = useLocale();
  const { earlier } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.imports.start(), label: t("title") }]}
        title={p("policiesTitle")}
        lead={p("policiesLead")}
      />
      <form
        method="post"
        action={paths.imports.policies()}
        encType="multipart/form-data"
        className="stack"
      >
        <ErrorSummary form={form} />
        <FileField
          form={form}
          name="files"
          label={p("policyFile")}
          hint={p("policyFileHint")}
          accept=".csv,.tsv,.txt,text/csv"
          multiple
          required
        />
        <TextField
          form={form}
          name="heading_row"
          type="number"
          min={1}
          max={MOST_LINES_ABOVE}
          label={p("headingRow")}
          hint={p("headingRowHint")}
          short
        />
        <TextField
          form={form}
          name="sheet_day"
          type="date"
          label={p("sheetDay")}
          hint={p("sheetDayHint")}
          short
        />
        <CheckboxesField
          form={form}
          name="whole"
          label={p("kind_ice-287g")}
          values={["yes"]}
          options={[{ value: "yes", label: p("wholeSheet") }]}
        />
        <p className="soft">{p("policyNever")}</p>
        <button className="button" type="submit">
          {t("lookFirst")}
        </button>
      </form>
      {earlier.length > 0 && (
        <section className="stack">
          <h2>{p("earlierPolicies")}</h2>
          <ul className="list-rows">
            {earlier.map((run) => (
              <li key={run.id}>
                <Link
                  to={
                    run.state === "columns"
                      ? paths.imports.policyColumns(run.id)
                      : paths.imports.policyRun(run.id)
                  }
                >
                  {run.fileName}
                </Link>
                <span className="small soft block">
                  {[
                    p(`kind_${run.kind}`),
                    p(`state_${run.state}`),
                    formatPartialDay(locale, run.createdAt.slice(0, 10), "day"),
                    run.accountName,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
