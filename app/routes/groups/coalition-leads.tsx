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
import { groupMessages } from "~/features/groups/messages";
import { nameLeadSchema } from "~/features/groups/schema";
import { nameLead } from "~/features/groups/service/change-coalition.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireSpeaker } from "./require-coalition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "nameLead");

export async function loader(args: LoaderFunctionArgs) {
  const { coalition } = await requireSpeaker(args);
  return json({ slug: coalition.slug, name: coalition.name });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, wakeMail } = args.context;
  const { member, coalition } = await requireSpeaker(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), nameLeadSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await nameLead(world, env, member, coalition, parsed.value);
  if (!result.ok) {
    const sentence = translator(locale, groupMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence, "email"));
  }
  wakeMail();
  return redirect(paths.coalitions.groups(coalition.slug, "named"), 303);
}

export default function NameLead() {
  const t = useTranslate(groupMessages);
  const { slug, name } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.coalitions.groups(slug), label: name }]}
        title={t("nameLead")}
        lead={t("nameLeadLead")}
      />
      <ErrorSummary form={form} />
      <form method="post" className="sheet stack">
        <TextField
          name="email"
          type="email"
          label={t("leadEmail")}
          autoComplete="off"
          maxLength={254}
          form={form}
          required
        />
        <button className="button" type="submit">
          {t("nameLeadButton")}
        </button>
      </form>
    </div>
  );
}
