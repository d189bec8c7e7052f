import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import type { ColumnMeaning } from "../csv/types";
import { transferMessages } from "../messages";
import { ColumnChoice } from "./ColumnChoice";

interface Column {
  index: number;
  header: string;
  means: ColumnMeaning;
  examples: readonly string[];
}

/** More columns of members than these are folded away. */
const UNFOLDED = 4;

/** Every column with its first values and what it holds, to be put right. */
export function MatchColumns({
  columns,
  form,
}: {
  columns: readonly Column[];
  form: FormState | null;
}) {
  const t = useTranslate(transferMessages);
  const isVotes = ({ means }: Column) =>
    means === "member_votes" || means === "mayor_votes";
  const votes = columns.filter(isVotes);
  const fold = votes.length > UNFOLDED;
  const open = fold ? columns.filter((each) => !isVotes(each)) : columns;
  return (
    <>
      <ul className="list-rows">
        {open.map((column) => (
          <ColumnRow key={column.index} column={column} form={form} />
        ))}
      </ul>
      {fold && (
        <details open={votes.some(({ index }) => form?.errors[`c${index}`])}>
          <summary>
            {t("memberColumns", { count: votes.length })}{" "}
            <span className="soft small">
              {votes.map(({ header }) => header).join(", ")}
            </span>
          </summary>
          <ul className="list-rows">
            {votes.map((column) => (
              <ColumnRow key={column.index} column={column} form={form} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ColumnRow({
  column: { index, header, means, examples },
  form,
}: {
  column: Column;
  form: FormState | null;
}) {
  const t = useTranslate(transferMessages);
  const name = header || t("columnUnnamed", { number: index + 1 });
  return (
    <li className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      <div className="min-w-0">
        <p className="font-semibold break-words">{name}</p>
        <p className="soft small break-words">
          {examples.length > 0 ? examples.join(" · ") : t("columnEmpty")}
        </p>
      </div>
      <ColumnChoice
        name={`c${index}`}
        label={t("columnMeansOf", { column: name })}
        value={means}
        error={form?.errors[`c${index}`]}
      />
    </li>
  );
}

/** The first rows of the file as they stand. */
export function FirstRows({
  columns,
  rows,
}: {
  columns: readonly Column[];
  rows: readonly { number: number; cells: readonly string[] }[];
}) {
  const t = useTranslate(transferMessages);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t("firstRows")}</summary>
      <DataTable
        caption={t("firstRows")}
        captionHidden
        head={[
          t("rowNumber"),
          ...columns.map(({ header, index }) =>
            header === ""
              ? t("columnUnnamed", { number: index + 1 })
              : columns.some(
                    (other) => other.index < index && other.header === header,
                  )
                ? `${header} (${index + 1})`
                : header,
          ),
        ]}
      >
        {rows.map(({ number, cells }) => (
          <tr key={number}>
            <th scope="row" className="number">
              {number}
            </th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
