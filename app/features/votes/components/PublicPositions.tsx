import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { voteMessages } from "../messages";
import type { EvidenceKind, RecordedLean } from "../types";

export interface ShownPosition {
  id: string;
  motionId: string;
  title: string;
  groupName: string;
  lean: RecordedLean;
  evidenceKind: EvidenceKind;
  evidenceOn: string;
  evidenceUrl: string | null;
  note: string;
  old: boolean;
}

/** Positions groups made public, each with who says so, how, and since when. */
export function PublicPositions({
  positions,
}: {
  positions: readonly ShownPosition[];
}) {
  const t = useTranslate(voteMessages);
  const say = useTranslate(countMessages);
  const locale = useLocale();
  return (
    <section>
      <h2>{t("positionsHeading")}</h2>
      {positions.length === 0 ? (
        <p className="soft mt-2">{t("positionsEmpty")}</p>
      ) : (
        <ul className="list-rows">
          {positions.map((position) => (
            <li key={position.id}>
              <p>
                <strong>{say(`lean_${position.lean}`)}</strong>:{" "}
                <Link to={paths.votes.show(position.motionId)}>
                  {position.title}
                </Link>
              </p>
              {position.note && <p>{position.note}</p>}
              <p className="soft small">
                {position.groupName} ·{" "}
                {say(`evidence_${position.evidenceKind}`)},{" "}
                {formatDay(locale, position.evidenceOn)}{" "}
                {position.old && (
                  <Badge tone="warn" shape="◷">
                    {say("oldLean")}
                  </Badge>
                )}
                {position.evidenceUrl && (
                  <>
                    {" · "}
                    <WebLink to={position.evidenceUrl}>
                      {t("positionSource")}
                    </WebLink>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
