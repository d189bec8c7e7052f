import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { TaskBadge } from "~/features/tasks/components/ClaimBadge";
import { ContactList } from "~/features/tasks/components/ContactList";
import {
  LeadTools,
  OrganizerTools,
} from "~/features/tasks/components/OrganizerTools";
import { OtherShifts } from "~/features/tasks/components/OtherShifts";
import {
  PeopleNotice,
  readPeopleCounts,
} from "~/features/tasks/components/PeopleNotice";
import { SignUps } from "~/features/tasks/components/SignUps";
import { TaskFacts } from "~/features/tasks/components/TaskFacts";
import { WhatBecame } from "~/features/tasks/components/WhatBecame";
import { YouAndTask } from "~/features/tasks/components/YouAndTask";
import { taskMessages } from "~/features/tasks/messages";
import {
  countWaitingFor,
  readOwnClaim,
  readSignUps,
} from "~/features/tasks/service/read-tasks.server";
import { meetingOfTask } from "~/features/tasks/service/read-roster.server";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { otherShifts } from "~/features/tasks/service/shifts.server";
import { shiftMessages } from "~/features/tasks/shift-messages";
import { formatDay } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorMay } from "~/server/actor.server";

import { requireVisibleTask } from "./require-task.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.task.title ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { actor, task } = await requireVisibleTask(args);
  const { searchParams } = new URL(args.request.url);
  const mayPost = actorMay(actor, "task.post", task.groupId);
  const claim = await readOwnClaim(world, actor, task);
  const speaks = claim !== null && claim.state !== "waiting";
  return json({
    task: { ...task, waiting: await countWaitingFor(world, task.id) },
    claim,
    meetingId: mayPost || speaks ? await meetingOfTask(world, task.id) : null,
    signUps:
      mayPost || task.leading
        ? await readSignUps(world, task.id, mayPost)
        : null,
    shifts: await otherShifts(world, actor, task),
    counts: readPeopleCounts(searchParams),
    once: world.newId(),
    signedIn: actor.kind === "member",
    mayPost,
    done: searchParams.get("done"),
    no: searchParams.get("no"),
  });
}

/** One task: what, why, when, where, and the reader's own part in it. */
export default function TaskPage() {
  const t = useTranslate(taskMessages);
  const locale = useLocale();
  const { task, claim, signUps, shifts, ...page } =
    useLoaderData<typeof loader>();
  const { counts, signedIn, mayPost, once, done, no } = page;
  const ts = useTranslate(shiftMessages);
  const tr = useTranslate(rosterMessages);
  const endedDay = task.endedAt && formatDay(locale, task.endedAt);
  return (
    <div className="stack">
      <PageHeader
        crumbs={
          mayPost
            ? [{ to: paths.tasks.board(), label: t("boardTitle") }]
            : signedIn
              ? [{ to: paths.tasks.forYou(), label: t("forYouTitle") }]
              : []
        }
        title={task.title}
        lead={
          <p className="flex flex-wrap items-center gap-3 text-base">
            {t(`kind_${task.kind}`)}
            <TaskBadge state={task.state} overdue={task.overdue} />
            {task.inside && (
              <span className="small">{t(`seenBy_${task.visibility}`)}</span>
            )}
          </p>
        }
        actions={
          mayPost ? (
            <OrganizerTools task={task} />
          ) : (
            task.leading && <LeadTools task={task} />
          )
        }
      />
      <WhatBecame done={done} no={no} task={task} claim={claim} />
      {task.state === "cancelled" && (
        <Notice tone="warn">
          {t("calledOffBecause", { day: endedDay, why: task.endedWhy })}
        </Notice>
      )}
      {task.state === "done" && (
        <Notice>{t("doneOn", { day: endedDay })}</Notice>
      )}
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <TaskFacts task={task} />
        </div>
        <div className="min-w-0 lg:row-span-2">
          <YouAndTask
            task={task}
            claim={claim}
            once={once}
            signedIn={signedIn}
          />
        </div>
        <div className="stack min-w-0">
          {task.why && (
            <section aria-labelledby="why" className="stack-tight">
              <h2 id="why">{t("whyTitle")}</h2>
              <p className="break-words whitespace-pre-line">{task.why}</p>
            </section>
          )}
          {task.ask && (
            <section aria-labelledby="ask" className="stack-tight">
              <h2 id="ask">{t("askTitle")}</h2>
              <p className="break-words whitespace-pre-line">{task.ask}</p>
            </section>
          )}
          {task.script && (
            <section aria-labelledby="script" className="stack-tight">
              <h2 id="script">{t("scriptTitle")}</h2>
              <p className="soft small">{t("scriptHint")}</p>
              <p className="sheet break-words whitespace-pre-line">
                {task.script}
              </p>
            </section>
          )}
        </div>
      </div>
      {page.meetingId !== null && (
        <p>
          <Link to={paths.speakers.show(task.groupSlug, page.meetingId)}>
            {tr("taskLink")}
          </Link>
        </p>
      )}
      {shifts.length > 0 && (
        <section aria-labelledby="shifts" className="max-w-3xl">
          <h2 id="shifts">{ts("otherShifts")}</h2>
          <OtherShifts shifts={shifts} once={once} signedIn={signedIn} />
        </section>
      )}
      {signUps && (
        <section className="stack-tight">
          <h2 id="people">{t("signedUp")}</h2>
          <PeopleNotice counts={counts} />
          <SignUps
            task={task}
            claims={signUps.claims}
            shifts={shifts}
            open={task.open}
          />
        </section>
      )}
      {signUps && signUps.outcomes.length > 0 && (
        <section aria-labelledby="contacts">
          <h2 id="contacts">{t("contacts")}</h2>
          <ContactList contacts={signUps.outcomes} />
        </section>
      )}
      {signedIn && (
        <p>
          <Link to={paths.tasks.mine()}>{t("mineTitle")}</Link>
        </p>
      )}
    </div>
  );
}
