import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AtChosenPlace } from "~/features/officials/components/AtChosenPlace";
import { OfficialFields } from "~/features/officials/components/OfficialFields";
import { officialMessages } from "~/features/officials/messages";
import { newOfficialSchema } from "~/features/officials/schema";
import { addOfficial } from "~/features/officials/service/keep-officials.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { addAtPlace, loadPlaceChoice } from "./add-at-place.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "newOfficial");

export const loader = loadPlaceChoice;

export const action = (args: ActionFunctionArgs) =>
  addAtPlace(args, {
    schema: newOfficialSchema,
    make: (trx, by, form) => addOfficial(args.context.world, trx, by, form),
    next: (slug) => paths.officials.newTerm(slug),
  });

export default function NewOfficialPage() {
  const t = useTranslate(officialMessages);
  const { once, ...choice } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AtChosenPlace
      title={t("newOfficial")}
      lead={t("newOfficialLead")}
      choose={t("chooseOfficialPlace")}
      save={t("saveOfficial")}
      addressOf={paths.officials.new}
      choice={choice}
      once={once}
      form={form}
    >
      <OfficialFields form={form} />
    </AtChosenPlace>
  );
}
