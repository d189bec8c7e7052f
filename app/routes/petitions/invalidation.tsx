import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { TextArea } from "~/components/Field";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { invalidationSchema } from "~/features/petitions/schema";
import {
  markSignature,
  readSignature,
} from "~/features/petitions/service/keep-signatures.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "setAsideTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const id = args.params["signatureId"] ?? "";
  const signature = await readSignature(args.context.world, petition, id);
  return json({ petition, signature: found(signature) });
}

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const { world } = args.context;
  const id = args.params["signatureId"] ?? "";
  found(await readSignature(world, petition, id));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), invalidationSchema, {
    locale,
    messages: petitionMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await markSignature(world, member, petition, {
    id,
    as: "invalidated",
    why: parsed.value.why,
  });
  if (!result.ok) {
    const { because } = result;
    if (because === "not_found") throw notFound();
    const t = translator(locale, petitionMessages);
    return formAgain(refuseForm(parsed.form, t(because)), because);
  }
  return redirect(paths.petitions.signature(petition.id, id), 303);
}

export default function SetAside() {
  const t = useTranslate(petitionMessages);
  const { petition, signature } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <TurnForm
      petition={petition}
      title={t("setAsideTitle")}
      lead={
        <>
          <strong>{signature.name}</strong>. {t("setAsideLead")}
        </>
      }
      confirm={t("setAside")}
      danger
      back={paths.petitions.signature(petition.id, signature.id)}
      form={form}
    >
      <TextArea
        name="why"
        label={t("setAsideWhy")}
        hint={t("setAsideWhyHint")}
        maxLength={500}
        form={form}
        required
      />
    </TurnForm>
  );
}
