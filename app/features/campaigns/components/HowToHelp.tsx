import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { formatDay, formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";

interface Help {
  campaign: { groupName: string; groupSlug: string };
  petitions: readonly {
    slug: string;
    titleEn: string;
    titleEs: string;
    goal: number;
    signatureCount: number;
  }[];
  votes: readonly {
    id: string;
    title: string;
    campaignTitle: string | null;
    bodyName: string;
    localDate: string;
    startsAt: string | null;
    timeZone: string;
    location: string | null;
    agendaUrl: string | null;
  }[];
  tasks: readonly {
    id: string;
    title: string;
    location: string;
    startsAt: string | null;
    dueOn: string | null;
    timeZone: string;
    wanted: number;
    taken: number;
  }[];
}

/** What a neighbor can do today: sign, come to the vote, take on work. */
export function HowToHelp({ campaign, petitions, votes, tasks }: Help) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const nothing = petitions.length + votes.length + tasks.length === 0;
  return (
    <section aria-labelledby="help" className="stack min-w-0">
      <h2 id="help">{t("howToHelp")}</h2>
      {nothing && <p className="soft">{t("noHelpYet")}</p>}
      {petitions.map((petition) => (
        <div key={petition.slug} className="sheet stack-tight">
          <h3>
            {locale === "es"
              ? petition.titleEs || petition.titleEn
              : petition.titleEn || petition.titleEs}
          </h3>
          <progress
            className="bar"
            value={Math.min(petition.signatureCount, petition.goal)}
            max={petition.goal}
            aria-hidden="true"
          />
          <p className="small">
            {t("signatures", {
              count: petition.signatureCount,
              goal: petition.goal,
            })}
          </p>
          <Link className="button" to={paths.petitions.show(petition.slug)}>
            {t("signPetition")}
          </Link>
        </div>
      ))}
      {votes.length > 0 && (
        <div>
          <h3>{t("nextVotes")}</h3>
          <ul className="list-rows">
            {votes.map((vote) => (
              <li key={vote.id}>
                <p className="font-semibold">
                  {vote.startsAt
                    ? formatMoment(locale, vote.startsAt, vote.timeZone)
                    : formatDay(locale, vote.localDate)}
                </p>
                <p>
                  <Link to={paths.votes.show(vote.id)}>
                    {vote.campaignTitle ?? vote.title}
                  </Link>
                </p>
                {vote.campaignTitle && (
                  <p className="soft small">{vote.title}</p>
                )}
                <p className="soft small">
                  {[vote.bodyName, vote.location].filter(Boolean).join(" · ")}
                </p>
                {vote.agendaUrl && (
                  <p>
                    <WebLink to={vote.agendaUrl}>{t("agenda")}</WebLink>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {tasks.length > 0 && (
        <div>
          <h3>{t("publicTasks")}</h3>
          <ul className="list-rows">
            {tasks.map((task) => (
              <li key={task.id}>
                <p className="font-semibold">
                  <Link to={paths.tasks.show(task.id)}>{task.title}</Link>
                </p>
                <p className="soft small">
                  {[
                    task.startsAt
                      ? formatMoment(locale, task.startsAt, task.timeZone)
                      : task.dueOn
                        ? t("dueBy", { day: formatDay(locale, task.dueOn) })
                        : null,
                    task.location,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                {task.taken < task.wanted && (
                  <p>{t("needsMore", { count: task.wanted - task.taken })}</p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link to={paths.groups.show(campaign.groupSlug)}>
          {t("askGroup", { group: campaign.groupName })}
        </Link>
      </p>
    </section>
  );
}
