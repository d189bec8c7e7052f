import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { ClauseRows } from "~/features/policies/components/ClauseRows";
import { DocumentFields } from "~/features/policies/components/DocumentFields";
import { policyMessages } from "~/features/policies/messages";
import { documentSchema } from "~/features/policies/schema";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { recordDocument } from "~/features/policies/service/record-document.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { recordWords } from "./record-words";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "newDocumentTitle");

async function placeOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const place = await readPlace(
    args.context.world.db.read,
    args.params["slug"] ?? "",
    { page: 1, pageSize: 1 },
  );
  // Nobody decides anything in an area that only the Census draws.
  return found(place?.governs ? place : null);
}

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const [place, locale] = await Promise.all([placeOf(args), localeOf(args)]);
  return json({
    place: { slug: place.slug, name: listedName(place) },
    catalogue: await readCatalogue(world.db.read, locale),
    provision: new URL(args.request.url).searchParams.get("provision"),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const [place, locale] = await Promise.all([placeOf(args), localeOf(args)]);
  const parsed = parseForm(await args.request.formData(), documentSchema, {
    locale,
    messages: recordWords,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await recordDocument(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    place.id,
    parsed.value,
  );
  if (!result.ok) {
    const sentence = translator(locale, policyMessages)(result.because);
    return formAgain(
      refuseForm(parsed.form, sentence, "clauses[0].provision"),
      result.because,
    );
  }
  return redirect(paths.policies.document(result.value), 303);
}

/** A document of a place and its first clause, on one page. */
export default function NewDocument() {
  const t = useTranslate(policyMessages);
  const { place, catalogue, provision, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("newDocumentTitle")}
        lead={t("newDocumentLead", { place: place.name })}
      />
      <form method="post" className="stack">
        <Once value={once} />
        <ErrorSummary form={form} />
        <h2>{t("theDocument")}</h2>
        <DocumentFields form={form} />
        <h2 className="pt-4">{t("theClause")}</h2>
        <ClauseRows form={form} catalogue={catalogue} first={provision} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}
