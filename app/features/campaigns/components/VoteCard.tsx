import { Link } from "@remix-run/react";

import { StackedBar } from "~/components/charts/StackedBar";
import { formatDay, formatMoment, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { VoteLine, VoteLineCount } from "../types";
import { RiskBadge } from "./RiskBadge";

/** One vote to come: when, how it stands, what is short, who decides. */
export function VoteCard({ line }: { line: VoteLine }) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  return (
    <article className="sheet stack-tight">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>
          <VoteDay line={line} />
        </strong>
        <RiskBadge line={line} />
      </p>
      <h3 className="break-words">
        <Link to={paths.votes.count(line.motionId)}>
          {line.campaignTitle ?? line.title}
        </Link>
      </h3>
      <p className="soft small break-words">
        {line.campaignTitle
          ? `${line.bodyName} · ${line.title}`
          : line.bodyName}
      </p>
      {line.count ? (
        <>
          <StackedBar
            label={t("countInWords", wordsOf(line.count))}
            total={line.count.total}
            mark={line.count.needed}
            parts={partsOf(line.count)}
          />
          <Tally count={line.count} />
          <p className="font-semibold">
            {t("needsVotes", {
              needed: line.count.needed,
              total: line.count.total,
            })}{" "}
            {shortWords(line.count)}
          </p>
          <p className="small">
            {t("chanceIs", {
              chance: formatPercent(locale, line.count.chance),
            })}
            {line.count.guess && ` ${t("chanceGuessedLong")}`}
            {line.count.swing && (
              <>
                {" "}
                {t("decidedBy")}{" "}
                <Link to={paths.officials.show(line.count.swing.slug)}>
                  {line.count.swing.name}
                </Link>
                .
              </>
            )}
          </p>
        </>
      ) : (
        <p className="soft">{t("noSeatsYet")}</p>
      )}
    </article>
  );

  function shortWords({ shortFirm, shortWithLeaners }: VoteLineCount): string {
    if (shortFirm === 0) return t("notShort");
    return t("shortBy", { firm: shortFirm, leaning: shortWithLeaners });
  }
}

/** "Tue, Dec 8, 6:00 PM", the day alone, or that there is no date yet. */
export function VoteDay({
  line,
}: {
  line: Pick<VoteLine, "localDate" | "startsAt" | "timeZone">;
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  if (line.startsAt !== null) {
    return <>{formatMoment(locale, line.startsAt, line.timeZone)}</>;
  }
  return (
    <>
      {line.localDate
        ? formatDay(locale, line.localDate, "short")
        : t("noDateYet")}
    </>
  );
}

/** The five leans with their numbers: what the bar's colours mean. */
function Tally({ count }: { count: VoteLineCount }) {
  const t = useTranslate(campaignMessages);
  return (
    <ul className="small flex flex-wrap gap-x-4 gap-y-1">
      {partsOf(count).map(({ key, value, color }) => (
        <li key={key} className="flex items-center gap-1.5">
          <svg width="12" height="12" aria-hidden="true">
            <rect
              width="12"
              height="12"
              fill={color}
              stroke="var(--rule-strong)"
            />
          </svg>
          {t(`stance_${key}`, { count: value })}
        </li>
      ))}
    </ul>
  );
}

/** The parts of the bar, from firm yes to firm no. */
export function partsOf(count: VoteLineCount) {
  return [
    { key: "firm", value: count.firm, color: "var(--for)" },
    { key: "leaning", value: count.leaning, color: "var(--lean-for)" },
    { key: "undecided", value: count.undecided, color: "var(--undecided)" },
    { key: "open", value: openOf(count), color: "var(--unknown)" },
    {
      key: "leaningAgainst",
      value: count.leaningAgainst,
      color: "var(--lean-against)",
    },
    { key: "against", value: count.against, color: "var(--against)" },
  ] as const;
}

/** The same numbers for the sentence that stands for the bar. */
export function wordsOf(count: VoteLineCount) {
  const { firm, leaning, undecided, leaningAgainst, against, needed } = count;
  const open = openOf(count);
  return { firm, leaning, undecided, open, leaningAgainst, against, needed };
}

/** Not known yet, or not voting: vacant, away, recused. */
function openOf(count: VoteLineCount): number {
  return Math.max(
    0,
    count.total -
      count.firm -
      count.leaning -
      count.undecided -
      count.leaningAgainst -
      count.against,
  );
}
