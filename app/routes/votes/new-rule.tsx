import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { SelectField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { findBody, rosterOfBody } from "~/features/officials/service.server";
import { RuleFields } from "~/features/votes/components/RuleFields";
import { presetName } from "~/features/votes/components/preset-name";
import { RulePreview } from "~/features/votes/components/RulePreview";
import { voteMessages } from "~/features/votes/messages";
import { explainRule, RULE_PRESETS } from "~/features/votes/rules";
import { ruleFromForm, ruleSchema } from "~/features/votes/schema";
import { presetRule } from "~/features/votes/service.server";
import { neededOnRoster } from "~/features/votes/service/count-votes.server";
import { keepRule } from "~/features/votes/service/keep-rules.server";
import { recheckBody } from "~/features/votes/service/recheck-results.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn, isDay } from "~/lib/calendar";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";
import type { World } from "~/server/world.server";
import type { BodyRule } from "~/features/votes/types";
import type { Body } from "~/features/officials/service.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "addRule");

/** What a rule says, and what it means for the body as it is today. */
async function previewOf(world: World, body: Body, rule: BodyRule) {
  const today = dayIn(body.timeZone, world.now());
  const roster = await rosterOfBody(world.db.read, body, today);
  return {
    explanation: explainRule(rule),
    weighted: roster.places.some(({ weight }) => weight !== 1),
    needed: roster.places.length === 0 ? null : neededOnRoster(rule, roster),
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  await requireSomewhere(args, "vote.record");
  const body = found(await findBody(world, args.params["slug"]));
  const { searchParams } = new URL(args.request.url);
  const from = searchParams.get("from") ?? "";
  const { key, rule: preset } = presetRule(searchParams.get("preset"));
  const rule = isDay(from) ? { ...preset, validFrom: from } : preset;
  return json({
    body,
    preset: key,
    from: isDay(from) ? from : null,
    rule,
    presets: RULE_PRESETS.map((each) => ({
      value: each.key,
      place: each.place,
      common: each.common ?? false,
    })),
    preview: await previewOf(world, body, rule),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "vote.record");
  const body = found(await findBody(world, args.params["slug"]));
  const data = await args.request.formData();
  const parsed = parseForm(data, ruleSchema, {
    locale: await localeOf(args),
    messages: voteMessages,
  });
  if (!parsed.ok) return json({ form: parsed.form, preview: null }, 422);
  if (data.has("preview")) {
    const preview = await previewOf(world, body, ruleFromForm(parsed.value));
    return json({ form: parsed.form, preview });
  }
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await world.db.transaction((trx) =>
    keepRule(world, trx, by, body.id, parsed.value),
  );
  await recheckBody(world, body.id);
  return redirect(paths.bodyRules.ofBody(body.slug), 303);
}

export default function NewRulePage() {
  const t = useTranslate(voteMessages);
  const { body, preset, from, presets, rule, preview } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const shown = answer ? answer.preview : preview;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.bodyRules.ofBody(body.slug), label: t("allRules") },
        ]}
        title={t("newRuleTitle", { body: body.name })}
        lead={t("newRuleLead")}
      />
      <form method="get" className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow basis-72 sm:max-w-xl">
          <SelectField
            name="preset"
            label={t("startFrom")}
            value={preset}
            options={presets.map(({ value, place, common }) => ({
              value,
              label: common ? t(presetName(value)) : place,
            }))}
          />
        </div>
        {from && <input type="hidden" name="from" value={from} />}
        <button className="button button-quiet" type="submit">
          {t("startFromGo")}
        </button>
      </form>
      {shown && <RulePreview {...shown} />}
      <form method="post" className="stack" key={preset}>
        <ErrorSummary form={answer?.form} />
        <RuleFields form={answer?.form} rule={rule} />
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("saveRule")}
          </button>
          <button className="button button-quiet" name="preview" value="1">
            {t("previewRule")}
          </button>
        </div>
      </form>
    </div>
  );
}
