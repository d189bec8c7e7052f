import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { MeetingWhen } from "./MeetingWhen";

export interface ListedMeeting {
  id: string;
  localDate: string;
  startsAt: string | null;
  timeZone: string;
  location: string | null;
  status: "scheduled" | "held" | "cancelled";
}

/** Meetings of a body, one line each. */
export function MeetingList({
  meetings,
  placeName,
}: {
  meetings: readonly ListedMeeting[];
  placeName: string;
}) {
  const t = useTranslate(voteMessages);
  return (
    <ul className="list-rows">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link to={paths.meetings.show(meeting.id)}>
            <MeetingWhen meeting={meeting} placeName={placeName} />
          </Link>{" "}
          {meeting.status === "cancelled" && (
            <Badge tone="danger">{t("meeting_cancelled")}</Badge>
          )}
          {meeting.location && (
            <span className="soft small block">{meeting.location}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
