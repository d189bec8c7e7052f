import { Link } from "@remix-run/react";

import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { LeanHeard, TaskPlaces, TaskTime } from "../types";
import { languageName } from "./languages";
import { TaskWhen } from "./TaskWhen";

/** What everybody needs to know to do a task. */
export function TaskFacts({
  task,
}: {
  task: TaskTime &
    TaskPlaces & {
      id: string;
      location: string;
      inside: boolean;
      open: boolean;
      groupName: string;
      groupSlug: string;
      placeName: string | null;
      placeSlug: string | null;
      officialName: string | null;
      officialSlug: string | null;
      motionId: string | null;
      motionTitle: string | null;
      daysBefore: number | null;
      campaignName: string | null;
      createdByName: string | null;
      leadName: string | null;
      language: string | null;
      hopedLean: string | null;
    };
}) {
  const t = useTranslate(taskMessages);
  const locale = useLocale();
  const facts = [
    {
      term: t("factWho"),
      fact: (
        <Link to={paths.groups.show(task.groupSlug)}>{task.groupName}</Link>
      ),
    },
    {
      term: t("factWhen"),
      fact: (
        <>
          <TaskWhen task={task} />
          {task.open && (task.startsAt ?? task.dueOn) !== null && (
            <>
              {" · "}
              <a href={paths.tasks.calendar(task.id)}>{t("calendar")}</a>
            </>
          )}
          {task.open && task.daysBefore !== null && (
            <span className="soft block">
              {t("followsVote", { days: task.daysBefore })}
            </span>
          )}
        </>
      ),
    },
    {
      term: t("factWhere"),
      fact: (
        <>
          {task.location || t("nowhere")}
          {task.placeSlug && (
            <>
              {" · "}
              <Link to={paths.places.show(task.placeSlug)}>
                {task.placeName}
              </Link>
            </>
          )}
        </>
      ),
    },
    {
      term: t("factPeople"),
      fact: t("taskNumbers", {
        taken: task.taken,
        wanted: task.wanted,
        capacity: task.capacity ?? 0,
      }),
    },
    task.officialSlug && {
      term: t("factAbout"),
      fact: (
        <Link to={paths.officials.show(task.officialSlug)}>
          {task.officialName}
        </Link>
      ),
    },
    // What a group hopes for is its own affair.
    task.inside && task.hopedLean
      ? {
          term: t("factHopedLean"),
          fact: t(`lean_${task.hopedLean as LeanHeard}`),
        }
      : null,
    task.language && {
      term: t("factLanguage"),
      fact: languageName(locale, task.language),
    },
    task.leadName && { term: t("factLead"), fact: task.leadName },
    task.motionTitle && {
      term: t("factVote"),
      fact: task.motionId ? (
        <Link to={paths.votes.show(task.motionId)}>{task.motionTitle}</Link>
      ) : (
        task.motionTitle
      ),
    },
    task.campaignName && { term: t("factCampaign"), fact: task.campaignName },
    task.createdByName && {
      term: t("factPostedBy"),
      fact: task.createdByName,
    },
  ].filter((fact) => fact !== null && fact !== "");
  return (
    <dl className="facts">
      {facts.map(({ term, fact }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="break-words">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
