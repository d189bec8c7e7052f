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
import {
  StageField,
  WhenField,
} from "~/features/policies/components/DocumentFields";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { stageSchema } from "~/features/policies/schema";
import { findDocument } from "~/features/policies/service/read-document.server";
import { recordStage } from "~/features/policies/service/record-stage.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "addStageTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  return json({
    document: found(await findDocument(world.db.read, args.params["id"] ?? "")),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), stageSchema, {
    locale,
    messages: policyMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await recordStage(
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

/** A dated step in the life of a document. */
export default function NewStage() {
  const t = useTranslate(policyMessages);
  const { document, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const title = documentName(t, document);
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.policies.document(document.id), label: title }]}
        title={t("addStageTitle")}
        lead={t("addStageLead", { title })}
      />
      <form method="post" className="stack">
        <Once value={once} />
        <ErrorSummary form={form} />
        <StageField form={form} />
        <WhenField form={form} />
        <TextField
          form={form}
          name="source_url"
          type="url"
          inputMode="url"
          label={t("stepSource")}
        />
        <TextArea
          form={form}
          name="note"
          label={t("note")}
          maxLength={1000}
          rows={2}
        />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}
