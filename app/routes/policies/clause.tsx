import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { ClauseFields } from "~/features/policies/components/ClauseFields";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { editClauseSchema } from "~/features/policies/schema";
import { readClause } from "~/features/policies/service/read-document.server";
import { editClause } from "~/features/policies/service/write-clause.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "editTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const locale = await localeOf(args);
  return json({
    clause: found(
      await readClause(world.db.read, args.params["id"] ?? "", locale),
    ),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), editClauseSchema, {
    locale,
    messages: policyMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await editClause(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
    parsed.value,
  );
  if (!result.ok) {
    const { because } = result;
    const sentence = translator(locale, policyMessages)(because);
    const field =
      because === "quoteNeeded"
        ? "quote"
        : because === "contractIsAgainst" || because === "noneIsSilent"
          ? "coverage"
          : "";
    return formAgain(refuseForm(parsed.form, sentence, field), because);
  }
  return redirect(paths.policies.document(result.value), 303);
}

/** Mending what a clause is recorded to say. */
export default function EditClause() {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const { clause } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const title = documentName(t, clause);
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.policies.document(clause.documentId), label: title },
        ]}
        title={t("editTitle")}
        lead={t("editLead", { provision: clause.provisionName, title })}
      />
      <form method="post" className="stack">
        <input type="hidden" name="version" value={clause.version} />
        <ErrorSummary form={form} />
        <ClauseFields form={form} clause={clause} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
      <Form
        method="post"
        action={paths.policies.removeClause(clause.id)}
        className="mt-8"
      >
        <button className="button button-quiet" type="submit">
          {r("removeClause")}
        </button>
      </Form>
    </div>
  );
}
