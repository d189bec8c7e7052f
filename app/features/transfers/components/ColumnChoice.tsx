import { useTranslate } from "~/i18n/use-translate";

import type { ColumnMeaning } from "../csv/types";
import { transferMessages } from "../messages";

const GROUPS = [
  ["when", ["date", "time", "body", "body_id", "meeting_id"]],
  [
    "what",
    [
      "title",
      "file",
      "type",
      "status",
      "action",
      "result",
      "vote_id",
      "sequence",
      "agenda_number",
      "consent",
      "mover",
      "seconder",
      "note",
      "source_url",
    ],
  ],
  [
    "long",
    [
      "member",
      "member_first",
      "member_last",
      "member_id",
      "district",
      "word",
      "vote_code",
    ],
  ],
  ["wide", ["member_votes", "mayor_votes"]],
  [
    "names",
    [
      "roll_text",
      "yes_names",
      "no_names",
      "abstain_names",
      "absent_names",
      "excused_names",
      "recused_names",
    ],
  ],
  ["sums", ["yes_total", "no_total", "abstain_total", "absent_total"]],
] as const satisfies readonly (readonly [string, readonly ColumnMeaning[]])[];

/** What one column holds, chosen from all that one can hold. */
export function ColumnChoice({
  name,
  label,
  value,
  error,
}: {
  name: string;
  /** Read out; the column's name stands beside the choice. */
  label: string;
  value: ColumnMeaning;
  error: string | undefined;
}) {
  const t = useTranslate(transferMessages);
  const id = `f-${name}`;
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select
        className="input"
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <option value="ignore">{t("means_ignore")}</option>
        {GROUPS.map(([group, meanings]) => (
          <optgroup key={group} label={t(`means_group_${group}`)}>
            {meanings.map((means) => (
              <option key={means} value={means}>
                {t(`means_${means}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
