import {
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { formatDay } from "~/i18n/format";
import { byName } from "~/i18n/collate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { taskMessages } from "../messages";
import { LEANS_HEARD, TASK_KINDS } from "../types";
import { languageOptions } from "./languages";

type Values = Readonly<Record<string, string | number | null | undefined>>;

/** Everything an organizer says of a task. */
export function TaskFields({
  form,
  values,
  place,
  campaigns,
  officials,
  motion,
  leads,
  inCoalition,
}: {
  form: FormState | undefined;
  values: Values;
  place: { slug: string; name: string };
  campaigns: readonly { id: string; name: string }[];
  officials: readonly { slug: string; name: string }[];
  motion: { id: string; title: string; localDate: string | null } | null;
  leads: readonly { id: string; name: string }[];
  /** Whether the group shares with others at all. */
  inCoalition: boolean;
}) {
  const t = useTranslate(taskMessages);
  const locale = useLocale();
  const field = (name: string) => ({ name, form, value: values[name] });
  return (
    <>
      <input type="hidden" name="place" value={place.slug} />
      <SelectField
        {...field("kind")}
        label={t("fieldKind")}
        options={TASK_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
      />
      <TextField
        {...field("title")}
        label={t("fieldTitle")}
        hint={t("titleHint")}
        maxLength={140}
        required
      />
      <TextArea
        {...field("why")}
        label={t("fieldWhy")}
        rows={3}
        maxLength={2000}
      />
      {campaigns.length > 0 && (
        <SelectField
          {...field("campaign")}
          label={t("fieldCampaign")}
          empty={t("noCampaign")}
          options={campaigns.map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
      )}
      <section aria-labelledby="when" className="stack">
        <h2 id="when">{t("whenTitle")}</h2>
        <p className="soft">{t("whenHint", { place: place.name })}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField {...field("day")} type="date" label={t("fieldDay")} />
          <TextField {...field("from")} type="time" label={t("fieldFrom")} />
          <TextField {...field("until")} type="time" label={t("fieldUntil")} />
        </div>
        <TextField
          {...field("dueOn")}
          type="date"
          short
          label={t("fieldDueOn")}
        />
        {motion && (
          <TextField
            {...field("daysBefore")}
            type="number"
            short
            min={0}
            label={t("fieldDaysBefore")}
            hint={
              motion.localDate
                ? t("daysBeforeHint", {
                    day: formatDay(locale, motion.localDate),
                  })
                : t("daysBeforeNoDay")
            }
          />
        )}
        <TextField
          {...field("location")}
          label={t("fieldLocation")}
          hint={t("locationHint")}
          maxLength={200}
        />
      </section>
      <section aria-labelledby="people" className="stack">
        <h2 id="people">{t("peopleTitle")}</h2>
        <TextField
          {...field("wanted")}
          type="number"
          short
          min={1}
          label={t("fieldWanted")}
          required
        />
        <TextField
          {...field("capacity")}
          type="number"
          short
          min={1}
          label={t("fieldCapacity")}
          hint={t("capacityHint")}
        />
        <RadioField
          {...field("visibility")}
          label={t("fieldVisibility")}
          options={[
            { value: "group", label: t("visibility_group") },
            ...(inCoalition
              ? [
                  {
                    value: "coalition",
                    label: t("visibility_coalition"),
                    hint: t("visibilityCoalitionHint"),
                  },
                ]
              : []),
            {
              value: "public",
              label: t("visibility_public"),
              hint: t("visibilityPublicHint"),
            },
          ]}
        />
        <SelectField
          {...field("lead")}
          label={t("fieldLead")}
          hint={t("leadHint")}
          empty={t("noLead")}
          options={byName(locale, leads).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
        <SelectField
          {...field("language")}
          label={t("fieldLanguage")}
          hint={t("languageHint")}
          empty={t("anyLanguage")}
          options={languageOptions(locale)}
        />
      </section>
      <section aria-labelledby="about" className="stack">
        <h2 id="about">{t("aboutTitle")}</h2>
        {motion && (
          <p>
            <input type="hidden" name="motion" value={motion.id} />
            <span className="soft">{t("factVote")}</span>{" "}
            <strong>{motion.title}</strong>
          </p>
        )}
        <SelectField
          {...field("official")}
          label={t("fieldOfficial")}
          hint={t("officialHint")}
          empty={t("noOfficial")}
          options={byName(locale, officials).map(({ slug, name }) => ({
            value: slug,
            label: name,
          }))}
        />
        <SelectField
          {...field("hopedLean")}
          label={t("fieldHopedLean")}
          hint={t("hopedLeanHint")}
          empty={t("noHopedLean")}
          options={LEANS_HEARD.map((lean) => ({
            value: lean,
            label: t(`lean_${lean}`),
          }))}
        />
        <TextArea
          {...field("ask")}
          label={t("fieldAsk")}
          rows={2}
          maxLength={1000}
        />
        <TextArea
          {...field("script")}
          label={t("fieldScript")}
          hint={t("fieldScriptHint")}
          rows={6}
          maxLength={5000}
        />
      </section>
    </>
  );
}
