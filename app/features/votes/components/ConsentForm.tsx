import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import { alignItems } from "../rules/align-items";
import type { Result } from "../types";
import { ConsentItems } from "./ConsentItems";
import { RollFields } from "./RollFields";

/** One roll for a list of items, with each item's exceptions. */
export function ConsentForm({
  form: cameBack,
  preview,
  items,
  roster,
  bodySlug,
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
  items: Parameters<typeof ConsentItems>[0]["items"];
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
  return (
    <form method="post" className="stack">
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
