import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ErrorSummary } from "~/components/ErrorSummary";
import { FileField } from "~/components/FileField";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { bookMessages } from "~/features/transfers/book-messages";
import { prepareBookImport } from "~/features/transfers/service/import-book.server";
import { readUploads } from "~/features/transfers/service/read-uploads.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireGroup } from "../groups/require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, bookMessages, "importTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await requireGroup(args, "book.keep");
  return json({ frame });
}

export async function action(args: ActionFunctionArgs) {
  const { member, group } = await requireGroup(args, "book.keep");
  const locale = await localeOf(args);
  const t = translator(locale, bookMessages);
  // A body cut off on its way cannot be read as a form.
  const data = await args.request.formData().catch(() => {
    throw new Response("Unreadable form", { status: 400 });
  });
  const { form } = parseForm(data, z.object({}), { locale });
  const again = (because: keyof (typeof bookMessages)["en"]) =>
    formAgain(refuseForm(form, t(because), "files"));
  const uploads = await readUploads(data.getAll("files"));
  if (!uploads.ok) {
    return again(uploads.because === "noFiles" ? "noFile" : "tooLarge");
  }
  const [file, second] = uploads.files;
  if (!file) return again("noFile");
  if (second) return again("oneFile");
  const prepared = await prepareBookImport(
    args.context.world,
    { accountId: member.accountId, groupId: group.id },
    file,
  );
  if (!prepared.ok) return again(prepared.because);
  return redirect(paths.book.brought(group.slug, prepared.value), 303);
}

/** Bring a list of people; then see what it would change. */
export default function BringPeople() {
  const t = useTranslate(bookMessages);
  const { frame } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { slug } = frame.group;
  return (
    <GroupFrame
      frame={frame}
      current={paths.book.list(slug)}
      title={t("importTitle")}
      lead={t("importLead")}
    >
      <form
        method="post"
        action={paths.book.bring(slug)}
        encType="multipart/form-data"
        className="page-narrow stack"
      >
        <ErrorSummary form={form} />
        <FileField
          form={form}
          name="files"
          label={t("importFile")}
          hint={t("importFileHint")}
          accept=".csv,.tsv,.txt,text/csv"
          required
        />
        <p className="soft">{t("importNever")}</p>
        <button className="button" type="submit">
          {t("lookFirst")}
        </button>
      </form>
    </GroupFrame>
  );
}
