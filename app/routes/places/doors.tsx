import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { involvedMessages } from "~/features/jurisdictions/involved-messages";
import { formatDay, formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

/** Meetings to come, with where and until when to comment. */
export function MeetingsHere({
  meetings,
}: {
  meetings: readonly {
    readonly id: string;
    readonly bodyName: string;
    readonly localDate: string;
    readonly startsAt: string | null;
    readonly timeZone: string;
    readonly location: string | null;
    readonly commentsOn: string | null;
    readonly commentUrl: string | null;
  }[];
}) {
  const t = useTranslate(involvedMessages);
  const locale = useLocale();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h3 id="meetings">{t("meetings")}</h3>
      <ul className="list-rows mt-2">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link to={paths.meetings.show(meeting.id)}>
              {meeting.bodyName},{" "}
              {meeting.startsAt
                ? formatMoment(locale, meeting.startsAt, meeting.timeZone)
                : formatDay(locale, meeting.localDate)}
            </Link>
            <span className="soft small block">
              {[
                meeting.location,
                meeting.commentsOn &&
                  t("commentUntil", {
                    date: formatDay(locale, meeting.commentsOn),
                  }),
              ]
                .filter(Boolean)
                .join(" · ")}{" "}
              {meeting.commentUrl && (
                <WebLink to={meeting.commentUrl}>{t("comment")}</WebLink>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who decides here; their pages say how to reach them. */
export function OfficialsHere({
  slug,
  officials,
}: {
  slug: string;
  officials: readonly {
    readonly name: string;
    readonly slug: string;
    readonly bodies: readonly string[];
  }[];
}) {
  const t = useTranslate(involvedMessages);
  if (officials.length === 0) return null;
  return (
    <section aria-labelledby="officials">
      <h3 id="officials">{t("officials")}</h3>
      <p className="soft small">{t("officialsHint")}</p>
      <ul className="list-rows mt-2 gap-x-10 md:columns-2">
        {officials.map((official) => (
          <li key={official.slug} className="break-inside-avoid">
            <Link to={paths.officials.show(official.slug)}>
              {official.name}
            </Link>{" "}
            <span className="soft small">{official.bodies.join(" · ")}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link to={paths.officials.inPlace(slug)}>{t("allOfficials")}</Link>
      </p>
    </section>
  );
}

/** Groups to join. */
export function GroupsHere({
  groups,
}: {
  groups: readonly {
    readonly name: string;
    readonly slug: string;
    readonly about: string;
  }[];
}) {
  const t = useTranslate(involvedMessages);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="groups">
      <h3 id="groups">{t("groups")}</h3>
      <ul className="list-rows mt-2">
        {groups.map((group) => (
          <li key={group.slug}>
            <Link to={paths.groups.show(group.slug)}>{group.name}</Link>{" "}
            <Link
              className="small"
              to={paths.groups.join(group.slug)}
              aria-label={`${t("ask")}: ${group.name}`}
            >
              {t("ask")}
            </Link>
            {group.about !== "" && (
              <span className="soft small block">{group.about}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Seats one could run for: how many stand empty. */
export function SeatsHere({
  bodies,
}: {
  bodies: readonly {
    readonly slug: string;
    readonly name: string;
    readonly seats: number;
    readonly filled: number;
  }[];
}) {
  const t = useTranslate(involvedMessages);
  if (bodies.length === 0) return <p className="soft">{t("noBodies")}</p>;
  return (
    <ul className="list-rows">
      {bodies.map((body) => (
        <li key={body.slug}>
          <Link to={paths.bodies.show(body.slug)}>{body.name}</Link>{" "}
          <span className="soft small">
            {t("seats", { filled: body.filled, seats: body.seats })}
          </span>
        </li>
      ))}
    </ul>
  );
}
