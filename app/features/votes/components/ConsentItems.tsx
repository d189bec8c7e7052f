import { RadioField, TextArea } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { factsMessages } from "../facts-messages";

/** The items of a meeting: on the consent list, taken off it, or neither. */
export function ConsentItems({
  form,
  items,
}: {
  form: FormState | undefined;
  items: readonly {
    id: string;
    title: string;
    agendaNumber: string | null;
    place: "on" | "off" | "none";
    hasRoll: boolean;
    /** How it stood when the form was opened. */
    seen: string;
  }[];
}) {
  const t = useTranslate(factsMessages);
  return (
    <fieldset className="stack-tight">
      <legend className="font-semibold">{t("consentItems")}</legend>
      <p className="hint">{t("consentItemsHint")}</p>
      {form?.errors["items"] && (
        <p className="error" id="f-items" tabIndex={-1}>
          {form.errors["items"]}
        </p>
      )}
      <ol className="list-rows">
        {items.map((item, index) => (
          <li key={item.id} className="stack-tight">
            <input type="hidden" name={`items[${index}].id`} value={item.id} />
            <input
              type="hidden"
              name={`items[${index}].seen`}
              value={form?.values[`items[${index}].seen`] ?? item.seen}
            />
            <RadioField
              form={form}
              name={`items[${index}].place`}
              label={
                <>
                  {item.agendaNumber && `${item.agendaNumber} `}
                  {item.title}
                  {item.hasRoll && (
                    <span className="soft small"> ({t("consentHasRoll")})</span>
                  )}
                </>
              }
              value={item.place}
              options={(["on", "off", "none"] as const).map((place) => ({
                value: place,
                label: t(`consentPlace_${place}`),
              }))}
            />
            <TextArea
              form={form}
              name={`items[${index}].exceptions`}
              label={
                <>
                  {t("consentExceptions")}
                  <span className="sr-only">: {item.title}</span>
                </>
              }
              hint={t("consentExceptionsHint")}
              rows={2}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
