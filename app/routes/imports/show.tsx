import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { ImportCounts } from "~/features/transfers/components/ImportCounts";
import { ImportNotices } from "~/features/transfers/components/ImportNotices";
import { ImportStateBadge } from "~/features/transfers/components/ImportState";
import { PeopleQuestions } from "~/features/transfers/components/PeopleQuestions";
import { RowsOut } from "~/features/transfers/components/RowsOut";
import { SameVoteQuestions } from "~/features/transfers/components/SameVoteQuestions";
import { StoredLinks } from "~/features/transfers/components/StoredLinks";
import { WordQuestions } from "~/features/transfers/components/WordQuestions";
import { transferMessages } from "~/features/transfers/messages";
import {
  changesAnything,
  groupNotices,
  groupRefusals,
  onRecord,
  sourceOf,
} from "~/features/transfers/rules/report";
import {
  readStored,
  slugsOf,
} from "~/features/transfers/service/read-imports.server";
import { tableOfImport } from "~/features/transfers/service/saved-table.server";
import { requireImport } from "~/features/transfers/service/require-import.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

const SHOWN_ROWS = 20;
const SHOWN_NOTICES = 20;
const SHOWN_VOTES = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    transferMessages,
    data?.state === "done" ? "doneTitle" : "dryRunTitle",
  );

export async function loader(args: LoaderFunctionArgs) {
  const { report, ...run } = await requireImport(args);
  return json({
    ...run,
    onRecord: onRecord(report),
    stored: await readStored(args.context.world, report.stored),
    source: sourceOf(report),
    table: await tableOfImport(args.context.world, run.id),
    files: report.files,
    questions: report.questions ?? [],
    words: report.words ?? [],
    sameVotes: (report.sameVotes ?? []).slice(0, SHOWN_VOTES),
    sameVoteCount: report.sameVotes?.length ?? 0,
    slugs: await slugsOf(args.context.world, report.questions ?? []),
    counts: report.counts,
    changes: changesAnything(report),
    reasons: groupRefusals(report.refusals, SHOWN_ROWS),
    notices: groupNotices(report.notices, SHOWN_NOTICES),
  });
}

/** What an import would change, or has changed, and the button between. */
export default function ImportPage() {
  const t = useTranslate(transferMessages);
  const run = useLoaderData<typeof loader>();
  const { id, state, place, mayRun } = run;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.imports.start(), label: t("title") }]}
        title={state === "done" ? t("doneTitle") : t("dryRunTitle")}
        lead={
          <>
            <ImportStateBadge state={state} />{" "}
            {t("readFrom", {
              files: run.files,
              system: t(`system_${run.source}`),
              place: place.name,
            })}
          </>
        }
      />
      <Standing run={run} />
      {run.table && state === "planned" && (
        <p>
          {run.table.asBefore && <>{t("matchedAsBefore")} </>}
          <Link to={paths.imports.columns(run.table.id)}>
            {t("matchAgain")}
          </Link>
        </p>
      )}
      <p className="font-semibold">
        {t(state === "done" ? "onRecord" : "readFromFiles", run.onRecord)}
      </p>
      {mayRun && state !== "running" && (
        <WordQuestions importId={id} words={run.words} />
      )}
      {mayRun && state !== "running" && (
        <SameVoteQuestions
          importId={id}
          questions={run.sameVotes}
          count={run.sameVoteCount}
        />
      )}
      {mayRun && state !== "running" && (
        <PeopleQuestions
          importId={id}
          questions={run.questions}
          slugs={run.slugs}
        />
      )}
      <ImportCounts counts={run.counts} />
      {state === "done" && <StoredLinks {...run.stored} />}
      {(mayRun || run.look !== null) && (
        <div className="flex flex-wrap gap-3">
          {mayRun && run.changes && (
            <Form method="post" action={paths.imports.carryOut(id)}>
              <button className="button" type="submit">
                {state === "planned" ? t("carryOut") : t("carryOutAgain")}
              </button>
            </Form>
          )}
          {state !== "running" && (
            <Form method="post" action={paths.imports.discard(id)}>
              <button className="button button-quiet" type="submit">
                {t("setAside")}
              </button>
            </Form>
          )}
        </div>
      )}
      <ImportNotices groups={run.notices} />
      <RowsOut importId={id} groups={run.reasons} />
    </div>
  );
}

/** In a sentence: where the import stands and what comes next. */
function Standing({
  run: { id, state, progress, look, changes },
}: {
  run: ReturnType<typeof useLoaderData<typeof loader>>;
}) {
  const t = useTranslate(transferMessages);
  if (state === "running") {
    return (
      <Notice tone="warn" role="status">
        <p>
          {t("runningLead", {
            done: progress?.done ?? 0,
            total: progress?.total ?? 1,
          })}{" "}
          <Link to={paths.imports.show(id)}>{t("checkAgain")}</Link>
        </p>
      </Notice>
    );
  }
  if (look === "broke_off") {
    return (
      <Notice tone="warn" role="alert">
        <p>{t("lookBrokeOff")}</p>
      </Notice>
    );
  }
  if (look !== null) {
    return (
      <Notice tone="warn" role="status">
        <p>
          {t("lookingLead", { done: look.done, total: look.total })}{" "}
          <Link to={paths.imports.show(id)}>{t("checkAgain")}</Link>
        </p>
      </Notice>
    );
  }
  if (state === "failed") {
    return (
      <Notice tone="danger" role="alert">
        <p>{t("failedLead")}</p>
      </Notice>
    );
  }
  if (state === "planned") {
    return <p>{changes ? t("dryRunLead") : t("nothingToDo")}</p>;
  }
  return <p>{state === "done" ? t("doneLead") : t("discardedLead")}</p>;
}
