import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { LINE_KINDS } from "../paper/types";
import { paperMessages } from "../paper-messages";

const TEXTS = ["name", "postalCode", "email"] as const;
const TICKS = ["a", "b", "c", "d"] as const;

export interface PaperRow {
  readonly sheet?: number;
  readonly line: number;
  /** How often the line had been written when it was shown. */
  readonly seen?: number;
  /** Somebody else typed it: its words are not shown. */
  readonly hidden?: boolean;
  readonly kind: string;
  readonly name: string;
  readonly postalCode: string;
  readonly email: string;
  readonly ticks: string;
}

/** Rows to type lines of a sheet into; public/paper-rows.js makes Enter go on. */
export function PaperRows({
  rows,
  form,
}: {
  rows: readonly PaperRow[];
  form?: FormState | undefined;
}) {
  const t = useTranslate(paperMessages);
  return (
    <div className="table-scroll" role="region" aria-label={t("line")}>
      <table className="table paper-rows">
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            {TEXTS.map((field) => (
              <th key={field} scope="col">
                {t(field)}
              </th>
            ))}
            {TICKS.map((tick) => (
              <th key={tick} scope="col">
                <span className="sr-only">
                  {t("tick", { tick: tick.toUpperCase() })}
                </span>
                <span aria-hidden="true">{tick.toUpperCase()}</span>
              </th>
            ))}
            <th scope="col">{t("kind")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} index={index} form={form} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  index,
  form,
}: {
  row: PaperRow;
  index: number;
  form: FormState | undefined;
}) {
  const t = useTranslate(paperMessages);
  const named = (field: string) => `rows[${index}].${field}`;
  const typed = (field: string, value: string) => {
    if (!form) return value;
    const said = form.values[named(field)];
    return typeof said === "string" ? said : "";
  };
  const place =
    row.sheet === undefined
      ? String(row.line)
      : t("place", { sheet: row.sheet, line: row.line });
  const label = (what: string) => t("cell", { what, line: place });
  if (row.hidden) {
    return (
      <tr>
        <th scope="row">{place}</th>
        <td colSpan={8} className="soft">
          {t("typedByOther")}
        </td>
      </tr>
    );
  }
  return (
    <tr data-row>
      <th scope="row">
        {place}
        <input type="hidden" name={named("line")} value={row.line} />
        {row.sheet !== undefined && (
          <input type="hidden" name={named("sheet")} value={row.sheet} />
        )}
        {row.seen !== undefined && (
          <input type="hidden" name={named("seen")} value={row.seen} />
        )}
      </th>
      {TEXTS.map((field) => {
        const error = form?.errors[named(field)];
        const id = `f-${named(field)}`;
        return (
          <td key={field}>
            <input
              id={id}
              className="input"
              name={named(field)}
              defaultValue={typed(field, row[field])}
              aria-label={label(t(field))}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              maxLength={{ name: 120, postalCode: 12, email: 254 }[field]}
              inputMode={field === "email" ? "email" : undefined}
              autoComplete="off"
              autoCapitalize={field === "name" ? "words" : "off"}
              spellCheck={false}
              size={{ name: 24, postalCode: 8, email: 22 }[field]}
            />
            {error && (
              <p className="error" id={`${id}-error`}>
                {error}
              </p>
            )}
          </td>
        );
      })}
      {TICKS.map((tick) => (
        <td key={tick}>
          <input
            type="checkbox"
            name={named(tick)}
            aria-label={label(t("tick", { tick: tick.toUpperCase() }))}
            defaultChecked={
              form
                ? typed(tick, "") !== ""
                : row.ticks.includes(tick.toUpperCase())
            }
          />
        </td>
      ))}
      <td>
        <select
          className="input"
          name={named("kind")}
          aria-label={label(t("kind"))}
          defaultValue={typed("kind", row.kind)}
        >
          {LINE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind_${kind}`)}
            </option>
          ))}
        </select>
        <span className="soft small" data-told={t("rowSaved")} role="status" />
      </td>
    </tr>
  );
}
