import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";

import { bookMessages } from "../book-messages";

/** Rows of a list of people that stay out, each with its reason. */
export function BookRowsOut({
  rows,
  all,
}: {
  rows: readonly { number: number; because: string }[];
  all: number;
}) {
  const t = useTranslate(bookMessages);
  return (
    <section className="stack-tight">
      <h2>{t("rowsOut")}</h2>
      <DataTable
        caption={t("rowsOut")}
        captionHidden
        head={[{ label: t("colRow"), number: true }, t("colReason")]}
      >
        {rows.map(({ number, because }) => (
          <tr key={number}>
            <td className="number">{number}</td>
            <td>{t(`row_${because}` as "row_twice")}</td>
          </tr>
        ))}
      </DataTable>
      {all > rows.length && (
        <p className="small soft">{t("firstShown", { count: rows.length })}</p>
      )}
    </section>
  );
}
