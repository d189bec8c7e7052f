import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { ClauseProof } from "~/features/policies/components/CellView";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { replySchema } from "~/features/policies/schema";
import { readClause } from "~/features/policies/service/read-document.server";
import { recordReply } from "~/features/policies/service/remarks.server";
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
  pageTitle(matches, reviewMessages, "replyTitle");

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
  const parsed = parseForm(await args.request.formData(), replySchema, {
    locale,
    messages: recordWords,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await recordReply(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
    parsed.value,
  );
  if (!result.ok) {
    const sentence = translator(locale, recordWords)(result.because);
    const field = result.because === "saidInFuture" ? "on_date" : "";
    return formAgain(refuseForm(parsed.form, sentence, field), result.because);
  }
  return redirect(paths.policies.document(result.value), 303);
}

/** What the office of an official answered about a clause. */
export default function NewReply() {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
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
        title={r("replyTitle")}
        lead={r("replyLead")}
      />
      <form method="post" className="stack">
        <Once value={once} />
        <ErrorSummary form={form} />
        <div className="sheet stack-tight">
          <h2>{clause.provisionName}</h2>
          <p>{t(`coverage_${clause.coverage}`)}</p>
          <ClauseProof clause={clause} />
        </div>
        <TextField
          form={form}
          name="office"
          label={r("replyOffice")}
          hint={r("replyOfficeHint")}
          maxLength={200}
          required
        />
        <TextArea
          form={form}
          name="words"
          label={r("replyWords")}
          maxLength={4000}
          required
        />
        <TextField
          form={form}
          name="on_date"
          type="date"
          label={r("replyOn")}
          required
          short
        />
        <TextField
          form={form}
          name="source_url"
          type="url"
          inputMode="url"
          label={r("replySource")}
          required
        />
        <button className="button" type="submit">
          {r("replySend")}
        </button>
      </form>
    </div>
  );
}
