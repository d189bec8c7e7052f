import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { WebLink } from "~/components/WebLink";
import { findBody } from "~/features/officials/service.server";
import { RuleInWords } from "~/features/votes/components/RuleInWords";
import { voteMessages } from "~/features/votes/messages";
import { factsMessages } from "~/features/votes/facts-messages";
import { explainRule, ROBERTS_RULES } from "~/features/votes/rules";
import { rulesOf, scopeOf } from "~/features/votes/service.server";
import { openConflictsOf } from "~/features/votes/service/read-conflicts.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, voteMessages, "rulesTitle", {
    body: data?.body.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const [rules, actor] = await Promise.all([
    rulesOf(world, body.id),
    actorOf(args),
  ]);
  return json({
    body,
    today: dayIn(body.timeZone, world.now()),
    rules: rules.map(({ id, motionKind, rule }) => ({
      id,
      motionKind,
      validFrom: rule.validFrom,
      validTo: rule.validTo,
      sourceUrl: rule.source.url,
      explanation: explainRule(rule),
    })),
    roberts: explainRule(ROBERTS_RULES),
    conflicts: await openConflictsOf(
      world,
      body.id,
      await scopeOf(world, actor),
    ),
    mayEdit: groupsWhere(actor, "vote.record").length > 0,
  });
}

/** How a body decides, for every kind of motion and every time. */
export default function RulesPage() {
  const t = useTranslate(voteMessages);
  const locale = useLocale();
  const record = useTranslate(factsMessages);
  const { body, today, rules, roberts, conflicts, mayEdit } =
    useLoaderData<typeof loader>();
  const stateOf = (rule: {
    validFrom: string | null;
    validTo: string | null;
  }) =>
    rule.validTo !== null && rule.validTo < today
      ? "rulePast"
      : rule.validFrom !== null && rule.validFrom > today
        ? "ruleFuture"
        : "ruleNow";
  const day = (text: string | null) =>
    text === null ? "none" : formatDay(locale, text);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("rulesTitle", { body: body.name })}
        lead={t("rulesLead")}
        actions={
          mayEdit && (
            <Link className="button" to={paths.bodyRules.new(body.slug)}>
              {t("addRule")}
            </Link>
          )
        }
      />
      {conflicts > 0 && (
        <p>
          <Link to={paths.votes.conflictsOf(body.slug)}>
            {record("conflictsLink", { count: conflicts })}
          </Link>
        </p>
      )}
      {rules.length === 0 && (
        <>
          <Notice tone="warn">
            <p>{t("ruleDefault")}</p>
          </Notice>
          <RuleInWords explanation={roberts} />
        </>
      )}
      {rules.map((rule) => (
        <section key={rule.id} className="sheet stack-tight">
          <h2>
            {rule.motionKind
              ? t("ruleForKind", { kind: t(`kind_${rule.motionKind}`) })
              : t("ruleForAll")}
          </h2>
          <p>
            <Badge tone={stateOf(rule) === "ruleNow" ? "good" : "neutral"}>
              {t(stateOf(rule))}
            </Badge>{" "}
            <span className="soft small">
              {t("ruleSpan", {
                from: day(rule.validFrom),
                to: day(rule.validTo),
              })}
            </span>
          </p>
          <RuleInWords explanation={rule.explanation} />
          <p className="small break-all">
            {rule.sourceUrl && <WebLink to={rule.sourceUrl} />}
          </p>
          {mayEdit && stateOf(rule) !== "rulePast" && (
            <p className="small">
              <Link to={paths.bodyRules.end(rule.id)}>{t("endRule")}</Link>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
