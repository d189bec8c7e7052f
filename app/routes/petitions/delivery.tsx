import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { TextArea, TextField } from "~/components/Field";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { deliverySchema } from "~/features/petitions/schema";
import { turnPetition } from "~/features/petitions/service/manage-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";

import { requirePetition } from "./require-petition.server";
import { takeTurn } from "./take-turn.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "deliverTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  return json({ petition });
}

export function action(args: ActionFunctionArgs) {
  return takeTurn(args, deliverySchema, (world, member, petition, input) =>
    turnPetition(world, member, petition, { ...input, to: "delivered" }),
  );
}

export default function DeliverPetition() {
  const t = useTranslate(petitionMessages);
  const { petition } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <TurnForm
      petition={petition}
      title={t("deliverTitle")}
      lead={t("deliverLead")}
      confirm={t("deliverIt")}
      form={form}
    >
      <TextField
        name="onDate"
        type="date"
        label={t("deliveredOnLabel")}
        value={petition.today}
        max={petition.today}
        form={form}
        required
        short
      />
      <TextArea
        name="note"
        label={t("deliverNote")}
        hint={t("deliverNoteHint")}
        maxLength={2000}
        form={form}
        required
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={t("sourceOptional")}
        hint={t("sourceHint")}
        maxLength={2000}
        form={form}
      />
    </TurnForm>
  );
}
