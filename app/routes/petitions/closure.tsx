import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { TextArea } from "~/components/Field";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { closureSchema } from "~/features/petitions/schema";
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
  return takeTurn(args, "closed", closureSchema);
}

export default function ClosePetition() {
  const t = useTranslate(petitionMessages);
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
      <TextArea
        name="note"
        label={t("closeWhy")}
        hint={t("closeWhyHint")}
        maxLength={1000}
        form={form}
        required
      />
    </TurnForm>
  );
}
