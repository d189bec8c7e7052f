import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";

import { bookMessages } from "../book-messages";

const SHOWN = 20;

/** The first people of a list, to see that names stand where names belong. */
export function PlannedPeople({
  title,
  rows,
}: {
  title: string;
  rows: readonly {
    number: number;
    name: string;
    changes: readonly string[];
  }[];
}) {
  const t = useTranslate(bookMessages);
  if (rows.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        head={[
          { label: t("colRow"), number: true },
          t("colName"),
          t("colChanges"),
        ]}
      >
        {rows.slice(0, SHOWN).map(({ number, name, changes }) => (
          <tr key={number}>
            <td className="number">{number}</td>
            <td className="wrap-anywhere">{name}</td>
            <td>
              {changes
                .map((fact) => t(`fact_${fact}` as "fact_note"))
                .join(", ") || "–"}
            </td>
          </tr>
        ))}
      </DataTable>
      {rows.length > SHOWN && (
        <p className="small soft">{t("firstShown", { count: SHOWN })}</p>
      )}
    </section>
  );
}
