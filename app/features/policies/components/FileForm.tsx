import { Form } from "@remix-run/react";

import { TextField } from "~/components/Field";
import { FileField } from "~/components/FileField";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { filesMessages } from "../files-messages";

/** Brings a file to a record. */
export function FileForm({
  documentId,
  megabytes,
  form,
  quiet = false,
}: {
  documentId: string;
  megabytes: number;
  form?: FormState | null | undefined;
  /** Where another button of the page comes first. */
  quiet?: boolean;
}) {
  const t = useTranslate(filesMessages);
  return (
    <Form
      method="post"
      action={paths.policies.files(documentId)}
      encType="multipart/form-data"
      className="stack"
      noValidate
    >
      <TextField
        form={form}
        name="label"
        label={t("fileLabel")}
        hint={t("fileLabelHint")}
        maxLength={120}
        required
      />
      <FileField
        form={form}
        name="file"
        label={t("fileChosen")}
        hint={t("fileHint", { mb: megabytes })}
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        required
      />
      <button
        className={quiet ? "button button-quiet" : "button"}
        type="submit"
      >
        {t("fileSend")}
      </button>
    </Form>
  );
}
