import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { OwnPlaceFields } from "~/features/jurisdictions/components/OwnPlaceFields";
import { ownPlaceMessages } from "~/features/jurisdictions/own-messages";
import { ownPlaceSchema } from "~/features/jurisdictions/schema";
import { editOwnPlace } from "~/features/jurisdictions/service/keep-own-places.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireOwnPlace } from "./own-place.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ownPlaceMessages, "edit");

export async function loader(args: LoaderFunctionArgs) {
  const { place } = await requireOwnPlace(args);
  if (place.removedAt !== null) throw notFound();
  const { slug, name, kind, website } = place;
  return json({
    place: { slug, name },
    form: {
      values: { name, kind, website: website ?? "" },
      errors: {},
    },
  });
}

export async function action(args: ActionFunctionArgs) {
  const { place, by } = await requireOwnPlace(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), ownPlaceSchema, {
    locale,
    messages: ownPlaceMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const result = await editOwnPlace(world, by, place.slug, parsed.value);
  if (!result.ok) {
    const sentence = translator(locale, ownPlaceMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence));
  }
  return redirect(paths.places.show(place.slug), 303);
}

/** Name, kind and address of a place that one's own group added. */
export default function EditOwnPlace() {
  const t = useTranslate(ownPlaceMessages);
  const { place, form: stored } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? stored;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("editTitle", { place: place.name })}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <OwnPlaceFields form={form} />
        <button className="button" type="submit">
          {t("saveEdit")}
        </button>
      </form>
      <p className="mt-6">
        <Link to={paths.places.removal(place.slug)}>{t("removal")}</Link>
      </p>
    </div>
  );
}
