import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { answerSchema } from "~/features/petitions/schema";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";

import { requirePetition } from "./require-petition.server";
import { takeTurn } from "./take-turn.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "answerTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  return json({ petition, once: args.context.world.newId() });
}

export function action(args: ActionFunctionArgs) {
  return takeTurn(args, "answered", answerSchema);
}

export default function AnswerPetition() {
  const t = useTranslate(petitionMessages);
  const { petition, once } = useLoaderData<typeof loader>();
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
