import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import type { ComputedResult } from "../rules";
import type { RollMethod, VoteOption } from "../types";
import { RollMarks } from "./RollMarks";

interface KnownRoll {
  version: number;
  method: RollMethod;
  sourceUrl: string | null;
  votes: readonly {
    seatId: string | null;
    officialId: string | null;
    printedName: string;
    word: string;
    option: VoteOption;
  }[];
}

/** The whole roll on one page: marks, letters or pasted lines. */
export function RollForm({
  form,
  preview,
  roster,
  rosterSlug,
  mayorMayVote,
  newest,
  recordedResult,
  once,
}: {
  form: FormState | undefined;
  preview: {
    computed: Omit<ComputedResult, "effects">;
    strangers: readonly { printedName: string }[];
  } | null;
  roster: Roster;
  /** Address of the body, to add a mayor. */
  rosterSlug: string;
  mayorMayVote: boolean;
  /** The roll that is corrected; null: the first one. */
  newest: KnownRoll | null;
  recordedResult: "pass" | "fail" | null;
  once: string;
}) {
  const t = useTranslate(voteMessages);
  const mayor = roster.mayorHasSeat ? null : roster.mayor;
  const strangers = (newest?.votes ?? []).filter(
    ({ officialId, seatId }) => officialId === null && seatId === null,
  );
  const mayorVote = newest?.votes.find(
    ({ officialId }) => mayor !== null && officialId === mayor.officialId,
  )?.option;
  return (
    <form method="post" className="stack">
      <ErrorSummary form={form} />
      <Once value={once} />
      <input type="hidden" name="seen" value={newest?.version ?? 0} />
      {preview && (
        <section className="notice stack-tight" role="status">
          <h2>{t("previewTitle")}</h2>
          <p className="font-semibold">
            {t("previewComputed", {
              result: t(`result_${preview.computed.result}`),
              yes: preview.computed.yes,
              no: preview.computed.no,
            })}
          </p>
          {preview.strangers.length > 0 && (
            <p>
              {t("previewStrangers", {
                names: preview.strangers
                  .map(({ printedName }) => printedName)
                  .join(", "),
              })}
            </p>
          )}
        </section>
      )}
      {roster.places.length === 0 ? (
        <p>{t("rollNeedsSeats")}</p>
      ) : (
        <RollMarks form={form} roster={roster} known={newest?.votes ?? []} />
      )}
      {roster.places.length > 0 && (
        <TextField
          form={form}
          name="letters"
          label={t("lettersField")}
          hint={t("lettersHint", { seats: roster.places.length })}
          autoComplete="off"
          maxLength={3000}
        />
      )}
      {mayor && (mayorMayVote || mayorVote) && (
        <RadioField
          form={form}
          name="mayor"
          label={t("mayorVote", { name: mayor.name })}
          value={mayorVote ?? ""}
          options={[
            { value: "", label: t("mayorNoVote") },
            ...(["yes", "no", "abstain"] as const).map((option) => ({
              value: option,
              label: t(`option_${option}`),
            })),
          ]}
        />
      )}
      {!roster.mayor && mayorMayVote && (
        <p>
          {t("mayorMissing")}{" "}
          <Link to={paths.bodies.roster(rosterSlug)}>{t("addMayor")}</Link>
        </p>
      )}
      <TextArea
        form={form}
        name="printed"
        label={t("printedField")}
        hint={t("printedHint")}
        value={strangers
          .map(({ printedName, word, option }) =>
            [printedName, word || option].join(", "),
          )
          .join("\n")}
        rows={4}
      />
      <RadioField
        form={form}
        name="method"
        label={t("methodField")}
        value={
          newest && newest.method !== "import" ? newest.method : "roll_call"
        }
        options={(["roll_call", "voice", "unanimous"] as const).map(
          (method) => ({ value: method, label: t(`method_${method}`) }),
        )}
        required
      />
      <RadioField
        form={form}
        name="recordedResult"
        label={t("recordedField")}
        value={recordedResult ?? "none"}
        options={(["none", "pass", "fail"] as const).map((result) => ({
          value: result,
          label: t(`recorded_${result}`),
        }))}
        required
      />
      <TextField
        form={form}
        name="sourceUrl"
        type="url"
        label={t("sourceField")}
        value={newest?.sourceUrl}
      />
      <TextField
        form={form}
        name="note"
        label={t("noteField")}
        hint={newest ? t("noteHint") : undefined}
        maxLength={500}
      />
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {t("saveRoll")}
        </button>
        <button className="button button-quiet" name="preview" value="1">
          {t("previewRoll")}
        </button>
      </div>
    </form>
  );
}
