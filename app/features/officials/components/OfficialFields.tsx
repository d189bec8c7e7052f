import { TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { officialMessages } from "../messages";

/** What is asked of an official, whether new or known. */
export function OfficialFields({
  form,
  official,
}: {
  form: FormState | undefined;
  official?: {
    name: string;
    email: string | null;
    phone: string | null;
    website: string | null;
    contactSourceUrl: string | null;
    contactVerifiedOn: string | null;
  };
}) {
  const t = useTranslate(officialMessages);
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={t("officialName")}
        hint={t("officialNameHint")}
        value={official?.name}
        maxLength={160}
        required
      />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("email")}
        value={official?.email}
      />
      <TextField
        form={form}
        name="phone"
        type="tel"
        label={t("phone")}
        value={official?.phone}
        maxLength={60}
        short
      />
      <TextField
        form={form}
        name="website"
        type="url"
        label={t("website")}
        value={official?.website}
      />
      <TextField
        form={form}
        name="contactSourceUrl"
        type="url"
        label={t("contactSource")}
        value={official?.contactSourceUrl}
      />
      <TextField
        form={form}
        name="contactVerifiedOn"
        type="date"
        label={t("contactVerified")}
        value={official?.contactVerifiedOn}
        short
      />
    </>
  );
}
