import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { bookMessages } from "../book-messages";
import { SUPPORTS } from "../book/types";
import type { Support } from "../book/types";

/** Narrows the address book, and says how many fit. */
export function SearchBook({
  slug,
  search: { words, support },
  total,
  inAll,
}: {
  slug: string;
  search: { words: string; support: Support | "" };
  total: number;
  inAll: number;
}) {
  const t = useTranslate(bookMessages);
  return (
    <>
      <form
        method="get"
        action={paths.book.list(slug)}
        className="filters flex flex-wrap items-end gap-3"
      >
        <div className="grow">
          <TextField
            name="q"
            type="search"
            label={t("searchBook")}
            value={words}
            maxLength={100}
          />
        </div>
        <SelectField
          name="support"
          label={t("supportField")}
          value={support}
          empty={t("anySupport")}
          options={SUPPORTS.map((value) => ({
            value,
            label: t(`support_${value}`),
          }))}
        />
        <button className="button button-quiet" type="submit">
          {t("search")}
        </button>
      </form>
      <p className="soft" role="status">
        {t("peopleFound", { count: total, all: inAll })}
      </p>
    </>
  );
}
