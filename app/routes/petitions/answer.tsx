import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import {
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { Once } from "~/components/Once";
import { answerMessages } from "~/features/petitions/answer-messages";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { answerSchema } from "~/features/petitions/schema";
import {
  targetsOf,
  turnsOf,
} from "~/features/petitions/service/read-petition.server";
import { recordAnswer } from "~/features/petitions/service/record-answer.server";
import { STANCES } from "~/features/petitions/types";
import { formatDay } from "~/i18n/format";
import { LOCALE_NAMES, LOCALES } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { requirePetition } from "./require-petition.server";
import { takeTurn } from "./take-turn.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "answerTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { petition } = await requirePetition(args, "petition.manage");
  const [targets, turns] = await Promise.all([
    targetsOf(world, petition),
    turnsOf(world, petition.id),
  ]);
  const officials = targets.map(({ id, name }) => ({
    id,
    name,
    answeredOn:
      turns.findLast((turn) => turn.officialId === id)?.onDate ?? null,
  }));
  return json({ petition, officials, once: world.newId() });
}

export function action(args: ActionFunctionArgs) {
  return takeTurn(args, answerSchema, recordAnswer);
}

/** What an official answered: who, where they stand, in which words. */
export default function AnswerPetition() {
  const t = useTranslate(petitionMessages);
  const a = useTranslate(answerMessages);
  const locale = useLocale();
  const { petition, officials, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <TurnForm
      petition={petition}
      title={t("answerTitle")}
      lead={t("answerLead")}
      confirm={t("answerIt")}
      form={form}
    >
      <Once value={once} />
      {officials.length > 0 && (
        <SelectField
          name="official"
          label={a("whoLabel")}
          hint={a("whoHint")}
          empty={a("whoElse")}
          options={officials.map(({ id, name, answeredOn }) => ({
            value: id,
            label:
              answeredOn === null
                ? name
                : a("whoAlready", { name, day: formatDay(locale, answeredOn) }),
          }))}
          form={form}
        />
      )}
      <TextField
        name="speaker"
        label={
          officials.length > 0 ? a("speakerLabel") : a("speakerLabelAlone")
        }
        hint={a("speakerHint")}
        maxLength={200}
        form={form}
        required={officials.length === 0}
      />
      <RadioField
        name="stance"
        label={a("stanceLabel")}
        options={STANCES.map((stance) => ({
          value: stance,
          label: a(`stance_${stance}`),
        }))}
        form={form}
        required
      />
      <TextField
        name="onDate"
        type="date"
        label={t("answeredOnLabel")}
        value={petition.today}
        max={petition.today}
        form={form}
        required
        short
      />
      <TextArea
        name="note"
        label={t("answerText")}
        rows={6}
        maxLength={5000}
        form={form}
        required
      />
      <RadioField
        name="noteLocale"
        label={a("localeLabel")}
        value={locale}
        options={LOCALES.map((one) => ({
          value: one,
          label: LOCALE_NAMES[one],
        }))}
        form={form}
        required
      />
      <TextArea
        name="translation"
        label={a("translationLabel")}
        hint={a("translationHint")}
        rows={4}
        maxLength={5000}
        form={form}
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={t("source")}
        hint={t("sourceHint")}
        maxLength={2000}
        form={form}
        required
      />
    </TurnForm>
  );
}
