import { Badge } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { coverageOf } from "../roster/rules";
import type { CommentPoint, ShownTurn } from "../roster/rules";
import { rosterMessages } from "../roster-messages";

/** The points of a meeting: who makes each, and which nobody makes. */
export function PointCoverage({
  points,
  turns,
}: {
  points: readonly CommentPoint[];
  turns: readonly ShownTurn[];
}) {
  const t = useTranslate(rosterMessages);
  const names = new Map(turns.map(({ key, name }) => [key, name]));
  const covered = coverageOf(points, turns);
  if (points.length === 0) return <p className="soft">{t("noPointsYet")}</p>;
  return (
    <>
      <p>
        {t("uncovered", {
          count: covered.filter(({ by }) => by.length === 0).length,
        })}
      </p>
      <ol className="list-rows">
        {covered.map(({ id, words, by }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
          >
            <span className="min-w-0 break-words">{words}</span>
            {by.length === 0 ? (
              <Badge tone="warn">{t("nobodyMakes")}</Badge>
            ) : (
              <span className="soft min-w-0 break-words">
                {t("coveredBy", {
                  count: by.length,
                  names: by
                    .map((key) => names.get(key) ?? t("unnamed"))
                    .join(", "),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
