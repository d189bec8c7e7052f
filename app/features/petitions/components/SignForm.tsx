import { ErrorSummary } from "~/components/ErrorSummary";
import {
  CheckboxField,
  RadioField,
  TextArea,
  TextField,
} from "~/components/Field";
import { Once } from "~/components/Once";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { petitionMessages } from "../messages";
import { DISCLOSURES } from "../types";

/** The signing form; it stands on the petition's page and on one of its own. */
export function SignForm({
  slug,
  groupName,
  once,
  mark,
  form,
}: {
  slug: string;
  groupName: string;
  /** The mark of this showing of the form. */
  once: string;
  /** When this form was shown, signed by the site. */
  mark: string;
  form?: FormState | undefined;
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  return (
    <form
      method="post"
      action={paths.petitions.sign(slug, locale)}
      className="stack"
      data-puzzle={paths.petitions.puzzle(slug)}
    >
      <ErrorSummary form={form} />
      <Once value={once} shared />
      <input type="hidden" name="mark" value={mark} />
      <TextField
        name="name"
        label={t("name")}
        autoComplete="name"
        maxLength={120}
        form={form}
        required
      />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="email"
        inputMode="email"
        maxLength={254}
        form={form}
        required
      />
      <TextField
        name="postalCode"
        label={t("postalCode")}
        hint={t("postalCodeHint")}
        autoComplete="postal-code"
        maxLength={12}
        form={form}
        required
        short
      />
      <RadioField
        name="disclosure"
        label={t("disclosureLabel")}
        value="first_name"
        options={DISCLOSURES.map((value) => ({
          value,
          label: t(`disclosure_${value}`),
          hint: t(`disclosureHint_${value}`),
        }))}
        form={form}
        required
      />
      <details open={Boolean(form?.values["comment"])}>
        <summary className="py-1 font-semibold">{t("commentAdd")}</summary>
        <TextArea
          name="comment"
          label={t("comment")}
          hint={t("commentHint", { group: groupName })}
          maxLength={1000}
          rows={3}
          form={form}
        />
      </details>
      <CheckboxField
        name="mayContact"
        label={t("mayContact", { group: groupName })}
        form={form}
      />
      <CheckboxField
        name="mayContactMore"
        label={t("mayContactMore", { group: groupName })}
        hint={t("mayContactHint")}
        form={form}
      />
      {/* People cannot see this field; a machine that fills it gives itself
          away. */}
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="f-leaveEmpty">{t("leaveEmpty")}</label>
        <input
          id="f-leaveEmpty"
          name="leaveEmpty"
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
      <button className="button w-full" type="submit">
        {t("sign")}
      </button>
      <p className="soft small">{t("signNote")}</p>
      <script src="/sign-work.js" defer />
    </form>
  );
}
