import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { ClauseRows } from "~/features/policies/components/ClauseRows";
import { DocumentFields } from "~/features/policies/components/DocumentFields";
import { FileForm } from "~/features/policies/components/FileForm";
import { documentName } from "~/features/policies/components/words";
import { FILE_LIMIT } from "~/features/policies/files/kind";
import { filesMessages } from "~/features/policies/files-messages";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { editDocumentSchema } from "~/features/policies/schema";
import { editDocument } from "~/features/policies/service/edit-document.server";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { readFiles } from "~/features/policies/service/files.server";
import { readDocument } from "~/features/policies/service/read-document.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

import { recordWords } from "./record-words";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reviewMessages, "editRecordTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const locale = await localeOf(args);
  const today = timestamp(world).slice(0, 10);
  const read = await readDocument(world.db.read, args.params["id"] ?? "", {
    today,
    locale,
  });
  const document = found(read?.withdrawnAt === null ? read : null);
  const said = new Set(document.clauses.map((c) => c.provisionKey));
  const catalogue = await readCatalogue(world.db.read, locale);
  return json({
    document,
    files: (await readFiles(world, document.id)).length,
    // One clause for each protection: what is there is edited, not added.
    catalogue: catalogue.map((category) => ({
      ...category,
      provisions: category.provisions.filter((p) => !said.has(p.key)),
    })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), editDocumentSchema, {
    locale,
    messages: recordWords,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await editDocument(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
    parsed.value,
  );
  if (!result.ok) {
    const sentence = translator(locale, recordWords)(result.because);
    const field = result.because === "sourceNeeded" ? "source_url" : "";
    return formAgain(refuseForm(parsed.form, sentence, field), result.because);
  }
  return redirect(paths.policies.document(result.value), 303);
}

/** A document and all it says, corrected in one form. */
export default function EditDocument() {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const f = useTranslate(filesMessages);
  const { document, files, catalogue } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(document.id),
            label: documentName(t, document),
          },
        ]}
        title={r("editRecordTitle")}
        lead={r("editRecordLead")}
      />
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="version" value={document.version} />
        <ErrorSummary form={form} />
        <h2>{t("theDocument")}</h2>
        <DocumentFields form={form} document={document} />
        <h2 className="pt-4">{t("theClause")}</h2>
        <ClauseRows
          form={form}
          catalogue={catalogue}
          clauses={document.clauses}
        />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
      <section className="stack pt-8" aria-labelledby="files">
        <h2 id="files">{f("filesTitle")}</h2>
        <p className="soft">{f("filesLead")}</p>
        {files > 0 && (
          <p>
            <Link to={paths.policies.files(document.id)}>
              {f("manageFiles", { count: files })}
            </Link>
          </p>
        )}
        <FileForm
          documentId={document.id}
          megabytes={FILE_LIMIT / 1_000_000}
          quiet
        />
      </section>
    </div>
  );
}
