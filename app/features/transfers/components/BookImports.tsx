import { Link } from "@remix-run/react";

import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { bookMessages } from "../book-messages";

/** Lists brought to the address book, each with what it changed. */
export function BookImports({
  slug,
  imports,
}: {
  slug: string;
  imports: readonly {
    id: string;
    layout: string;
    fileName: string;
    state: string;
    madeAt: string;
    madeBy: string;
  }[];
}) {
  const t = useTranslate(bookMessages);
  const locale = useLocale();
  if (imports.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("importsTitle")}</h2>
      <ul className="list-rows">
        {imports.map((each) => (
          <li key={each.id}>
            <Link
              className="wrap-anywhere"
              to={paths.book.brought(slug, each.id)}
            >
              {each.fileName}
            </Link>
            <span className="small soft block">
              {[
                t(`layout_${each.layout}` as "layout_other"),
                t(`state_${each.state}` as "state_done"),
                formatDay(locale, each.madeAt.slice(0, 10)),
                each.madeBy,
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
