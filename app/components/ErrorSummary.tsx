import { formMessages } from "~/i18n/common/forms";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

/**
 * What is wrong with the form that came back, as links to its fields. Focus
 * goes here by `autoFocus`, so a screen reader starts with it.
 */
export function ErrorSummary({ form }: { form: FormState | null | undefined }) {
  const t = useTranslate(formMessages);
  const errors = Object.entries(form?.errors ?? {});
  if (errors.length === 0) return null;
  return (
    <div
      className="notice notice-danger"
      role="alert"
      tabIndex={-1}
      // A form that came back should be read from what went wrong.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <p className="font-semibold">{t("problems", { count: errors.length })}</p>
      <ul className="mt-1">
        {errors.map(([name, sentence]) => (
          <li key={name}>
            {name ? <a href={`#f-${name}`}>{sentence}</a> : sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
