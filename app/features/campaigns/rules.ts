import { addDays, daysBetween } from "~/lib/calendar";

import { ATTENTION_KINDS } from "./types";
import type {
  Attention,
  AttentionKind,
  DayCount,
  VoteLine,
  VoteRisk,
} from "./types";

/** A vote this near is everybody's business. */
export const VOTE_IS_NEAR_DAYS = 14;
/** Beyond this a vote's date is too far off to rank it by risk. */
const RISK_DAYS = 30;
/** From here on a count holds, if it is kept. */
const SAFE_CHANCE = 0.8;
/** A task that is short of people asks for attention this long before. */
export const TASK_IS_NEAR_DAYS = 14;
/** Who has not confirmed is called in the last days before the shift. */
export const CONFIRM_WITHIN_DAYS = 2;
/** How far back the chart of signatures looks. */
export const SIGNATURE_DAYS = 90;
/** More points than this make a line no clearer. */
const MOST_POINTS = 60;

/** What decides the campaign stands above the day's housekeeping. */
const FIRST_OF_ALL: readonly AttentionKind[] = ["overdue_answer", "vote_soon"];

/**
 * What waits, the most urgent first: overdue answers and near votes above the
 * rest; within each, what was due earliest, then by kind, in the order of the
 * list of kinds; what has no day comes last.
 */
export function byUrgency(items: readonly Attention[]): Attention[] {
  const tier = (item: Attention) => (FIRST_OF_ALL.includes(item.kind) ? 0 : 1);
  const rank = (item: Attention) => ATTENTION_KINDS.indexOf(item.kind);
  return [...items].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      compare(a.on ?? "9999", b.on ?? "9999") ||
      rank(a) - rank(b) ||
      compare(a.title, b.title) ||
      compare(a.id, b.id),
  );
}

/**
 * Running totals from `from` to `to`, a point for each day, or for every few
 * days when the span is long; the last point is always `to`.
 * @param before what had been counted before `from`
 */
export function runningTotal(
  days: readonly DayCount[],
  { from, to, before }: { from: string; to: string; before: number },
): { day: string; total: number }[] {
  return daysOf(from, to).map((day) => ({
    day,
    total: days.reduce(
      (sum, each) =>
        each.day >= from && each.day <= day ? sum + each.count : sum,
      before,
    ),
  }));
}

/** Tasks posted and tasks done so far, over the days since the first. */
export function burnUp(
  posted: readonly DayCount[],
  done: readonly DayCount[],
  today: string,
): { day: string; posted: number; done: number }[] {
  const [first] = posted;
  if (!first) return [];
  const span = { from: first.day, to: max(today, first.day), before: 0 };
  const finished = runningTotal(done, span);
  return runningTotal(posted, span).map(({ day, total }, index) => ({
    day,
    posted: total,
    done: finished[index]?.total ?? 0,
  }));
}

/**
 * How likely a vote is to be lost: below even odds it is at risk. While no
 * stand is known there is a chance by guess, and no count.
 */
export function riskOf({ count }: Pick<VoteLine, "count">): VoteRisk {
  if (!count || count.guess) return "not_counted";
  if (count.chance < 0.5) return "at_risk";
  return count.chance < SAFE_CHANCE ? "close" : "on_track";
}

/**
 * Votes in the order in which a coalition should look at them: those of the
 * next 30 days first, then later ones, then those without a date; within
 * each, what nobody counted first, then the smallest chance, then the
 * nearest date.
 */
export function byRisk<Line extends VoteLine>(
  lines: readonly Line[],
  today: string,
): Line[] {
  const span = ({ localDate }: Line) =>
    localDate === null ? 2 : daysBetween(today, localDate) <= RISK_DAYS ? 0 : 1;
  return [...lines].sort(
    (a, b) =>
      span(a) - span(b) ||
      chanceCounted(a) - chanceCounted(b) ||
      compare(a.localDate ?? "", b.localDate ?? "") ||
      compare(a.motionId, b.motionId),
  );
}

