import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { SignForm } from "~/features/petitions/components/SignForm";
import { petitionMessages } from "~/features/petitions/messages";
import { wordsFor } from "~/features/petitions/rules";
import { signSchema } from "~/features/petitions/schema";
import { makeMark } from "~/features/petitions/service/form-proof.server";
import { readForSigning } from "~/features/petitions/service/read-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { takeSignature } from "./sign-post.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "signTitle");

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world } = context;
  const petition = found(await readForSigning(world, params["slug"] ?? ""));
  const mark = await makeMark(world, petition.id);
  return json({ petition, once: world.newId(), mark });
}

export async function action(args: ActionFunctionArgs) {
  const { world, wakeMail } = args.context;
  const slug = args.params["slug"] ?? "";
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), signSchema, {
    locale,
    messages: petitionMessages,
  });
  if (!parsed.ok) {
    found(await readForSigning(world, slug));
    return formAgain(parsed.form);
  }
  const result = await takeSignature(args.context, slug, parsed.value, locale);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, petitionMessages);
    const { because } = result;
    const again = formAgain(refuseForm(parsed.form, t(because)), because);
    if (because === "busy") again.headers.set("Retry-After", "5");
    return again;
  }
  wakeMail();
  return redirect(paths.petitions.thanks(slug, locale), 303);
}

/** A 503 says when to come again. */
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get("Retry-After");
  return new Headers(wait ? { "Retry-After": wait } : undefined);
};

/** The form alone: where it comes back when something is missing. */
export default function SignPetition() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, once, mark } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const words = wordsFor(locale, petition);
  return (
    <div className="page-narrow stack">
      <PageHeader
        title={t("signTitle")}
        lead={
          <span lang={words.locale === locale ? undefined : words.locale}>
            {words.title}
          </span>
        }
      />
      {petition.open ? (
        <div className="sheet">
          <SignForm
            slug={petition.slug}
            groupName={petition.groupName}
            once={once}
            mark={mark}
            form={form}
          />
        </div>
      ) : (
        <div className="notice notice-warn" role="status">
          {form?.errors[""] ?? t("closedTitle")}
        </div>
      )}
      <p>
        <Link to={paths.petitions.show(petition.slug)}>
          {t("backToPetition")}
        </Link>
      </p>
    </div>
  );
}
