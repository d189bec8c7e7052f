import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { liveMessages } from "../live-messages";

/** Where a council publishes, whose it is, and from when it is wanted. */
export function SourceForm({
  form,
  hosts,
  place,
  since,
}: {
  form: FormState | undefined;
  hosts: readonly string[];
  place: string | null;
  since: string;
}) {
  const t = useTranslate(liveMessages);
  return (
    <section className="stack">
      <h2>{t("addHeading")}</h2>
      <form method="post" action={paths.imports.sources()} className="stack">
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="place"
          label={t("livePlace")}
          hint={t("livePlaceHint")}
          value={place}
          required
        />
        {hosts.length > 1 && (
          <SelectField
            form={form}
            name="host"
            label={t("host")}
            value={hosts[0]}
            options={hosts.map((host) => ({ value: host, label: host }))}
          />
        )}
        <TextField
          form={form}
          name="council"
          label={t("council")}
          hint={t("councilHint")}
          required
        />
        <TextField
          form={form}
          name="bodyNumber"
          type="number"
          inputMode="numeric"
          min={1}
          label={t("bodyNumber")}
          hint={t("bodyNumberHint")}
          short
        />
        <TextField
          form={form}
          name="bodyName"
          label={t("liveBodyName")}
          hint={t("liveBodyNameHint")}
        />
        <TextField
          form={form}
          name="since"
          type="date"
          label={t("since")}
          hint={t("sinceHint")}
          value={since}
          required
          short
        />
        <button className="button" type="submit">
          {t("addSource")}
        </button>
      </form>
    </section>
  );
}
