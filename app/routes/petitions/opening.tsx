import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { TurnForm } from "~/features/petitions/components/TurnForm";
import { petitionMessages } from "~/features/petitions/messages";
import { warnsOfStatus } from "~/features/petitions/rules";
import { turnPetition } from "~/features/petitions/service/manage-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "openTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  return json({ petition });
}

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const { world } = args.context;
  const result = await turnPetition(world, member, petition, { to: "open" });
  if (!result.ok) {
    const t = translator(await localeOf(args), petitionMessages);
    const { because } = result;
    const sentence =
      because === "closesInPast" ? t("closesInPastOpen") : t(because);
    return formAgain({ values: {}, errors: { "": sentence } }, because);
  }
  return redirect(paths.petitions.board(petition.id), 303);
}

/** Opening is public at once, so it has a page that says so. */
export default function OpenPetition() {
  const t = useTranslate(petitionMessages);
  const { petition } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const draft = petition.state === "draft";
  return (
    <TurnForm
      petition={petition}
      title={draft ? t("openTitle") : t("reopenIt")}
      lead={draft ? t("openLead") : t("reopenLead")}
      confirm={draft ? t("openIt") : t("reopenIt")}
      form={form}
    >
      {warnsOfStatus(petition) && (
        <Notice tone="danger">
          <p>{t("statusWarning")}</p>
        </Notice>
      )}
    </TurnForm>
  );
}
