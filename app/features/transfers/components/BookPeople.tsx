import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { bookMessages } from "../book-messages";
import type { MailWish, Support } from "../book/types";

/** People of the address book, each with the way to their page. */
export function BookPeople({
  slug,
  people,
}: {
  slug: string;
  people: readonly {
    id: string;
    name: string;
    email: string;
    where: string;
    support: Support | "";
    mail: MailWish;
  }[];
}) {
  const t = useTranslate(bookMessages);
  return (
    <DataTable
      caption={t("bookTitle")}
      captionHidden
      head={[
        t("colName"),
        t("colEmail"),
        t("colWhere"),
        t("colSupport"),
        t("colMail"),
      ]}
    >
      {people.map((person) => (
        <tr key={person.id}>
          <th scope="row" className="min-w-36 wrap-anywhere">
            <Link to={paths.book.person(slug, person.id)}>{person.name}</Link>
          </th>
          <td className="min-w-44 wrap-anywhere">{person.email || "–"}</td>
          <td>{person.where || "–"}</td>
          <td>{person.support ? t(`support_${person.support}`) : "–"}</td>
          <td>{t(`mail_${person.mail}`)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
