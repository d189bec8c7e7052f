import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { TextField } from "~/components/Field";
import { AtChosenPlace } from "~/features/officials/components/AtChosenPlace";
import { BodyFields } from "~/features/officials/components/BodyFields";
import { officialMessages } from "~/features/officials/messages";
import { newBodySchema } from "~/features/officials/schema";
import { makeBody } from "~/features/officials/service/keep-bodies.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { addAtPlace, loadPlaceChoice } from "./add-at-place.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "newBody");

export const loader = loadPlaceChoice;

export const action = (args: ActionFunctionArgs) =>
  addAtPlace(args, {
    schema: newBodySchema,
    make: (trx, by, form, locale) =>
      makeBody(
        args.context.world,
        trx,
        by,
        form,
        translator(locale, officialMessages)("seatWord"),
      ),
    next: (slug) => paths.bodies.roster(slug),
  });

export default function NewBodyPage() {
  const t = useTranslate(officialMessages);
  const { once, ...choice } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AtChosenPlace
      title={t("newBody")}
      lead={t("newBodyLead")}
      choose={t("chooseBodyPlace")}
      save={t("saveBody")}
      addressOf={paths.bodies.new}
      choice={choice}
      once={once}
      form={form}
    >
      <BodyFields form={form} />
      <TextField
        form={form}
        name="seatCount"
        type="number"
        inputMode="numeric"
        min={1}
        max={1000}
        label={t("seatCount")}
        hint={t("seatCountHint")}
        required
        short
      />
    </AtChosenPlace>
  );
}
