import { useTranslate } from "~/i18n/use-translate";

import { recordMessages } from "../record-messages";

/** The source of one row, named for who hears links without their row. */
export function SourceLink({
  href,
  title,
}: {
  href: string | null;
  title: string;
}) {
  const t = useTranslate(recordMessages);
  return href === null ? (
    <span className="soft">{t("noSource")}</span>
  ) : (
    <a
      href={href}
      rel="nofollow noopener"
      aria-label={t("sourceOf", { title })}
    >
      {t("source")}
    </a>
  );
}
