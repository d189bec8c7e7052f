import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { ProtestSteps } from "~/features/votes/components/ProtestSteps";
import { RuleInWords } from "~/features/votes/components/RuleInWords";
import { voteMessages } from "~/features/votes/messages";
import { factsMessages } from "~/features/votes/facts-messages";
import { explainRule, PROTEST_STEPS } from "~/features/votes/rules";
import { protestSchema } from "~/features/votes/schema";
import { recordOfVote } from "~/features/votes/service.server";
import { recordProtest } from "~/features/votes/service/keep-facts.server";
import { recheckMotions } from "~/features/votes/service/recheck-results.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { onceOnly } from "~/server/http/once.server";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireKeeper } from "./keeper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, factsMessages, "protestTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { motion, body } = await requireKeeper(args);
  const record = await recordOfVote(world, motion, body);
  return json({
    motionId: motion.id,
    title: motion.campaignTitle ?? motion.title,
    body,
    protests: record.protests,
    raises: explainRule(record.ruleInForce.rule).filter(({ key }) =>
      key.startsWith("protest."),
    ),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { motion, member, membership } = await requireKeeper(args);
  const parsed = parseForm(await args.request.formData(), protestSchema, {
    locale: await localeOf(args),
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await onceOnly(world, parsed.value.once, member.accountId, async (trx) => {
    await recordProtest(world, trx, by, motion.id, parsed.value);
    return "recorded";
  });
  // The bar of a vote already taken may be another one now.
  await recheckMotions(world, [motion.id]);
  return redirect(paths.votes.show(motion.id), 303);
}

/** Who protested against a vote, and what became of the protest. */
export default function ProtestPage() {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const { motionId, title, body, protests, raises, once } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.votes.show(motionId), label: title },
        ]}
        title={t("protestTitle")}
        lead={t("protestLead")}
      />
      {raises.length > 0 && (
        <section className="stack-tight">
          <p>{t("protestEffect")}</p>
          <RuleInWords explanation={raises} />
        </section>
      )}
      <section className="stack-tight">
        <h2>{t("protestSteps")}</h2>
        {protests.length === 0 ? (
          <p className="soft">{t("protestNone")}</p>
        ) : (
          <ProtestSteps protests={protests} />
        )}
      </section>
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <Once value={once} />
        <RadioField
          form={form}
          name="step"
          label={t("protestStepField")}
          value={protests[0]?.step === "filed" ? "" : "filed"}
          options={PROTEST_STEPS.map((step) => ({
            value: step,
            label: t(`protestStep_${step}`),
          }))}
          required
        />
        <TextField
          form={form}
          name="filedBy"
          label={t("protestWho")}
          hint={t("protestWhoHint")}
          value={protests[0]?.filedBy}
          maxLength={200}
          required
        />
        <TextField
          form={form}
          name="happenedOn"
          type="date"
          label={t("protestDay")}
          required
          short
        />
        <TextField
          form={form}
          name="sourceUrl"
          type="url"
          label={say("sourceField")}
        />
        <TextField
          form={form}
          name="note"
          label={say("noteField")}
          maxLength={500}
        />
        <div>
          <button className="button" type="submit">
            {t("protestSave")}
          </button>
        </div>
      </form>
    </div>
  );
}
