import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { officialMessages } from "~/features/officials/messages";
import { termEndSchema } from "~/features/officials/schema";
import { findTermWithId } from "~/features/officials/service.server";
import { endTerm } from "~/features/officials/service/keep-officials.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "endTermTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  return json({ term: found(await findTermWithId(world, args.params["id"])) });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const term = found(await findTermWithId(world, args.params["id"]));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), termEndSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await endTerm(world, by, term.id, parsed.value.endsOn);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, officialMessages);
    const form = refuseForm(parsed.form, t(result.because), "endsOn");
    return formAgain(form, result.because);
  }
  return redirect(paths.bodies.show(term.bodySlug), 303);
}

export default function EndTermPage() {
  const t = useTranslate(officialMessages);
  const { term } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(term.bodySlug), label: term.bodyName },
        ]}
        title={t("endTermTitle")}
        lead={t("endTermLead", {
          name: term.officialName,
          body: term.seatLabel
            ? `${term.bodyName}, ${term.seatLabel}`
            : term.bodyName,
        })}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="endsOn"
          type="date"
          label={t("endsOn")}
          value={term.endsOn}
          required
          short
        />
        <button className="button button-danger" type="submit">
          {t("saveEnd")}
        </button>
      </form>
    </div>
  );
}
