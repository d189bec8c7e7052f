import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ReasonForm } from "~/components/ReasonForm";
import { petitionMessages } from "~/features/petitions/messages";
import { wordsFor } from "~/features/petitions/rules";
import { exportSchema } from "~/features/petitions/schema";
import { EXPORT_PURPOSES } from "~/features/petitions/types";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "exportTitle");

/** A refused export comes back here with what was typed in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "signer.export");
  const { searchParams } = new URL(args.request.url);
  const typed = new FormData();
  for (const name of ["purpose", "why"]) {
    typed.append(name, searchParams.get(name) ?? "");
  }
  const { form } = parseForm(typed, exportSchema, {
    locale: await localeOf(args),
    messages: petitionMessages,
  });
  const refused = searchParams.has("refused");
  return json(
    { petition, form: refused ? form : null },
    { status: refused ? 422 : 200 },
  );
}

/** Before a list of names leaves the site: what for, and why. */
export default function ExportSignatures() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, form } = useLoaderData<typeof loader>();
  const back = paths.petitions.signatures(petition.id);
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.petitions.boardList(), label: t("boardTitle") },
          {
            to: paths.petitions.board(petition.id),
            label: wordsFor(locale, petition).title,
          },
          { to: back, label: t("signatures") },
        ]}
        title={t("exportTitle")}
        lead={t("exportLead")}
      />
      <ReasonForm
        action={paths.petitions.csv(petition.id)}
        choice={{
          name: "purpose",
          label: t("exportPurpose"),
          value: "delivery",
          options: EXPORT_PURPOSES.map((value) => ({
            value,
            label: t(`purpose_${value}`),
            hint: t(`purposeHint_${value}`),
          })),
        }}
        why={t("exportWhy")}
        whyHint={t("exportWhyHint")}
        confirm={t("exportButton")}
        cancel={t("cancel")}
        back={back}
        form={form}
      />
    </div>
  );
}
