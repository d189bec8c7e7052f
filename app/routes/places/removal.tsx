import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { ownPlaceMessages } from "~/features/jurisdictions/own-messages";
import { removeOwnPlace } from "~/features/jurisdictions/service/keep-own-places.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireOwnPlace } from "./own-place.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ownPlaceMessages, "removal");

export async function loader(args: LoaderFunctionArgs) {
  const { place } = await requireOwnPlace(args);
  const { slug, name, parentSlug, parentName } = place;
  return json({
    slug,
    name,
    parentSlug,
    parentName,
    removed: place.removedAt !== null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { place, by } = await requireOwnPlace(args);
  const result = await removeOwnPlace(args.context.world, by, place.slug);
  if (!result.ok) {
    const t = translator(await localeOf(args), ownPlaceMessages);
    return formAgain(
      { values: {}, errors: { "": t(result.because) } },
      result.because,
    );
  }
  return redirect(paths.places.removal(place.slug), 303);
}

/** Taking a place of one's own group away, and putting it back. */
export default function Removal() {
  const t = useTranslate(ownPlaceMessages);
  const { slug, name, removed, parentSlug, parentName } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const above = removed
    ? { to: paths.places.show(parentSlug ?? ""), label: parentName ?? "" }
    : { to: paths.places.show(slug), label: name };
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[above]}
        title={t(removed ? "removedTitle" : "removalTitle", { place: name })}
        lead={t(removed ? "removedLead" : "removalLead")}
      />
      <form
        method="post"
        action={
          removed ? paths.places.restoration(slug) : paths.places.removal(slug)
        }
        className="stack"
      >
        <ErrorSummary form={form} />
        <button
          className={removed ? "button" : "button button-danger"}
          type="submit"
        >
          {t(removed ? "restoreNow" : "removeNow")}
        </button>
      </form>
    </div>
  );
}
