import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { PetitionForm } from "~/features/petitions/components/PetitionForm";
import { petitionMessages } from "~/features/petitions/messages";
import { wordsFor } from "~/features/petitions/rules";
import { petitionSchema } from "~/features/petitions/schema";
import {
  editPetition,
  petitionChoices,
  wordsAreFixed,
} from "~/features/petitions/service/manage-petition.server";
import { targetsOf } from "~/features/petitions/service/read-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { fieldOf } from "./field-of";
import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "editTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { petition } = await requirePetition(args, "petition.manage");
  const [choices, targets, fixed] = await Promise.all([
    petitionChoices(world, petition),
    targetsOf(world, petition),
    wordsAreFixed(world, petition),
  ]);
  return json({ petition, choices, targets, fixed });
}

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), petitionSchema, {
    locale,
    messages: petitionMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await editPetition(
    args.context.world,
    member,
    petition,
    parsed.value,
  );
  if (!result.ok) {
    const t = translator(locale, petitionMessages);
    const { because } = result;
    return formAgain(
      refuseForm(parsed.form, t(because), fieldOf(because)),
      because,
    );
  }
  return redirect(paths.petitions.board(petition.id), 303);
}

export default function EditPetition() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, choices, targets, fixed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const board = paths.petitions.board(petition.id);
  const over = petition.state === "delivered" || petition.state === "answered";
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.petitions.boardList(), label: t("boardTitle") },
          { to: board, label: wordsFor(locale, petition).title },
        ]}
        title={t("editTitle")}
      />
      {over ? (
        <Notice tone="warn">
          <p>{t("already_done")}</p>
        </Notice>
      ) : (
        <form method="post" className="stack">
          <ErrorSummary form={form} />
          <PetitionForm
            placeSlug={petition.placeSlug}
            choices={choices}
            fixed={fixed}
            values={{ ...petition, targetIds: targets.map(({ id }) => id) }}
            form={form}
          />
          <div className="flex flex-wrap gap-3">
            <button className="button" type="submit">
              {t("save")}
            </button>
            <Link className="button button-quiet" to={board}>
              {t("cancel")}
            </Link>
          </div>
        </form>
      )}
    </div>
  );
}
