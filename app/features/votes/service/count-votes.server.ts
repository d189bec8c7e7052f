import { listLeansOn, listRecorders } from "@db/queries/votes.server";

import { splitName } from "~/lib/names";
import { dayIn } from "~/lib/calendar";
import type { Body } from "~/features/officials/service.server";
import type { Roster } from "~/features/officials/types";
import type { World } from "~/server/world.server";

import {
  chamberOf,
  explainRule,
  pivotalMembers,
  votesNeeded,
  whatIf,
  whipCount,
} from "../rules";
import type { Explanation, Pivotal, WhatIf, WhipCount } from "../rules";
import { ruleAsAsked } from "../rules/asked";
import {
  isOld,
  lastContactOf,
  mayorStanceFrom,
  scoreForecast,
  standingOf,
  whipSeatsFrom,
} from "../rules/standing";
import type { ForecastScore, Standing } from "../rules/standing";
import type {
  BodyRule,
  Confidence,
  EvidenceKind,
  Lean,
  LeanVisibility,
  RecordedLean,
  Stance,
  VoteOption,
} from "../types";
import { findMotion } from "./read-motions.server";
import type { Motion } from "./read-motions.server";
import { recordOfVote } from "./read-rolls.server";
import type { ReaderScope } from "./reader-scope.server";

/** One entry of a group about one member, as a reader may see it. */
export interface LeanView {
  id: string;
  motionId: string;
  officialId: string;
  groupId: string;
  groupName: string;
  lean: RecordedLean;
  confidence: Confidence;
  evidenceKind: EvidenceKind;
  evidenceOn: string;
  evidenceUrl: string | null;
  note: string;
  visibility: LeanVisibility;
  recordedAt: string;
  /** Who recorded it; null outside the reader's own groups. */
  recorder: string | null;
  /** The evidence is more than 60 days old. */
  old: boolean;
}

/** One place at the table in a whip count. */
export interface CountSeat {
  key: string;
  label: string | null;
  weight: number;
  chair: boolean;
  holder: {
    officialId: string;
    name: string;
    slug: string;
    familyName: string;
  } | null;
  stance: Stance;
  standing: Standing<LeanView> | null;
  /** The last talk with them about this vote; null: none is recorded. */
  lastContact: LeanView | null;
  /** How they voted, once there is a roll. */
  voted: VoteOption | null;
}

export interface VoteCount {
  motion: Motion;
  body: Body;
  /** The day the body is taken of: of the meeting, or today. */
  day: string;
  /** Today on the clock of the place. */
  today: string;
  /** The rule as asked by this kind of motion. */
  rule: BodyRule;
  /** Null: no rule is written down, Robert's Rules are taken. */
  ruleId: string | null;
  explanation: Explanation[];
  seats: CountSeat[];
  totalWeight: number;
  mayor: {
    officialId: string;
    name: string;
    slug: string;
    standing: Standing<LeanView>;
  } | null;
  /** Null while the body has no seats to count. */
  count: WhipCount | null;
  /** Once the vote was taken. */
  taken: boolean;
  pivotal: (Pivotal & { seat: CountSeat })[];
  whatIf: WhatIf | null;
  /** Once there is a roll: how the count fared. */
  forecast: ForecastScore | null;
}

/** Changes to try without saving anything. */
export interface WhatIfAsked {
  seats: readonly { key: string; stance: Exclude<Stance, "vacant"> }[];
  mayor?: Lean | null;
  veto?: "sure" | "never" | null;
  protested?: boolean;
}

/**
 * The whip count of a motion as this reader may see it: by their own group's
 * leans, else by what allies share. Null when they may not know of the motion.
 * Whether they may read counts at all is for the caller to check.
 */
