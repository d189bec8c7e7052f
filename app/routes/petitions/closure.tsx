import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { RadioField, TextArea } from "~/components/Field";
import { answerMessages } from "~/features/petitions/answer-messages";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { closureSchema } from "~/features/petitions/schema";
import { turnPetition } from "~/features/petitions/service/manage-petition.server";
import { CLOSING_REASONS } from "~/features/petitions/types";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";

import { requirePetition } from "./require-petition.server";
import { takeTurn } from "./take-turn.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "closeTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  return json({ petition });
}

export function action(args: ActionFunctionArgs) {
  return takeTurn(args, closureSchema, (world, member, petition, input) =>
    turnPetition(world, member, petition, { ...input, to: "closed" }),
  );
}

export default function ClosePetition() {
  const t = useTranslate(petitionMessages);
  const a = useTranslate(answerMessages);
  const { petition } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <TurnForm
      petition={petition}
      title={t("closeTitle")}
      lead={t("closeLead")}
      confirm={t("closeIt")}
      form={form}
    >
      <RadioField
        name="reason"
        label={a("reasonLabel")}
        options={CLOSING_REASONS.map((reason) => ({
          value: reason,
          label: a(`reason_${reason}`),
        }))}
        form={form}
        required
      />
      <TextArea
        name="note"
        label={a("reasonWords")}
        hint={a("reasonWordsHint")}
        maxLength={1000}
        form={form}
      />
    </TurnForm>
  );
}
