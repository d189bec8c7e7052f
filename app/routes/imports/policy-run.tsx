import { json, redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { PassedOver } from "~/features/transfers/components/PassedOver";
import { PlaceQuestions } from "~/features/transfers/components/PlaceQuestions";
import { PolicyLinesOut } from "~/features/transfers/components/PolicyLinesOut";
import { policyImportMessages } from "~/features/transfers/policy-messages";
import type {
  PlaceQuestion,
  RowCounts,
} from "~/features/transfers/policies/types";
import { requirePolicies } from "~/features/transfers/service/require-policies.server";
import { formatPercent } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

const SHOWN = 300;
const QUESTIONS = 60;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    policyImportMessages,
    data?.state === "done" ? "policyDoneTitle" : "policyPlannedTitle",
  );

export async function loader(args: LoaderFunctionArgs) {
  const { waiting } = await requirePolicies(args);
  const { report } = waiting;
  if (report === null) throw redirect(paths.imports.policyColumns(waiting.id));
  return json({
    id: waiting.id,
    kind: waiting.kind,
    state: waiting.state,
    fileName: waiting.fileName,
    counts: report.counts,
    rows: report.rows ?? null,
    out: report.out.slice(0, SHOWN),
    more: Math.max(0, report.out.length - SHOWN),
    ...shownQuestions(report.questions),
    ended: report.ended,
    respelled: report.respelled,
    passed: report.passed ?? [],
    dropped: report.dropped,
    leftOut: report.leftOut,
  });
}

function sumOf(rows: RowCounts): number {
  return Object.values(rows).reduce((a, b) => a + b, 0);
}

/** The open questions that fit a page, and all that were answered. */
function shownQuestions(all: readonly PlaceQuestion[]) {
  const open = all.filter(({ chosen }) => chosen === undefined);
  return {
    questions: [
      ...open.slice(0, QUESTIONS),
      ...all.filter(({ chosen }) => chosen !== undefined),
    ],
    moreQuestions: Math.max(0, open.length - QUESTIONS),
  };
}

/** What a table of policies would change, or has changed. */
export default function PolicyRun() {
  const p = useTranslate(policyImportMessages);
  const locale = useLocale();
  const run = useLoaderData<typeof loader>();
  const { id, state, counts } = run;
  const changes = counts.created + counts.updated + counts.ended > 0;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.imports.policies(), label: p("policiesTitle") }]}
        title={p(state === "done" ? "policyDoneTitle" : "policyPlannedTitle")}
        lead={`${p(`kind_${run.kind}`)} · ${run.fileName} · ${p(`state_${state}`)}`}
      />
      {state === "discarded" && (
        <Notice>
          <p>{p("policyDiscarded")}</p>
        </Notice>
      )}
      <p className="font-semibold">{p("policySummary", { ...counts })}</p>
      {run.rows && sumOf(run.rows) === counts.lines && (
        <p>{p("policyRows", { lines: counts.lines, ...run.rows })}</p>
      )}
      {counts.named > 0 && (
        <p>
          {p("policyPlaced", {
            placed: counts.placed,
            named: counts.named,
            share: formatPercent(locale, counts.placed / counts.named),
          })}
        </p>
      )}
      <p className="soft">{p("policyNever")}</p>
      {run.dropped.length > 0 && (
        <Notice tone="warn">
          <p>{p("policyDropped", { columns: run.dropped.join(", ") })}</p>
        </Notice>
      )}
      {run.leftOut.length > 0 && (
        <p className="small soft">
          {p("policyLeftOut", { columns: run.leftOut.join(", ") })}
        </p>
      )}
      {state === "planned" && (
        <div className="flex flex-wrap items-center gap-3">
          {changes ? (
            <Form method="post" action={paths.imports.carryOutPolicies(id)}>
              <button className="button" type="submit">
                {p("policyCarryOut")}
              </button>
            </Form>
          ) : (
            <p>{p("policyNothing")}</p>
          )}
          <Form method="post" action={paths.imports.discardPolicies(id)}>
            <button className="button button-quiet" type="submit">
              {p("policySetAside")}
            </button>
          </Form>
          {run.kind === "table" && (
            <Link to={paths.imports.policyColumns(id)}>
              {p("policyMatchAgain")}
            </Link>
          )}
        </div>
      )}
      {run.ended.length > 0 && (
        <section className="stack-tight">
          <p>{p("policyEnded", { count: run.ended.length })}</p>
          <ul className="list-rows">
            {run.ended.slice(0, SHOWN).map((each) => (
              <li key={each.documentId}>
                <Link to={paths.policies.document(each.documentId)}>
                  {each.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {run.respelled.length > 0 && (
        <section className="stack-tight">
          <h2>{p("policyRespelled")}</h2>
          <ul className="list-rows">
            {run.respelled.map((each) => (
              <li key={each.said}>{p("respelled", each)}</li>
            ))}
          </ul>
        </section>
      )}
      {state === "planned" && run.questions.length > 0 && (
        <PlaceQuestions
          id={id}
          questions={run.questions}
          more={run.moreQuestions}
        />
      )}
      <PassedOver passed={run.passed} />
      <PolicyLinesOut lines={run.out} more={run.more} />
    </div>
  );
}