/** The chance by which a vote is put in order; below all where it is a guess. */
function chanceCounted({ count }: VoteLine): number {
  return !count || count.guess ? -1 : count.chance;
}

/** Less movement than a percent is no movement: counts are estimates. */
const STILL = 0.01;

/**
 * Which way a vote moved in a week, by what was recorded in it: the chance,
 * and where that stands still, the firm votes. Null: there is nothing to
 * compare with.
 */
export function movementOf({
  count,
  weekAgo,
}: Pick<VoteLine, "count" | "weekAgo">): {
  way: "up" | "down" | "still";
  chance: number;
  firm: number;
} | null {
  if (!count || !weekAgo) return null;
  const chance = count.chance - weekAgo.chance;
  const firm = count.firm - weekAgo.firm;
  const by = Math.abs(chance) >= STILL ? chance : firm;
  return { way: by > 0 ? "up" : by < 0 ? "down" : "still", chance, firm };
}

/** What a lead asks of the board. */
export interface BoardQuery {
  sort: "risk" | "date" | "movement";
  /** Words of the vote, the body or the member it turns on. */
  q: string;
  /** Id of a group; empty: all. */
  group: string;
  risk: VoteRisk | "";
}

/** The lines that match, in the order asked. */
export function boardLines<Line extends VoteLine>(
  lines: readonly Line[],
  query: BoardQuery,
  today: string,
): Line[] {
  const words = plain(query.q).split(/\s+/).filter(Boolean);
  const matching = lines.filter((line) => {
    const text = plain(
      [
        line.title,
        line.campaignTitle,
        line.demandTitle,
        line.bodyName,
        line.count?.swing?.name,
      ].join(" "),
    );
    return (
      words.every((word) => text.includes(word)) &&
      (query.group === "" || line.groupId === query.group) &&
      (query.risk === "" || riskOf(line) === query.risk)
    );
  });
  if (query.sort === "date") return byDate(matching);
  if (query.sort === "risk") return byRisk(matching, today);
  // What was lost this week first: it is what a lead can still answer.
  const moved = (line: Line) => movementOf(line)?.chance ?? 0;
  return byDate(matching).sort((a, b) => moved(a) - moved(b));
}

/** Lower case without accents, so that "Nunez" finds "Núñez". */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The nearest date first, those without a date last. */
export function byDate<Line extends VoteLine>(lines: readonly Line[]): Line[] {
  return [...lines].sort(
    (a, b) =>
      compare(a.localDate ?? "9999", b.localDate ?? "9999") ||
      compare(a.motionId, b.motionId),
  );
}

/**
 * What asks for attention about a vote: that it is near and not yet won by
 * firm votes, and that positions on it are old. A vote that is far off, or on
 * no agenda, asks for nothing today.
 */
export function attentionToVote(
  line: VoteLine,
  campaign: Attention["campaign"],
  today: string,
): Attention[] {
  if (line.localDate === null) return [];
  const days = daysBetween(today, line.localDate);
  if (days < 0 || days > VOTE_IS_NEAR_DAYS) return [];
  const about = {
    id: line.motionId,
    title: line.campaignTitle ?? line.title,
    titleEs: null,
    on: line.localDate,
    campaign,
  };
  const short = line.count?.shortFirm ?? 0;
  return [
    ...(short > 0
      ? [{ ...about, kind: "vote_soon" as const, count: short }]
      : []),
    ...(line.oldPositions > 0
      ? [{ ...about, kind: "stale_leans" as const, count: line.oldPositions }]
      : []),
  ];
}

/** Days from `from` to `to`, thinned out evenly when there are too many. */
function daysOf(from: string, to: string): string[] {
  const span = Math.max(0, daysBetween(from, to));
  const step = Math.ceil((span + 1) / MOST_POINTS);
  const days: string[] = [];
  // Counted back from the end, so that today is always there.
  for (let back = 0; back <= span; back += step) days.push(addDays(to, -back));
  return days.reverse();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
