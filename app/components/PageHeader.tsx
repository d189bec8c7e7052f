import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { commonMessages } from "~/i18n/common/common";
import { useTranslate } from "~/i18n/use-translate";

export interface Crumb {
  to: string;
  label: string;
}

/** The top of a page: where am I, what is this, what can I do here. */
export function PageHeader({
  crumbs = [],
  title,
  lead,
  actions,
}: {
  crumbs?: readonly Crumb[];
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  const t = useTranslate(commonMessages);
  return (
    <header className="pt-6 pb-5 sm:pt-9">
      {crumbs.length > 0 && (
        <nav aria-label={t("breadcrumbs")} className="small mb-2">
          <ol className="flex flex-wrap gap-x-2 gap-y-1">
            {crumbs.map((crumb, index) => (
              <li key={crumb.to}>
                <Link to={crumb.to} className="inline-block min-h-6">
                  {crumb.label}
                </Link>
                {index < crumbs.length - 1 && (
                  <span aria-hidden="true" className="soft ml-2">
                    /
                  </span>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 flex-1 basis-72 lg:basis-96">
          <h1>{title}</h1>
          {lead && <div className="soft mt-2 max-w-2xl text-lg">{lead}</div>}
        </div>
        {actions && (
          <div className="no-print flex flex-wrap gap-2">{actions}</div>
        )}
      </div>
    </header>
  );
}
