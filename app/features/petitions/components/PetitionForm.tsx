import { Link } from "@remix-run/react";

import {
  CheckboxesField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { byFamilyName } from "~/i18n/collate";
import { LOCALES } from "~/i18n/locales";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { petitionMessages } from "../messages";
import type { FixedLanguages } from "../rules";
import type { PetitionWords } from "../types";

interface Choices {
  readonly officials: readonly {
    id: string;
    name: string;
    familyName: string | null;
  }[];
  readonly campaigns: readonly { id: string; name: string }[];
  readonly demands: readonly {
    id: string;
    title: string;
    campaignName: string;
  }[];
}

interface Values extends PetitionWords {
  readonly goal: number;
  readonly closesOn: string | null;
  readonly campaignId: string | null;
  readonly demandId: string | null;
  readonly targetIds: readonly string[];
}

/** The fields of a petition, for writing and for editing it. */
export function PetitionForm({
  values,
  choices,
  fixed = { en: false, es: false },
  placeSlug,
  form,
}: {
  values: Values;
  choices: Choices;
  /** Words that people have signed: shown, not asked for. */
  fixed?: FixedLanguages;
  placeSlug: string;
  form: FormState | undefined;
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  return (
    <>
      {(fixed.en || fixed.es) && <p className="notice">{t("fixedWords")}</p>}
      {/* The writer's own language first. */}
      {[...LOCALES]
        .sort((a, b) => Number(b === locale) - Number(a === locale))
        .map((language) => (
          <WordsFields
            key={language}
            language={language}
            values={values}
            fixed={fixed[language]}
            form={form}
          />
        ))}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="goal"
          type="number"
          label={t("fieldGoal")}
          hint={t("fieldGoalHint")}
          value={values.goal}
          min={1}
          max={10_000_000}
          inputMode="numeric"
          form={form}
          required
        />
        <TextField
          name="closesOn"
          type="date"
          label={t("fieldCloses")}
          value={values.closesOn}
          form={form}
        />
      </div>
      {fixed.en || fixed.es ? (
        <p className="soft">{t("fixedTargets")}</p>
      ) : choices.officials.length > 0 ? (
        <CheckboxesField
          name="targets"
          label={t("fieldTargets")}
          values={values.targetIds}
          options={byFamilyName(locale, choices.officials).map(
            ({ id, name }) => ({
              value: id,
              label: name,
            }),
          )}
          form={form}
        />
      ) : (
        <div className="field">
          <p className="font-semibold">{t("fieldTargets")}</p>
          <p className="hint">{t("fieldTargetsNone")}</p>
          <Link to={paths.officials.new({ place: placeSlug })}>
            {t("addOfficial")}
          </Link>
        </div>
      )}
      {choices.campaigns.length > 0 && (
        <SelectField
          name="campaign"
          label={t("fieldCampaign")}
          empty={t("noCampaign")}
          value={values.campaignId}
          options={choices.campaigns.map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          form={form}
        />
      )}
      {choices.demands.length > 0 && (
        <SelectField
          name="demand"
          label={t("fieldDemand")}
          hint={t("fieldDemandHint")}
          empty={t("noDemand")}
          value={values.demandId}
          options={choices.demands.map(({ id, title, campaignName }) => ({
            value: id,
            label: t("demandOf", { title, campaign: campaignName }),
          }))}
          form={form}
        />
      )}
    </>
  );
}

function WordsFields({
  language,
  values,
  fixed,
  form,
}: {
  language: "en" | "es";
  values: Values;
  fixed: boolean;
  form: FormState | undefined;
}) {
  const t = useTranslate(petitionMessages);
  const [suffix, title, body] =
    language === "en"
      ? (["En", values.titleEn, values.bodyEn] as const)
      : (["Es", values.titleEs, values.bodyEs] as const);
  return (
    <fieldset className="sheet stack">
      <legend className="float-left mb-3 w-full font-serif text-xl font-semibold">
        {language === "en" ? t("english") : t("spanish")}
      </legend>
      {fixed ? (
        <div lang={language} className="clear-both">
          <p className="font-semibold">{title}</p>
          <p className="mt-2 break-words whitespace-pre-line">{body}</p>
        </div>
      ) : (
        <>
          <div className="clear-both">
            <TextField
              name={`title${suffix}`}
              label={t("fieldTitle")}
              hint={t("fieldTitleHint")}
              value={title}
              maxLength={140}
              form={form}
            />
          </div>
          <TextArea
            name={`body${suffix}`}
            label={t("fieldBody")}
            hint={t("fieldBodyHint")}
            value={body}
            rows={8}
            maxLength={10_000}
            form={form}
          />
        </>
      )}
    </fieldset>
  );
}
