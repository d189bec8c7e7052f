import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { ClauseProof } from "~/features/policies/components/CellView";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { checkSchema } from "~/features/policies/schema";
import { readClause } from "~/features/policies/service/read-document.server";
import { checkClause } from "~/features/policies/service/review-clause.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "checkTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const locale = await localeOf(args);
  return json({
    clause: found(
      await readClause(world.db.read, args.params["id"] ?? "", locale),
    ),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), checkSchema, {
    locale,
    messages: policyMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await checkClause(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
    parsed.value,
  );
  if (!result.ok) {
    const sentence = translator(locale, policyMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence), result.because);
  }
  return redirect(paths.policies.document(result.value), 303);
}

/** The clause beside its source, and a button: it still says so. */
export default function CheckClause() {
  const t = useTranslate(policyMessages);
  const { clause, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(clause.documentId),
            label: documentName(t, clause),
          },
        ]}
        title={t("checkTitle")}
        lead={t("checkLead")}
      />
      <form method="post" className="stack">
        <Once value={once} />
        <ErrorSummary form={form} />
        <div className="sheet stack-tight">
          <h2>{clause.provisionName}</h2>
          <p>{t(`coverage_${clause.coverage}`)}</p>
          <ClauseProof clause={clause} />
        </div>
        <TextArea
          form={form}
          name="note"
          label={t("checkNote")}
          hint={t("checkNoteHint")}
          maxLength={1000}
          rows={2}
        />
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("checkConfirm")}
          </button>
          <Link
            className="button button-quiet"
            to={paths.policies.clause(clause.id)}
          >
            {t("edit")}
          </Link>
        </div>
      </form>
    </div>
  );
}
