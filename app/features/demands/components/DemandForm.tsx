import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import {
  CheckboxesField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { Notice } from "~/components/Notice";
import { Once } from "~/components/Once";
import { byFamilyName } from "~/i18n/collate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { demandMessages } from "../messages";
import { DEMAND_VISIBILITIES } from "../types";

interface OfficialChoice {
  id: string;
  name: string;
  familyName: string | null;
  bodyId: string;
  bodyName: string;
  role: string;
  seatLabel: string | null;
}

interface ProvisionChoice {
  id: string;
  nameEn: string;
  nameEs: string;
  categoryKey: string;
  categoryEn: string;
  categoryEs: string;
}

export interface DemandFormChoices {
  bodies: readonly { id: string; name: string }[];
  officials: readonly OfficialChoice[];
  provisions: readonly ProvisionChoice[];
}

interface Values {
  title?: string;
  ask?: string;
  bodyId?: string | null;
  answerDueOn?: string | null;
  visibility?: string;
  officialIds?: readonly string[];
  provisionIds?: readonly string[];
}

/**
 * What a demand asks, of whom, by when. `once` and `place` are for a new
 * demand; `wordsFixed` leaves out what was handed over.
 */
export function DemandForm({
  choices,
  former = [],
  values = {},
  form,
  once,
  place,
  wordsFixed = false,
  cancelTo,
}: {
  choices: DemandFormChoices;
  /** Officials already named who no longer serve here. */
  former?: readonly { id: string; name: string }[];
  values?: Values;
  form: FormState | undefined;
  once?: string;
  place?: string;
  wordsFixed?: boolean;
  cancelTo: string;
}) {
  const t = useTranslate(demandMessages);
  return (
    <form method="post" className="stack prose" noValidate>
      <ErrorSummary form={form} />
      {once !== undefined && <Once value={once} />}
      {place !== undefined && (
        <input type="hidden" name="place" value={place} />
      )}
      {wordsFixed ? (
        <Notice>{t("wordsFixed")}</Notice>
      ) : (
        <>
          <TextField
            name="title"
            label={t("fieldTitle")}
            hint={t("fieldTitleHint")}
            value={values.title}
            form={form}
            maxLength={140}
            required
          />
          <TextArea
            name="ask"
            label={t("fieldAsk")}
            hint={t("fieldAskHint")}
            value={values.ask}
            form={form}
            rows={8}
            maxLength={4000}
            required
          />
        </>
      )}
      <Addressees
        choices={choices}
        former={former}
        values={values}
        form={form}
        place={place}
      />
      <Protections choices={choices} values={values} form={form} />
      <TextField
        name="answerDueOn"
        type="date"
        short
        label={t("fieldDue")}
        hint={t("fieldDueHint")}
        value={values.answerDueOn}
        form={form}
      />
      <RadioField
        name="visibility"
        label={t("fieldVisibility")}
        value={values.visibility ?? "public"}
        form={form}
        options={DEMAND_VISIBILITIES.map((value) => ({
          value,
          label: t(`visibility_${value}`),
        }))}
      />
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {once === undefined ? t("saveChanges") : t("save")}
        </button>
        <Link className="button button-quiet" to={cancelTo}>
          {t("cancel")}
        </Link>
      </div>
    </form>
  );
}

function Addressees({
  choices,
  former,
  values,
  form,
  place,
}: {
  choices: DemandFormChoices;
  former: readonly { id: string; name: string }[];
  values: Values;
  form: FormState | undefined;
  place: string | undefined;
}) {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  if (choices.bodies.length === 0 && former.length === 0) {
    return (
      <Notice>
        <p>{t("noBodiesHere")}</p>
        {place && (
          <p>
            <Link to={paths.bodies.new({ place })}>{t("addBodyFirst")}</Link>
          </p>
        )}
      </Notice>
    );
  }
  const chosen = values.officialIds ?? [];
  const groups = choices.bodies
    .map((body) => ({
      ...body,
      officials: byFamilyName(
        locale,
        choices.officials.filter((o) => o.bodyId === body.id),
      ),
    }))
    .filter((body) => body.officials.length > 0);
  return (
    <>
      <SelectField
        name="bodyId"
        label={t("fieldBody")}
        hint={t("fieldBodyHint")}
        value={values.bodyId}
        form={form}
        empty={t("fieldNoBody")}
        options={choices.bodies.map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
      />
      {(groups.length > 0 || former.length > 0) && (
        <fieldset className="field stack-tight">
          <legend>{t("fieldOfficials")}</legend>
          <p className="hint">{t("fieldOfficialsHint")}</p>
          {groups.map((body) => (
            <Group
              key={body.id}
              label={body.name}
              name="officialIds"
              chosen={chosen}
              form={form}
              // A small council is shown at once, a legislature on demand.
              open={body.officials.length <= 15}
              options={body.officials.map((official) => ({
                value: official.id,
                label: official.name + note(official),
              }))}
            />
          ))}
          {former.length > 0 && (
            <Group
              label={t("formerOfficials")}
              name="officialIds"
              chosen={chosen}
              form={form}
              open
              options={former.map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
            />
          )}
        </fieldset>
      )}
    </>
  );

  function note({ role, seatLabel }: OfficialChoice): string {
    const words = [
      seatLabel,
      role === "chair" ? t("roleChair") : null,
      role === "mayor" ? t("roleMayor") : null,
    ].filter(Boolean);
    return words.length === 0 ? "" : ` (${words.join(", ")})`;
  }
}

function Protections({
  choices,
  values,
  form,
}: {
  choices: DemandFormChoices;
  values: Values;
  form: FormState | undefined;
}) {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  if (choices.provisions.length === 0) return null;
  const categories = [...new Set(choices.provisions.map((p) => p.categoryKey))];
  return (
    <fieldset className="field stack-tight">
      <legend>{t("fieldProvisions")}</legend>
      <p className="hint">{t("fieldProvisionsHint")}</p>
      {categories.map((key) => {
        const own = choices.provisions.filter((p) => p.categoryKey === key);
        const [first] = own;
        return (
          <Group
            key={key}
            label={
              (locale === "es" ? first?.categoryEs : first?.categoryEn) ?? key
            }
            name="provisionIds"
            chosen={values.provisionIds ?? []}
            form={form}
            options={own.map((p) => ({
              value: p.id,
              label: locale === "es" ? p.nameEs : p.nameEn,
            }))}
          />
        );
      })}
    </fieldset>
  );
}

/** Some checkboxes that open to be read; open already when one is checked. */
function Group({
  label,
  name,
  chosen,
  options,
  form,
  open = false,
}: {
  label: string;
  name: string;
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
  form: FormState | undefined;
  open?: boolean;
}) {
  const typed = form?.values[name];
  const now = form ? [typed ?? []].flat() : chosen;
  return (
    <details open={open || options.some(({ value }) => now.includes(value))}>
      <summary className="py-1">{label}</summary>
      <div className="pl-4">
        <CheckboxesField
          name={name}
          label={<span className="sr-only">{label}</span>}
          values={chosen}
          options={options}
          form={form && { values: form.values, errors: {} }}
        />
      </div>
    </details>
  );
}
