import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ConflictReasons } from "~/features/votes/components/ConflictReasons";
import { ConflictSteps } from "~/features/votes/components/ConflictSteps";
import { ConflictWays } from "~/features/votes/components/ConflictWays";
import { MotionTitle } from "~/features/votes/components/MotionTitle";
import { ResultFacts } from "~/features/votes/components/ResultFacts";
import { RuleInWords } from "~/features/votes/components/RuleInWords";
import { voteMessages } from "~/features/votes/messages";
import { factsMessages } from "~/features/votes/facts-messages";
import { explainRule } from "~/features/votes/rules";
import { conflictSchema } from "~/features/votes/schema";
import { findMotion, scopeOf } from "~/features/votes/service.server";
import { letRecordStand } from "~/features/votes/service/keep-conflicts.server";
import { conflictOf } from "~/features/votes/service/read-conflicts.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { mayKeep, requireKeeper } from "./keeper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, factsMessages, "conflictTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const actor = await actorOf(args);
  const scope = await scopeOf(world, actor);
  const { motion, body } = found(
    await findMotion(world, args.params["id"], scope),
  );
  const conflict = await conflictOf(world, motion, body, scope);
  return json({
    motion,
    body,
    conflict: conflict && {
      recorded: conflict.recorded,
      computed: conflict.computed,
      state: conflict.state,
      reasons: conflict.reasons,
      steps: conflict.steps,
      result: conflict.record.rolls[0]?.computed ?? null,
      isDefault: conflict.record.ruleInForce.ruleId === null,
      explanation: explainRule(conflict.record.ruleInForce.rule),
    },
    mayKeep: mayKeep(actor, motion),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { motion, body, member, membership } = await requireKeeper(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), conflictSchema, {
    locale,
    messages: factsMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const scope = await scopeOf(world, member);
  const conflict = found(await conflictOf(world, motion, body, scope));
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const settled = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const result = await letRecordStand(
        world,
        trx,
        by,
        motion.id,
        conflict,
        parsed.value,
      );
      return result.ok ? "settled" : "";
    },
  );
  if (settled === "") {
    const t = translator(locale, factsMessages);
    return formAgain(
      refuseForm(parsed.form, t("someoneFirst")),
      "someone_was_first",
    );
  }
  return redirect(paths.votes.conflict(motion.id), 303);
}

/** One conflict: both results, why they may differ, ways to settle it. */
export default function ConflictPage() {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const { motion, body, conflict, mayKeep, once } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          {
            to: paths.votes.show(motion.id),
            label: motion.campaignTitle ?? motion.title,
          },
        ]}
        title={t("conflictTitle")}
        lead={<MotionTitle motion={motion} />}
      />
      {conflict === null ? (
        <p>{t("conflictNoRoll")}</p>
      ) : (
        <>
          <p className="font-semibold">
            {conflict.state === "none"
              ? t("conflictGone")
              : conflict.state === "open"
                ? t("conflictOpen")
                : t("conflictStands")}
          </p>
          <ResultFacts motion={motion} computed={conflict.result} settled />
          {conflict.state !== "none" && (
            <ConflictReasons
              reasons={conflict.reasons}
              actionName={motion.actionName}
              bodySlug={body.slug}
              votedOn={motion.localDate}
            />
          )}
          {mayKeep && conflict.state === "open" && (
            <ConflictWays
              form={form}
              motion={motion}
              bodySlug={body.slug}
              facts={conflict}
              once={once}
            />
          )}
          <ConflictSteps steps={conflict.steps} />
          {mayKeep && conflict.state === "stands" && (
            <p>
              <Link to={paths.votes.reopenConflict(motion.id)}>
                {t("conflictReopen")}
              </Link>
            </p>
          )}
          <section className="stack-tight">
            <h2>{say("ruleUsed")}</h2>
            {conflict.isDefault && <p>{say("ruleUsedDefault")}</p>}
            <RuleInWords explanation={conflict.explanation} />
          </section>
        </>
      )}
    </div>
  );
}
