import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { rosterMessages } from "../roster-messages";

/** Who speaks at a meeting, as far as this reader may know. */
export function SpeakersAtMeeting({
  meetingId,
  lists,
  others,
}: {
  meetingId: string;
  /** `speakers`: null where the reader only speaks. */
  lists: readonly { slug: string; name: string; speakers: number | null }[];
  others: readonly {
    id: string;
    name: string;
    speakers: number;
    spoke: number;
  }[];
}) {
  const t = useTranslate(rosterMessages);
  if (lists.length === 0 && others.length === 0) return null;
  return (
    <section aria-labelledby="speakers" className="prose">
      <h2 id="speakers">{t("meetingTitle")}</h2>
      <ul className="list-rows">
        {lists.map(({ slug, name, speakers }) => (
          <li
            key={slug}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
          >
            <Link to={paths.speakers.show(slug, meetingId)}>
              {t(speakers === null ? "ownList" : "openList", { group: name })}
            </Link>
            {speakers !== null && (
              <span className="soft">{t("meetingList", { speakers })}</span>
            )}
          </li>
        ))}
        {others.map(({ id, name, ...counts }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
          >
            <span>{name}</span>
            <span className="soft">{t("otherCount", counts)}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="soft small">{t("othersHint")}</p>}
    </section>
  );
}
