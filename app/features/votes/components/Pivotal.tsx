import { Link } from "@remix-run/react";

import { formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { daysBetween } from "~/lib/calendar";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { rowOf } from "./Chamber";
import { StanceMark } from "./LeanArt";
import type { CountView, SeatView } from "./count-view";

/** So many are worth a conversation; the rest follow in one sentence. */
const SHOWN = 9;

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

/** Who decides: what each yes instead of a no is worth, and who asked last. */
export function Pivotal({
  motionId,
  pivotal,
  nothingKnown,
  mayPostTasks,
  today,
}: {
  motionId: string;
  pivotal: CountView["pivotal"];
  /** Nobody has recorded where any member stands. */
  nothingKnown: boolean;
  mayPostTasks: boolean;
  today: string;
}) {
  const t = useTranslate(countMessages);
  const locale = useLocale();
  const percent = (chance: number) => formatPercent(locale, chance);
  const shown = pivotal.slice(0, SHOWN);
  const [first] = shown;
  const widest = Math.max(first?.swing ?? 0, 0.01);
  if (nothingKnown) {
    return <NothingKnown motionId={motionId} mayPostTasks={mayPostTasks} />;
  }
  return (
    <section aria-labelledby="pivotal" className="stack-tight min-w-0">
      <h2 id="pivotal">{t("pivotalHeading")}</h2>
      <p className="text-lg">
        {first?.seat.holder && first.swing >= 0.01
          ? t("pivotalLine", {
              name: first.seat.holder.name,
              yes: percent(first.ifYes),
              no: percent(first.ifNo),
            })
          : t("pivotalDone")}
      </p>
      <p className="soft small">{t("pivotalLead")}</p>
      <ol className="list-rows pivotal">
        {shown.map(({ seat, swing, ifYes, ifNo }) => (
          <li key={seat.key}>
            <div className="stance">
              <StanceMark stance={seat.stance} />
              <p>
                <a className="font-semibold" href={`#${rowOf(seat.key)}`}>
                  {seat.holder?.name}
                </a>
                <span className="small soft block">
                  {t(`lean_${seat.stance}`)}
                </span>
              </p>
            </div>
            <div>
              <p>{t("swingOf", { swing: percent(swing) })}</p>
              <svg className="swing-bar" aria-hidden="true" height="8">
                <rect width="100%" height="8" className="swing-ground" />
                <rect
                  width={`${((100 * Math.max(0, swing)) / widest).toFixed(1)}%`}
                  height="8"
                  className="swing-fill"
                />
              </svg>
            </div>
            <p className="small">
              {t("ifYesNo", { yes: percent(ifYes), no: percent(ifNo) })}
            </p>
            <p className="small">
              <LastContact contact={seat.lastContact} today={today} />
            </p>
            {mayPostTasks && seat.holder && (
              <p className="small no-print">
                <Link
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
        ))}
      </ol>
      {pivotal.length > SHOWN && (
        <p className="soft small">
          {t("pivotalOthers", { others: pivotal.length - SHOWN })}
        </p>
      )}
    </section>
  );
}

/** Who of which group could ask again, and how long ago somebody did. */
function LastContact({
  contact,
  today,
}: {
  contact: SeatView["lastContact"];
  today: string;
}) {
  const t = useTranslate(countMessages);
  if (!contact) return t("neverContacted");
  const { recorder, groupName, evidenceOn } = contact;
  return (
    <>
      {t("lastContact", {
        ago: t("daysAgo", { days: daysBetween(evidenceOn, today) }),
      })}
      <span className="soft block">
        {recorder
          ? t("lastContactBy", { name: recorder, group: groupName })
          : groupName}
      </span>
    </>
  );
}
