import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { campaignMessages } from "../messages";
import { movementOf } from "../rules";
import type { VoteLine } from "../types";

const SHAPE = { up: "▲", down: "▼", still: "▬" } as const;

/** How a vote moved in a week: a shape, and the same in words. */
export function Movement({
  line,
}: {
  line: Pick<VoteLine, "count" | "weekAgo">;
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const moved = movementOf(line);
  if (!moved) return <span className="soft">–</span>;
  const points = Math.round(Math.abs(moved.chance) * 100);
  const { way } = moved;
  return (
    <span className={`movement movement-${way}`}>
      <span aria-hidden="true">{SHAPE[way]}</span>{" "}
      {way === "still"
        ? t("movedStill")
        : points >= 1
          ? t(way === "up" ? "movedUp" : "movedDown", {
              points: formatNumber(locale, points),
            })
          : t("firmMoved", { firm: Math.abs(moved.firm), way })}
    </span>
  );
}