export async function countForMotion(
  world: World,
  motionId: string,
  scope: ReaderScope,
  asked: WhatIfAsked | null = null,
): Promise<VoteCount | null> {
  const found = await findMotion(world, motionId, scope);
  if (!found) return null;
  const { motion, body } = found;
  const record = await recordOfVote(world, motion, body);
  const { roster, ruleInForce } = record;
  const today = dayIn(body.timeZone, world.now());
  const leans = await leansOn(world, [motion.id], scope, today);
  const own = ownFirst(motion, scope);
  const standings = new Map(
    membersOf(roster).map((id) => [id, standingOf(id, leans, own)]),
  );
  const counted = (officialId: string) =>
    standings.get(officialId)?.counted ?? null;

  const whipSeats = whipSeatsFrom(roster, counted);
  const mayorRecord = roster.mayor;
  const mayor = mayorStanceFrom(
    mayorRecord ? counted(mayorRecord.officialId) : null,
  );
  const rule = ruleAsAsked(
    ruleInForce.rule,
    motion.kind,
    chamberOf(ruleInForce.rule, whipSeats),
  );
  const [roll] = record.rolls;
  const voted = new Map(
    (roll?.votes ?? []).flatMap(({ officialId, option }) =>
      officialId ? [[officialId, option] as const] : [],
    ),
  );
  const seats = roster.places.map((place, index): CountSeat => {
    const { holder } = place;
    return {
      key: place.key,
      label: place.label,
      weight: place.weight,
      chair: place.chair,
      holder: holder && {
        officialId: holder.officialId,
        name: holder.name,
        slug: holder.slug,
        familyName: splitName(holder.name).familyName ?? holder.name,
      },
      stance: whipSeats[index]?.stance ?? "unknown",
      standing: (holder && standings.get(holder.officialId)) ?? null,
      lastContact: holder && lastContactOf(holder.officialId, leans),
      voted: (holder && voted.get(holder.officialId)) ?? null,
    };
  });
  const countable = seats.length > 0;
  const options = { mayor };
  const byKey = new Map(seats.map((seat) => [seat.key, seat]));
  return {
    motion,
    body,
    day: roster.day,
    today,
    rule,
    ruleId: ruleInForce.ruleId,
    explanation: explainRule(rule),
    seats,
    totalWeight: seats.reduce((sum, { weight }) => sum + weight, 0),
    mayor:
      mayorRecord && !roster.mayorHasSeat
        ? {
            officialId: mayorRecord.officialId,
            name: mayorRecord.name,
            slug: mayorRecord.slug,
            standing: standingOf(mayorRecord.officialId, leans, own),
          }
        : null,
    count: countable ? whipCount(rule, whipSeats, options) : null,
    taken: roll !== undefined || motion.recordedResult !== null,
    pivotal: countable
      ? pivotalMembers(rule, whipSeats, options).flatMap((pivotal) => {
          const seat = byKey.get(pivotal.seatId);
          return seat ? [{ ...pivotal, seat }] : [];
        })
      : [],
    whatIf:
      countable && asked
        ? whatIf(
            rule,
            whipSeats,
            asked.seats
              .filter(({ key }) => byKey.get(key)?.holder)
              .map(({ key, stance }) => ({ seatId: key, stance })),
            {
              ...options,
              then: {
                mayor: {
                  ...(asked.mayor ? { lean: asked.mayor } : mayor),
                  ...(asked.veto
                    ? { veto: asked.veto === "sure" ? 1 : 0 }
                    : {}),
                },
                protested: asked.protested ?? false,
              },
            },
          )
        : null,
    forecast: roll
      ? scoreForecast(
          seats.flatMap(({ standing }) =>
            standing?.counted ? [standing.counted] : [],
          ),
          voted,
        )
      : null,
  };
}

/** What a reader may know of one member before a vote. */
export interface MemberStand {
  motion: Motion;
  body: Body;
  member: {
    officialId: string;
    name: string;
    slug: string;
    /** Name of the place at the table; null for a mayor beside the seats. */
    key: string | null;
    /** Null for a mayor beside the seats, and where no seat is written down. */
    seat: string | null;
  };
  standing: Standing<LeanView>;
  /** Every entry the reader may see, the newest first. */
  history: LeanView[];
  today: string;
}

/**
 * One member of the body of the vote's day (or its mayor), with all that was
 * recorded of them. Null when the reader may not know of the motion, or nobody
 * of that name sits there.
 */
export async function memberStand(
  world: World,
  about: { motionId: string; officialSlug: string },
  scope: ReaderScope,
): Promise<MemberStand | null> {
  const found = await findMotion(world, about.motionId, scope);
  if (!found) return null;
  const { motion, body } = found;
  const { roster } = await recordOfVote(world, motion, body);
  const place = roster.places.find(
    ({ holder }) => holder?.slug === about.officialSlug,
  );
  const holder =
    place?.holder ??
    (roster.mayor?.slug === about.officialSlug ? roster.mayor : null);
  if (!holder) return null;
  const today = dayIn(body.timeZone, world.now());
  const leans = await leansOn(world, [motion.id], scope, today);
  const { officialId, name, slug } = holder;
  return {
    motion,
    body,
    member: {
      officialId,
      name,
      slug,
      key: place?.key ?? null,
      seat: place?.label ?? null,
    },
    standing: standingOf(officialId, leans, ownFirst(motion, scope)),
    history: leans.filter((entry) => entry.officialId === officialId),
    today,
  };
}

/** The reader's groups, the one whose vote it is first. */
function ownFirst(motion: Motion, scope: ReaderScope): readonly string[] {
  return motion.groupId !== null && scope.own.includes(motion.groupId)
    ? [motion.groupId, ...scope.own.filter((id) => id !== motion.groupId)]
    : scope.own;
}

function membersOf(roster: Roster): string[] {
  const seated = roster.places.flatMap(({ holder }) =>
    holder ? [holder.officialId] : [],
  );
  return roster.mayor ? [...seated, roster.mayor.officialId] : seated;
}

/** Every entry on these motions that the reader may see, the newest first. */
export async function leansOn(
  world: World,
  motionIds: readonly string[],
  scope: ReaderScope,
  today: string,
): Promise<LeanView[]> {
  const db = world.db.read;
  const rows = await listLeansOn(db, motionIds, scope);
  const ours = rows.filter(({ groupId }) => scope.own.includes(groupId));
  const recorders = new Map(
    (
      await listRecorders(db, [
        ...new Set(ours.map(({ recordedBy }) => recordedBy)),
      ])
    ).map(({ id, name }) => [id, name]),
  );
  return rows.map(({ recordedBy, ...row }) => ({
    ...row,
    lean: row.lean as RecordedLean,
    confidence: row.confidence as Confidence,
    evidenceKind: row.evidenceKind as EvidenceKind,
    visibility: row.visibility as LeanVisibility,
    recorder: scope.own.includes(row.groupId)
      ? (recorders.get(recordedBy) ?? null)
      : null,
    old: isOld(row.evidenceOn, today),
  }));
}

/** How many votes a motion of this kind needs, for a preview of a rule. */
export function neededOnRoster(rule: BodyRule, roster: Roster) {
  const seats = whipSeatsFrom(roster, () => null);
  return votesNeeded(rule, chamberOf(rule, seats));
}
