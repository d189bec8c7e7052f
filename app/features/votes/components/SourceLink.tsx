import { WebLink } from "~/components/WebLink";
import { useTranslate } from "~/i18n/use-translate";

import { recordMessages } from "../record-messages";

/** The source of one row, named for who hears links without their row. */
export function SourceLink({
  source,
  title,
}: {
  /** The address as the database has it. */
  source: string | null;
  title: string;
}) {
  const t = useTranslate(recordMessages);
  return source === null ? (
    <span className="soft">{t("noSource")}</span>
  ) : (
    <WebLink to={source} label={t("sourceOf", { title })}>
      {t("source")}
    </WebLink>
  );
}
