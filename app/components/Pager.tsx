import { Link } from "@remix-run/react";

import { commonMessages } from "~/i18n/common/common";
import { useTranslate } from "~/i18n/use-translate";

/** Previous and next page of a long list; nothing when it fits on one. */
export function Pager({
  page,
  pageSize,
  total,
  hrefOf,
  label,
}: {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  hrefOf: (page: number) => string;
  /** What is paged through, where a page has two of these. */
  label?: string;
}) {
  const t = useTranslate(commonMessages);
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <nav
      aria-label={label ?? t("pages")}
      className="no-print mt-6 flex flex-wrap items-center gap-4"
    >
      {page > 1 && (
        <Link
          rel="prev"
          className="button button-quiet button-small"
          to={hrefOf(page - 1)}
        >
          {t("previousPage")}
        </Link>
      )}
      <span className="soft">
        {label && `${label} · `}
        {t("pageOf", { page, last })}
      </span>
      {page < last && (
        <Link
          rel="next"
          className="button button-quiet button-small"
          to={hrefOf(page + 1)}
        >
          {t("nextPage")}
        </Link>
      )}
    </nav>
  );
}
