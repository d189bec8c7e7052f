import type { KeyboardEvent } from "react";

import { TextField } from "~/components/Field";
import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import { ENTRY_LETTERS } from "../rules/entry";
import type { Mark } from "../rules/entry";
import { holderMark } from "../rules/seen-roster";
import type { VoteOption } from "../types";

/** What a member's row offers; rarer options come in by their printed word. */
const OFFERED = [
  "yes",
  "no",
  "abstain",
  "absent",
  "left",
  "excused",
  "recused",
  "present",
] as const satisfies readonly Mark[];

/**
 * One row a seat, with a radio button for each option. Native radios: Tab goes
 * from member to member, the arrow keys choose. With script a letter marks the
 * member and goes on to the next. Nothing is chosen beforehand.
 */
export function RollMarks({
  form,
  roster,
  known,
}: {
  form: FormState | undefined;
  roster: Roster;
  /** Rows of the roll that is corrected. */
  known: readonly {
    seatId: string | null;
    officialId: string | null;
    word: string;
    option: VoteOption;
    hadLeft: boolean;
  }[];
}) {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const labelOf = (mark: Mark) =>
    mark === "left" ? record("optionLeft") : t(`option_${mark}`);
  const error = form?.errors["rows"];
  const rows = roster.places.map((place, index) => {
    const before = known.find(
      ({ seatId, officialId }) =>
        (seatId !== null && seatId === place.seatId) ||
        (officialId !== null && officialId === place.holder?.officialId),
    );
    const typed = form?.values[`rows[${index}].option`];
    return {
      place,
      name: place.holder?.name ?? null,
      chosen: form
        ? typeof typed === "string"
          ? typed
          : ""
        : before?.hadLeft
          ? "left"
          : before?.option,
      word: before?.word ?? "",
      was: before && (before.hadLeft ? "left" : before.option),
    };
  });
  const others = (chosen: string | undefined): readonly Mark[] =>
    chosen === "not_voting" || chosen === "paired" || chosen === "other"
      ? [chosen]
      : [];
  return (
    <>
      <fieldset
        id="f-rows"
        className={error ? "field field-wrong" : "field"}
        tabIndex={-1}
      >
        <legend>{t("memberMarks")}</legend>
        {error && <p className="error">{error}</p>}
        <details className="no-print">
          <summary>{record("keysSummary")}</summary>
          <p className="hint">{record("keysHint")}</p>
        </details>
        <ol className="list-rows" data-roll-rows>
          {rows.map(({ place, name, chosen, word, was }, index) => (
            <li key={place.key} data-roll-row={name === null ? undefined : ""}>
              <input
                type="hidden"
                name={`rows[${index}].key`}
                value={place.key}
              />
              <input
                type="hidden"
                name={`rows[${index}].holder`}
                value={holderMark(place)}
              />
              {was !== undefined && (
                <>
                  <input
                    type="hidden"
                    name={`rows[${index}].was`}
                    value={was}
                  />
                  <input
                    type="hidden"
                    name={`rows[${index}].wasWord`}
                    value={word}
                  />
                </>
              )}
              {name === null ? (
                <p className="soft">
                  {place.label} · {t("option_vacant")}
                </p>
              ) : (
                <fieldset className="roll-row">
                  <legend>
                    <span className="font-semibold">{name}</span>{" "}
                    <span className="soft small">{place.label}</span>
                  </legend>
                  <div className="flex flex-wrap gap-x-4">
                    {[...OFFERED, ...others(chosen)].map((option) => (
                      <label key={option} className="choice">
                        <input
                          type="radio"
                          name={`rows[${index}].option`}
                          value={option}
                          defaultChecked={chosen === option}
                          onKeyDown={onKey}
                        />
                        {labelOf(option)}
                      </label>
                    ))}
                    <label className="choice soft">
                      <input
                        type="radio"
                        name={`rows[${index}].option`}
                        value=""
                        onKeyDown={onKey}
                      />
                      {t("markNone")}
                    </label>
                  </div>
                </fieldset>
              )}
            </li>
          ))}
        </ol>
      </fieldset>
      <details className="sheet">
        <summary>{t("wordsField")}</summary>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          {rows.map(({ place, name, word }, index) =>
            name === null ? null : (
              <TextField
                key={place.key}
                form={form}
                name={`rows[${index}].word`}
                label={t("wordOf", { name })}
                value={word}
                maxLength={80}
              />
            ),
          )}
        </div>
      </details>
    </>
  );
}

/**
 * A letter marks the row that has the focus and goes on to the next one. The
 * letters are those of the one-line entry; keys with Ctrl, Alt or Meta belong
 * to the browser.
 */
function onKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const letter = event.key.toLowerCase();
  if (!(letter in ENTRY_LETTERS)) return;
  const from = event.currentTarget;
  const rows = [
    ...(from
      .closest("[data-roll-rows]")
      ?.querySelectorAll<HTMLElement>("[data-roll-row]") ?? []),
  ];
  const at = rows.findIndex((row) => row.contains(from));
  const radio = rows[at]?.querySelector<HTMLInputElement>(
    `input[type=radio][value="${ENTRY_LETTERS[letter] ?? ""}"]`,
  );
  if (!radio) return;
  event.preventDefault();
  radio.click();
  const next = rows[at + 1];
  (
    next?.querySelector<HTMLInputElement>("input[type=radio]:checked") ??
    next?.querySelector<HTMLInputElement>("input[type=radio]") ??
    radio
  ).focus();
}
