import { ConfirmAction } from "~/components/ConfirmAction";
import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { filesMessages } from "../files-messages";

/** A file as the list shows it. */
export interface ShownFile {
  readonly id: string;
  readonly hash: string;
  readonly kind: "pdf" | "png" | "jpeg";
  readonly label: string;
  /** Bytes. */
  readonly size: number;
  readonly recordedAt: string;
  readonly groupName: string | null;
  readonly mayRemove?: boolean;
}

/** The files of a record: what each is, how large, and its fingerprint. */
export function RecordFiles({
  documentId,
  files,
}: {
  documentId: string;
  files: readonly ShownFile[];
}) {
  const t = useTranslate(filesMessages);
  const locale = useLocale();
  return (
    <>
      <ul className="list-rows">
        {files.map((file) => {
          const { id, hash, kind, label, groupName, mayRemove = false } = file;
          const date = formatPartialDay(
            locale,
            file.recordedAt.slice(0, 10),
            "day",
          );
          return (
            <li key={id} className="stack-tight">
              <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <a
                  href={paths.policies.file(documentId, hash)}
                  className="break-words"
                >
                  {label}
                </a>
                <span className="soft small">
                  {t("kindSize", {
                    kind: t(`kind_${kind}`),
                    size: sizeOf(file),
                  })}
                </span>
                <span className="soft small">
                  {groupName === null
                    ? t("fileAdded", { date })
                    : t("fileAddedBy", { date, group: groupName })}
                </span>
              </div>
              <p className="soft small break-all">
                {t("fileHash")} <code>{hash}</code>
              </p>
              {mayRemove && (
                <ConfirmAction
                  label={
                    <>
                      {t("removeFile")}
                      <span className="sr-only">: {label}</span>
                    </>
                  }
                  explanation={t("removeFileSure", { label })}
                  confirm={t("removeFileConfirm")}
                  action={paths.policies.removeFile(id)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft small">{t("fileHashWhy")}</p>
    </>
  );

  function sizeOf({ size }: ShownFile): string {
    return size < 1_000_000
      ? t("kilobytes", { value: Math.max(1, Math.round(size / 1000)) })
      : t("megabytes", { value: Math.round(size / 100_000) / 10 });
  }
}
