import { RadioField, SelectField } from "~/components/Field";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { bookMessages } from "../book-messages";
import { DIRECTIONS } from "../book/types";
import type { Direction } from "../book/types";

/** What only a person can say about a list: the scale, and unknown events. */
export function BookQuestions({
  slug,
  id,
  plan,
  needs,
}: {
  slug: string;
  id: string;
  plan: {
    asksDirection: boolean;
    direction: Direction | null;
    openEvents: readonly { key: string; label: string; rows: number }[];
    tasks: readonly { id: string; title: string; day: string | null }[];
  };
  /** Whether somebody tried to go on without saying. */
  needs: boolean;
}) {
  const t = useTranslate(bookMessages);
  const locale = useLocale();
  const { openEvents, tasks } = plan;
  const asksEvents = openEvents.length > 0 && tasks.length > 0;
  if (!plan.asksDirection && !asksEvents) return null;
  return (
    <form
      method="post"
      action={paths.book.answers(slug, id)}
      className="sheet stack"
    >
      {plan.asksDirection && (
        <RadioField
          name="direction"
          label={t("directionField")}
          hint={t("directionHint")}
          value={plan.direction}
          options={DIRECTIONS.map((value) => ({
            value,
            label: t(`direction_${value}`),
          }))}
          form={
            needs && plan.direction === null
              ? { values: {}, errors: { direction: t("needsDirection") } }
              : null
          }
          required
        />
      )}
      {asksEvents && (
        <>
          <h2>{t("eventsTitle")}</h2>
          <p>{t("eventsLead")}</p>
          {openEvents.map(({ key, label, rows }, at) => (
            <div key={key}>
              <input type="hidden" name={`events[${at}].key`} value={key} />
              <SelectField
                name={`events[${at}].task`}
                label={t("eventRows", { label: label || "–", rows })}
                empty={t("eventNone")}
                options={tasks.map((task) => ({
                  value: task.id,
                  label: task.day
                    ? `${task.title} · ${formatDay(locale, task.day)}`
                    : task.title,
                }))}
              />
            </div>
          ))}
        </>
      )}
      <button className="button button-quiet" type="submit">
        {t("keepAnswers")}
      </button>
    </form>
  );
}
