import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { PackDraft } from "~/features/petitions/components/PackDraft";
import { PackFrozen } from "~/features/petitions/components/PackFrozen";
import { deliveryMessages } from "~/features/petitions/delivery-messages";
import { wordsFor } from "~/features/petitions/rules";
import { packFileSchema, packSchema } from "~/features/petitions/schema";
import { freezeDelivery } from "~/features/petitions/service/freeze-delivery.server";
import {
  discardDelivery,
  editDelivery,
  readDelivery,
} from "~/features/petitions/service/prepare-delivery.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, deliveryMessages, "draftTitle");

/** A refused download comes back here with what was typed in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const id = args.params["deliveryId"] ?? "";
  const delivery = found(await readDelivery(args.context.world, petition, id));
  const { searchParams } = new URL(args.request.url);
  const refused = searchParams.has("refused");
  const typed = new FormData();
  for (const name of ["file", "why"]) {
    typed.append(name, searchParams.get(name) ?? "");
  }
  const { form } = parseForm(typed, packFileSchema, {
    locale: await localeOf(args),
  });
  return json(
    { petition, delivery, download: refused ? form : null },
    { status: refused ? 422 : 200 },
  );
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, petition } = await requirePetition(args, "petition.manage");
  const id = args.params["deliveryId"] ?? "";
  const sent = await args.request.formData();
  const locale = await localeOf(args);
  const parsed = parseForm(sent, packSchema, { locale });
  const here = paths.petitions.pack(petition.id, id);
  const intent = sent.get("intent");
  if (intent === "save" && !parsed.ok) return formAgain(parsed.form);
  const result =
    intent === "freeze"
      ? await freezeDelivery(world, member, petition, id)
      : intent === "discard"
        ? await discardDelivery(world, petition, id)
        : parsed.ok
          ? await editDelivery(world, petition, id, parsed.value)
          : null;
  if (result === null) return formAgain(parsed.form);
  if (!result.ok) {
    const { because } = result;
    if (because === "not_found") throw notFound();
    const field = because === "letterMissing" ? "letterEn" : "";
    const sentence = translator(locale, deliveryMessages)(because);
    // A press without fields is refused by its own sentence alone.
    const form = { ...parsed.form, errors: {} };
    return formAgain(refuseForm(form, sentence, field), because);
  }
  return redirect(
    intent === "discard" ? paths.petitions.deliveries(petition.id) : here,
    303,
  );
}

/** One delivery: prepared, then frozen. */
export default function Pack() {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  const { petition, delivery, download } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { frozenAt } = delivery;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          {
            to: paths.petitions.board(petition.id),
            label: wordsFor(locale, petition).title,
          },
          {
            to: paths.petitions.deliveries(petition.id),
            label: t("listTitle"),
          },
        ]}
        title={
          frozenAt === null
            ? t("draftTitle")
            : t("frozenTitle", { recipient: delivery.recipient })
        }
        lead={frozenAt === null ? t("draftLead") : undefined}
      />
      {frozenAt === null ? (
        <PackDraft delivery={delivery} form={form} />
      ) : (
        <PackFrozen
          petition={petition}
          delivery={{ ...delivery, frozenAt }}
          form={download}
        />
      )}
    </div>
  );
}
