import { useMemo, useRef } from "react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import { alignItems } from "../rules/align-items";
import type { BodyRule, MotionKind, Result } from "../types";
import { ConsentItems } from "./ConsentItems";
import { LiveConsent } from "./LiveConsent";
import { RollFields } from "./RollFields";

/** One roll for a list of items, with each item's exceptions. */
export function ConsentForm({
  form: cameBack,
  preview,
  items,
  roster,
  bodySlug,
  rules,
  mayorMayVote,
  once,
}: {
  form: FormState | undefined;
  /** What each item would come to; null result: taken off the list. */
  preview:
    | readonly {
        motionId: string;
        title: string;
        computed: { result: Result; yes: number; no: number } | null;
      }[]
    | null;
  items: readonly (Parameters<typeof ConsentItems>[0]["items"][number] & {
    kind: MotionKind;
    /** Which of the rules its vote is counted by. */
    rule: number;
    protested: boolean;
  })[];
  rules: readonly BodyRule[];
  roster: Roster;
  bodySlug: string;
  mayorMayVote: boolean;
  once: string;
}) {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const form = alignItems(
    cameBack,
    items.map(({ id }) => id),
  );
  const formRef = useRef<HTMLFormElement>(null);
  const counted = useMemo(
    () =>
      items.flatMap(({ rule: at, ...item }) => {
        const rule = rules[at];
        return rule ? [{ ...item, rule }] : [];
      }),
    [items, rules],
  );
  return (
    <form method="post" className="stack" ref={formRef}>
      <ErrorSummary form={form} />
      <Once value={once} />
      {preview && (
        <section className="notice stack-tight" role="status">
          <h2>{t("consentPreview")}</h2>
          <ul className="list-disc pl-5">
            {preview.map(({ motionId, title, computed }) => (
              <li key={motionId}>
                {computed
                  ? t("consentPreviewLine", {
                      title,
                      result: say(`result_${computed.result}`),
                      yes: computed.yes,
                      no: computed.no,
                    })
                  : t("consentPreviewOff", { title })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ConsentItems form={form} items={items} />
      <h2>{t("consentRoll")}</h2>
      <RollFields
        form={form}
        roster={roster}
        bodySlug={bodySlug}
        mayorMayVote={mayorMayVote}
        known={[]}
        method="unanimous"
        presidedBy={null}
      />
      <RadioField
        form={form}
        name="recordedResult"
        label={say("recordedField")}
        value="none"
        options={(["none", "pass", "fail"] as const).map((result) => ({
          value: result,
          label: say(`recorded_${result}`),
        }))}
        required
      />
      <TextField
        form={form}
        name="sourceUrl"
        type="url"
        label={say("sourceField")}
      />
      <TextField
        form={form}
        name="note"
        label={say("noteField")}
        maxLength={500}
      />
      <LiveConsent formRef={formRef} roster={roster} items={counted} />
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {t("consentSave")}
        </button>
        <button className="button button-quiet" name="preview" value="1">
          {t("consentCheck")}
        </button>
      </div>
    </form>
  );
}
