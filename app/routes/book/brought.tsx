import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { Notice } from "~/components/Notice";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { bookMessages } from "~/features/transfers/book-messages";
import { BookQuestions } from "~/features/transfers/components/BookQuestions";
import { BookRowsOut } from "~/features/transfers/components/BookRowsOut";
import { BookSaid } from "~/features/transfers/components/BookSaid";
import { PlannedPeople } from "~/features/transfers/components/PlannedPeople";
import { readBookImport } from "~/features/transfers/service/import-book.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

import { requireGroup } from "../groups/require-group.server";

const SHOWN = 300;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    bookMessages,
    data?.run.state === "planned" ? "plannedTitle" : "doneTitle",
  );

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame } = await requireGroup(args, "book.keep");
  const run = found(
    await readBookImport(args.context.world, {
      groupId: group.id,
      id: args.params["id"] ?? "",
    }),
  );
  const { searchParams } = new URL(args.request.url);
  const { report } = run;
  return json({
    frame,
    run: {
      ...run,
      report: report && {
        ...report,
        refused: report.refused.slice(0, SHOWN),
      },
    },
    needs: searchParams.has("needs"),
  });
}

/** What a list of people would change in the book, or has changed. */
export default function BroughtPeople() {
  const t = useTranslate(bookMessages);
  const { frame, run, needs } = useLoaderData<typeof loader>();
  const { report, plan, state } = run;
  const { slug } = frame.group;
  return (
    <GroupFrame
      frame={frame}
      current={paths.book.list(slug)}
      title={t(state === "planned" ? "plannedTitle" : "doneTitle")}
      lead={`${t(`layout_${run.layout}` as "layout_other")} · ${run.fileName}`}
    >
      <div className="stack">
        {state !== "planned" && (
          <Notice tone={state === "done" ? "good" : "accent"} role="status">
            <p>
              {t(
                state === "done"
                  ? "broughtDone"
                  : state === "undone"
                    ? "undone"
                    : "setAsideDone",
              )}
            </p>
          </Notice>
        )}
        {report && <BookSaid report={report} />}
        {plan && (
          <>
            <BookQuestions slug={slug} id={run.id} plan={plan} needs={needs} />
            <div className="flex flex-wrap items-center gap-3">
              {report &&
              report.counts.created +
                report.counts.changed +
                report.counts.signups >
                0 ? (
                <form method="post" action={paths.book.carryOut(slug, run.id)}>
                  <button className="button" type="submit">
                    {t("carryOut")}
                  </button>
                </form>
              ) : (
                <p>{t("nothingToDo")}</p>
              )}
              <form method="post" action={paths.book.setAside(slug, run.id)}>
                <button className="button button-quiet" type="submit">
                  {t("setAside")}
                </button>
              </form>
            </div>
            <PlannedPeople title={t("newPeople")} rows={plan.created} />
            <PlannedPeople title={t("changedPeople")} rows={plan.changed} />
          </>
        )}
        {report && report.refused.length > 0 && (
          <BookRowsOut rows={report.refused} all={report.counts.refused} />
        )}
        {state === "done" && (
          <ConfirmAction
            label={t("undo")}
            explanation={t("undoExplain")}
            confirm={t("undoConfirm")}
            action={paths.book.undo(slug, run.id)}
          />
        )}
      </div>
    </GroupFrame>
  );
}
