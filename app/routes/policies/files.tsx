import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { FileForm } from "~/features/policies/components/FileForm";
import { RecordFiles } from "~/features/policies/components/RecordFiles";
import { documentName } from "~/features/policies/components/words";
import { FILES_LIMIT, FILE_LIMIT } from "~/features/policies/files/kind";
import { filesMessages } from "~/features/policies/files-messages";
import { policyMessages } from "~/features/policies/messages";
import { fileSchema } from "~/features/policies/schema";
import { addFile, readFiles } from "~/features/policies/service/files.server";
import { findDocument } from "~/features/policies/service/read-document.server";
import { incomingFolder } from "~/features/policies/service/stored-files.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { receiveFile } from "~/server/http/receive-file.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

const MEGABYTES = FILE_LIMIT / 1_000_000;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, filesMessages, "filesTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const read = await findDocument(world.db.read, args.params["id"] ?? "");
  const document = found(read?.withdrawnAt === null ? read : null);
  const mine = groupsWhere(member, "policy.record");
  const files = await readFiles(world, document.id);
  return json({
    document,
    files: files.map((file) => ({
      ...file,
      mayRemove: file.groupId !== null && mine.includes(file.groupId),
    })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const { world, env } = args.context;
  const t = translator(await localeOf(args), filesMessages);
  const { data, file, unreadable, drop } = await receiveFile(args.request, {
    field: "file",
    folder: incomingFolder(env.filesFolder),
    limit: FILE_LIMIT,
  });
  try {
    const parsed = parseForm(data, fileSchema, {
      locale: await localeOf(args),
      messages: filesMessages,
    });
    const problem = unreadable
      ? "fileUnreadable"
      : file === null
        ? "fileNeeded"
        : file.tooLarge
          ? "fileTooLarge"
          : null;
    if (problem !== null) {
      const sentence = t(problem, { mb: MEGABYTES });
      return formAgain(refuseForm(parsed.form, sentence, "file"));
    }
    if (!parsed.ok || file === null) return formAgain(parsed.form);
    const result = await addFile(
      world,
      { accountId: member.accountId, groupId: membership.groupId },
      args.params["id"] ?? "",
      {
        folder: env.filesFolder,
        path: file.path,
        label: parsed.value.label,
      },
    );
    if (!result.ok) {
      const { because } = result;
      const sentence = t(because, { most: FILES_LIMIT });
      const field = because === "not_found" ? "" : "file";
      return formAgain(refuseForm(parsed.form, sentence, field), because);
    }
    return redirect(paths.policies.document(args.params["id"] ?? ""), 303);
  } finally {
    await drop();
  }
}

/** Scans and copies beside a record: those there, and one more. */
export default function Files() {
  const p = useTranslate(policyMessages);
  const t = useTranslate(filesMessages);
  const { document, files } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(document.id),
            label: documentName(p, document),
          },
        ]}
        title={t("filesTitle")}
        lead={t("filesLead")}
      />
      <ErrorSummary form={form} />
      {files.length === 0 ? (
        <p>{t("noFiles")}</p>
      ) : (
        <RecordFiles documentId={document.id} files={files} />
      )}
      <section className="stack" aria-labelledby="add-file">
        <h2 id="add-file">{t("addFile")}</h2>
        <FileForm documentId={document.id} megabytes={MEGABYTES} form={form} />
      </section>
    </div>
  );
}
