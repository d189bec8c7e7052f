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
import { RuleInWords } from "~/features/votes/components/RuleInWords";
import { voteMessages } from "~/features/votes/messages";
import { explainRule } from "~/features/votes/rules";
import { ruleEndSchema } from "~/features/votes/schema";
import { findRule } from "~/features/votes/service.server";
import { endRule } from "~/features/votes/service/keep-rules.server";
import { recheckBody } from "~/features/votes/service/recheck-results.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "endRuleTitle");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "vote.record");
  const kept = found(await findRule(args.context.world, args.params["id"]));
  return json({
    bodyName: kept.bodyName,
    bodySlug: kept.bodySlug,
    validTo: kept.rule.validTo,
    explanation: explainRule(kept.rule),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "vote.record");
  const kept = found(await findRule(world, args.params["id"]));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), ruleEndSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await endRule(world, by, kept.id, parsed.value.validTo);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, voteMessages);
    const form = refuseForm(parsed.form, t(result.because), "validTo");
    return formAgain(form, result.because);
  }
  await recheckBody(world, kept.bodyId);
  return redirect(paths.bodyRules.ofBody(kept.bodySlug), 303);
}

export default function EndRulePage() {
  const t = useTranslate(voteMessages);
  const { bodyName, bodySlug, validTo, explanation } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(bodySlug), label: bodyName },
          { to: paths.bodyRules.ofBody(bodySlug), label: t("allRules") },
        ]}
        title={t("endRuleTitle")}
        lead={t("endRuleLead")}
      />
      <RuleInWords explanation={explanation} />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="validTo"
          type="date"
          label={t("validTo")}
          value={validTo}
          required
          short
        />
        <button className="button button-danger" type="submit">
          {t("endRule")}
        </button>
      </form>
    </div>
  );
}
