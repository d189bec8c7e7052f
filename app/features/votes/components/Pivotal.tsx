import { Link } from "@remix-run/react";

import { reachMessages } from "~/features/officials/reach-messages";
import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { daysBetween } from "~/lib/calendar";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { StanceMark } from "./LeanArt";
import { whatIfMessages } from "../whatif-messages";
import type { PivotalView, SeatView } from "./count-view";

/** Before anybody has been heard nobody stands out: what to do first instead. */
function NothingKnown({
  motionId,
  mayPostTasks,
}: {
  motionId: string;
  mayPostTasks: boolean;
}) {
  const t = useTranslate(countMessages);
  return (
    <section aria-labelledby="pivotal" className="stack-tight min-w-0">
      <h2 id="pivotal">{t("pivotalHeading")}</h2>
      <p className="text-lg">{t("nothingKnown")}</p>
      <p>{t("nothingKnownFirst")}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2 no-print">
        <a href="#members">{t("toMembers")}</a>
        {mayPostTasks && (
          <Link to={paths.tasks.new({ motion: motionId })}>
            {t("makeAskingTask")}
          </Link>
        )}
      </p>
    </section>
  );
}

/**
 * Who decides: what each yes instead of a no is worth, who spoke with them
 * last, and what work on them is under way.
 */
export function Pivotal({
  motionId,
  seats,
  pivotal,
  stillOpen,
  total,
  allHref,
  nothingKnown,
  signatures,
  placeName,
  mayPostTasks,
  today,
}: {
  motionId: string;
  seats: readonly SeatView[];
  /** The first of them, the one who decides most first. */
  pivotal: readonly PivotalView[];
  /** Whoever decides most of those who promised neither side. */
  stillOpen: Pick<PivotalView, "key" | "ifYes" | "ifNo"> | null;
  /** How many there are in all. */
  total: number;
  /** The same page with all of them. */
  allHref: string;
  /** Nobody has recorded where any member stands. */
  nothingKnown: boolean;
  /** On petitions of the reader's groups in the place of the body. */
  signatures: number;
  placeName: string;
  mayPostTasks: boolean;
  today: string;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const reach = useTranslate(reachMessages);
  const locale = useLocale();
  const percent = (chance: number) => formatPercent(locale, chance);
  const byKey = new Map(seats.map((seat) => [seat.key, seat]));
  const [first] = pivotal;
  const firstName = byKey.get(first?.key ?? "")?.holder?.name;
  // Of whom one knows as little, one decides no more than the other.
  const alike = pivotal.filter(
    ({ swing }) => first && first.swing - swing < 1e-9,
  ).length;
  const openHolder = byKey.get(stillOpen?.key ?? "")?.holder;
  const widest = Math.max(first?.swing ?? 0, 0.01);
  if (nothingKnown) {
    return <NothingKnown motionId={motionId} mayPostTasks={mayPostTasks} />;
  }
  return (
    <section aria-labelledby="pivotal" className="stack-tight min-w-0">
      <h2 id="pivotal">{t("pivotalHeading")}</h2>
      <p className="text-lg">
        {first && firstName && first.swing >= 0.01
          ? t(alike > 1 ? "pivotalAlike" : "pivotalLine", {
              alike,
              name: firstName,
              yes: percent(first.ifYes),
              no: percent(first.ifNo),
            })
          : t("pivotalDone")}
      </p>
      {stillOpen && openHolder && stillOpen.key !== first?.key && (
        <p>
          {say("stillOpen", {
            name: openHolder.name,
            yes: percent(stillOpen.ifYes),
            no: percent(stillOpen.ifNo),
          })}{" "}
          {mayPostTasks && (
            <Link
              className="no-print"
              to={paths.tasks.new({
                official: openHolder.slug,
                motion: motionId,
              })}
              aria-label={t("makeTaskOf", { name: openHolder.name })}
            >
              {t("makeTask")}
            </Link>
          )}
        </p>
      )}
      <p className="soft small">{t("pivotalLead")}</p>
      <ol className="list-rows pivotal">
        {pivotal.map((each) => {
          const seat = byKey.get(each.key);
          return (
            seat?.holder && (
              <li key={each.key}>
                <div className="stance">
                  <StanceMark stance={seat.stance} />
                  <p>
                    <Link
                      className="font-semibold"
                      to={paths.votes.lean(motionId, seat.holder.slug)}
                    >
                      {seat.holder.name}
                    </Link>
                    <span className="small soft block">
                      {[seat.label, t(`lean_${seat.stance}`)]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </p>
                </div>
                <div>
                  <p>{t("swingOf", { swing: percent(each.swing) })}</p>
                  <svg className="swing-bar" aria-hidden="true" height="8">
                    <rect width="100%" height="8" className="swing-ground" />
                    <rect
                      width={`${((100 * Math.max(0, each.swing)) / widest).toFixed(1)}%`}
                      height="8"
                      className="swing-fill"
                    />
                  </svg>
                  <p className="small soft">
                    {t("ifYesNo", {
                      yes: percent(each.ifYes),
                      no: percent(each.ifNo),
                    })}
                  </p>
                </div>
                {each.living > 0 && (
                  <p className="small">
                    {reach("livingHere", { count: each.living })}
                  </p>
                )}
                <p className="small">
                  <LastContact contact={each.lastContact} today={today} />
                </p>
                <div className="small">
                  <OpenTasks tasks={each.tasks} openTasks={each.openTasks} />
                </div>
                {mayPostTasks && (
                  <p className="no-print">
                    <Link
                      className="button button-quiet button-small"
                      to={paths.tasks.new({
                        official: seat.holder.slug,
                        motion: motionId,
                      })}
                      aria-label={t("makeTaskOf", { name: seat.holder.name })}
                    >
                      {t("makeTask")}
                    </Link>
                  </p>
                )}
              </li>
            )
          );
        })}
      </ol>
      {total > pivotal.length && (
        <p className="small">
          {t("pivotalOthers", { others: total - pivotal.length })}{" "}
          <Link className="no-print" to={allHref}>
            {say("pivotalAll")}
          </Link>
        </p>
      )}
      <p className="soft small">
        {signatures > 0
          ? say("constituents", {
              signatures: formatNumber(locale, signatures),
              place: placeName,
            })
          : say("constituentsNone", { place: placeName })}
      </p>
    </section>
  );
}

/** Work on this member that waits for somebody, by name for a few. */
function OpenTasks({
  tasks,
  openTasks,
}: Pick<PivotalView, "tasks" | "openTasks">) {
  const say = useTranslate(whatIfMessages);
  if (openTasks === 0) return <p className="soft">{say("noOpenTasks")}</p>;
  return (
    <>
      <p>{say("openTasks", { tasks: openTasks })}</p>
      <ul>
        {tasks.map(({ id, title }) => (
          <li key={id}>
            <Link className="inline-block min-h-6" to={paths.tasks.show(id)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who of which group could ask again, and how long ago somebody did. */
function LastContact({
  contact,
  today,
}: {
  contact: PivotalView["lastContact"];
  today: string;
}) {
  const t = useTranslate(countMessages);
  if (!contact) return t("neverContacted");
  const { by, groupName, on } = contact;
  return (
    <>
      {t("lastContact", {
        ago: t("daysAgo", { days: daysBetween(on, today) }),
      })}
      <span className="soft block">
        {by ? t("lastContactBy", { name: by, group: groupName }) : groupName}
      </span>
    </>
  );
}
