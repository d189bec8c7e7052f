import { useRef } from "react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import type { ComputedResult } from "../rules";
import type { BodyRule, MotionKind, RollMethod } from "../types";
import { LiveResult } from "./LiveResult";
import { RollFields } from "./RollFields";
import type { KnownVote } from "./RollFields";

interface KnownRoll {
  version: number;
  method: RollMethod;
  sourceUrl: string | null;
  presidedBy: { id: string } | null;
  votes: readonly KnownVote[];
}

/** The whole roll on one page: marks, letters or pasted lines. */
export function RollForm({
  form,
  preview,
  roster,
  rosterSlug,
  rule,
  kind,
  protested,
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
  /** What the roll is counted by, for the result while typing. */
  rule: BodyRule;
  kind: MotionKind;
  protested: boolean;
  /** The roll that is corrected; null: the first one. */
  newest: KnownRoll | null;
  recordedResult: "pass" | "fail" | null;
  once: string;
}) {
  const t = useTranslate(voteMessages);
  const formRef = useRef<HTMLFormElement>(null);
  const strangers = (newest?.votes ?? []).filter(
    ({ officialId, seatId }) => officialId === null && seatId === null,
  );
  return (
    <form method="post" className="stack" ref={formRef}>
      <ErrorSummary form={form} />
      <Once value={once} />
      <input
        type="hidden"
        name="seen"
        value={form?.values["seen"] ?? newest?.version ?? 0}
      />
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
      <RollFields
        form={form}
        roster={roster}
        bodySlug={rosterSlug}
        mayorMayVote={rule.mayorVotes !== "never"}
        known={newest?.votes ?? []}
        method={newest?.method ?? "roll_call"}
        presidedBy={newest?.presidedBy?.id ?? null}
      />
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
      <LiveResult
        formRef={formRef}
        roster={roster}
        rule={rule}
        kind={kind}
        protested={protested}
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
