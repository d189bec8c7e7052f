import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { withdrawalSchema } from "~/features/policies/schema";
import { findDocument } from "~/features/policies/service/read-document.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "withdraw");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  return json({
    document: found(
      await findDocument(args.context.world.db.read, args.params["id"] ?? ""),
    ),
  });
}

export async function action(args: ActionFunctionArgs) {
  const document = await findDocument(
    args.context.world.db.read,
    args.params["id"] ?? "",
  );
  const { member, membership } = await requireSomewhere(
    args,
    "policy.record",
    document?.groupId,
  );
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), withdrawalSchema, {
    locale,
    messages: policyMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await withdrawDocument(
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

/** Taking back a record that was wrong, with the reason. */
export default function Withdrawal() {
  const t = useTranslate(policyMessages);
  const { document } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(document.id),
            label: documentName(t, document),
          },
        ]}
        title={t("withdraw")}
        lead={t("withdrawExplanation")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <TextArea
          form={form}
          name="reason"
          label={t("withdrawReason")}
          maxLength={1000}
          required
          rows={3}
        />
        <button className="button button-danger" type="submit">
          {t("withdrawConfirm")}
        </button>
      </form>
    </div>
  );
}
