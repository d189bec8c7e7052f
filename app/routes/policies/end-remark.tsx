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
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { remarkEndSchema } from "~/features/policies/schema";
import {
  endRemark,
  findRemark,
} from "~/features/policies/service/remarks.server";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { forbidden, found, requireMember } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { recordWords } from "./record-words";
import { speakerOf } from "./speaker.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(
    matches,
    translator(
      metaLocale(matches),
      reviewMessages,
    )(
      data?.remark.kind === "reply"
        ? "endingTitle_takeBack"
        : "endingTitle_settle",
    ),
  );

/** Organizers, and whoever disputed: they may withdraw what they said. */
async function requireEnder(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const member = await requireMember(args);
  const remark = found(
    await findRemark(args.context.world, args.params["id"] ?? ""),
  );
  const mayRecord = groupsWhere(member, "policy.record").length > 0;
  const own =
    remark.kind === "dispute" && remark.recordedBy === member.accountId;
  if (!mayRecord && !own) throw forbidden();
  return { member, remark, mayRecord, own };
}

export async function loader(args: LoaderFunctionArgs) {
  const { remark, own } = await requireEnder(args);
  const { id, kind, words, office, documentId } = found(
    remark.endedAt === null ? remark : null,
  );
  return json({ remark: { id, kind, words, office, documentId }, own });
}

export async function action(args: ActionFunctionArgs) {
  const { member, mayRecord, remark } = await requireEnder(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), remarkEndSchema, {
    locale,
    messages: recordWords,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await endRemark(
    args.context.world,
    speakerOf(member),
    mayRecord,
    remark.id,
    parsed.value,
  );
  if (!result.ok) {
    const sentence = translator(locale, recordWords)(result.because);
    return formAgain(refuseForm(parsed.form, sentence), result.because);
  }
  return redirect(paths.policies.document(result.value), 303);
}

/** How a dispute was resolved, or why a recorded reply is taken back. */
export default function EndRemark() {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const { remark, own } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const what = remark.kind === "reply" ? "takeBack" : "settle";
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.document(remark.documentId),
            label: t("document"),
          },
        ]}
        title={r(`endingTitle_${what}`)}
        lead={r(`endingLead_${what}`)}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <blockquote className="break-words whitespace-pre-line">
          {remark.words}
        </blockquote>
        <TextArea
          form={form}
          name="words"
          label={r(`endingWords_${what}`)}
          maxLength={2000}
          required
          rows={3}
        />
        <button className="button" type="submit">
          {what === "settle" && own
            ? r("withdrawDispute")
            : r(`endingSend_${what}`)}
        </button>
      </form>
    </div>
  );
}
