import {
  listLastContacts,
  listOpenTasksAbout,
  sumSignaturesIn,
} from "@db/queries/member-contacts.server";

import { livingBySeat } from "~/features/officials/service/reach.server";
import { foldName } from "~/lib/names";
import { whileUnchanged } from "~/server/while-unchanged.server";
import type { World } from "~/server/world.server";

import { imagine, isAsCounted } from "../rules/imagine";
import type { Imagined } from "../rules/imagine";
import { isNothingKnown } from "../rules/standing";
import type { CountViewAsked } from "../schema";
import type { RecordedLean, Stance } from "../types";
import { countOf } from "./count-votes.server";
import type { CountSeat, VoteCount } from "./count-votes.server";
import { forecastFor } from "./forecast.server";
import { gatherCounts } from "./gather-counts.server";
import { movementOf } from "./movement.server";
import type { ReaderScope } from "./reader-scope.server";

/** Members on one page of the table. */
export const MEMBERS_A_PAGE = 30;
/** So many are worth a conversation; the rest are listed on demand. */
export const PIVOTAL_FIRST = 10;
/** Tasks named beside a member. */
const TASKS_NAMED = 3;

/** From for to against, as the table orders them by stand. */
const STAND_ORDER: readonly Stance[] = [
  "for",
  "lean_for",
  "undecided",
  "unknown",
  "lean_against",
  "against",
  "recused",
  "absent",
  "vacant",
];

/**
 * The count of a vote as its page shows it: all seats in short, one page of
 * the table's rows, those who could decide with what is going on around them,
 * and the count imagined otherwise. Null where the reader may not know of the
 * vote. Read once for all who may see as much and ask the same, while nothing
 * is written (decision 0019); not to be changed by whoever gets it.
 */
export function countPage(
  world: World,
  motionId: string,
  scope: ReaderScope,
  ask: { view: CountViewAsked; imagined: Imagined },
) {
  return whileUnchanged(world, ["count page", motionId, scope, ask], () =>
    readCountPage(world, motionId, scope, ask),
  );
}

async function readCountPage(
  world: World,
  motionId: string,
  scope: ReaderScope,
  ask: { view: CountViewAsked; imagined: Imagined },
) {
  const [gathered] = await gatherCounts(world, [motionId], scope);
  if (!gathered) return null;
  const counted = countOf(gathered, scope);
  const places = new Set(counted.seats.map(({ key }) => key));
  // Of another body's seats an address may speak, but nobody sits there.
  const imagined = {
    ...ask.imagined,
    seats: ask.imagined.seats.filter(({ key }) => places.has(key)),
  };
  const { motion, body, seats, count, rule, pivotal, mayor } = counted;
  const { rows, total, page } = rowsShown(seats, ask.view);
  const stance = counted.mayorStance;
  const whipSeats = seats.map((seat) => ({
    seatId: seat.key,
    stance: seat.stance,
    weight: seat.weight,
    chair: seat.chair,
    ...(seat.standing?.counted
      ? { confidence: seat.standing.counted.confidence }
      : {}),
  }));
  const shown =
    ask.view.decide === "all" ? pivotal : pivotal.slice(0, PIVOTAL_FIRST);
  const [around, signatures, living] = await Promise.all([
    aroundMembers(
      world,
      shown.map(({ seat }) => seat),
      scope,
    ),
    sumSignaturesIn(world.db.read, {
      placeId: body.placeId,
      groupIds: scope.own,
    }),
    livingBySeat(world, body.id, scope.own),
  ]);
  return {
    motion,
    body,
    day: counted.day,
    today: counted.today,
    rule,
    ruleId: counted.ruleId,
    explanation: counted.explanation,
    totalWeight: counted.totalWeight,
    mayor,
    mayorStance: stance,
    protested: gathered.protested,
    count,
    taken: counted.taken,
    nothingKnown: isNothingKnown(seats.map((seat) => seat.stance)),
    seats: seats.map((seat) => ({
      key: seat.key,
      label: seat.label,
      weight: seat.weight,
      chair: seat.chair,
      holder: seat.holder,
      stance: seat.stance,
      confidence: seat.standing?.counted?.confidence ?? null,
    })),
    rows: rows.map(({ key, standing, voted }) => ({
      key,
      // What the groups say apart is sent only where they differ.
      standing: standing && {
        ...standing,
        current: standing.disagree ? standing.current : [],
      },
      voted,
    })),
    rowsTotal: total,
    page,
    pivotalTotal: pivotal.length,
    stillOpen: stillOpenOf(pivotal),
    pivotal: shown.map(({ seat, swing, ifYes, ifNo }) => ({
      key: seat.key,
      swing,
      ifYes,
      ifNo,
      living: living[seat.key] ?? 0,
      ...around(seat),
    })),
    signatures,
    imagined,
    movement: movementOf(gathered, scope),
    forecast: forecastFor(gathered, scope),
    tried:
      count && !isAsCounted(imagined)
        ? imagine(rule, whipSeats, stance, imagined, gathered.protested)
        : null,
  };
}

/** Whoever decides most of those who promised neither side. */
function stillOpenOf(pivotal: VoteCount["pivotal"]) {
  const open = pivotal.find(
    ({ seat, swing }) =>
      swing > 0 && seat.stance !== "for" && seat.stance !== "against",
  );
  return open
    ? { key: open.seat.key, ifYes: open.ifYes, ifNo: open.ifNo }
    : null;
}

export type CountPageView = NonNullable<Awaited<ReturnType<typeof countPage>>>;

function rowsShown(seats: readonly CountSeat[], view: CountViewAsked) {
  const wanted = foldName(view.q);
  const found = seats.filter(
    ({ holder, label, stance }) =>
      (view.stand === null || stance === view.stand) &&
      (wanted === "" ||
        foldName(`${holder?.name ?? ""} ${label ?? ""}`).includes(wanted)),
  );
  const { order } = view;
  const ordered =
    order === "seat" ? found : found.toSorted((a, b) => compare(a, b, order));
  if (view.all) return { rows: ordered, total: ordered.length, page: 1 };
  const last = Math.max(1, Math.ceil(ordered.length / MEMBERS_A_PAGE));
  const page = Math.min(view.page, last);
  return {
    rows: ordered.slice((page - 1) * MEMBERS_A_PAGE, page * MEMBERS_A_PAGE),
    total: ordered.length,
    page,
  };
}

function compare(
  a: CountSeat,
  b: CountSeat,
  order: Exclude<CountViewAsked["order"], "seat">,
): number {
  if (order === "stand")
    return STAND_ORDER.indexOf(a.stance) - STAND_ORDER.indexOf(b.stance);
  const text = (seat: CountSeat) =>
    order === "name"
      ? seat.holder
        ? foldName(`${seat.holder.familyName} ${seat.holder.name}`)
        : "\uffff"
      : // Of whom nothing was ever heard comes before the oldest news.
        (seat.standing?.counted?.evidenceOn ?? (seat.holder ? "" : "\uffff"));
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}

/** Contacts and open tasks of the reader's own groups about these members. */
async function aroundMembers(
  world: World,
  seats: readonly CountSeat[],
  scope: ReaderScope,
) {
  const about = {
    officialIds: seats.flatMap(({ holder }) =>
      holder ? [holder.officialId] : [],
    ),
    groupIds: scope.own,
  };
  const [tasks, contacts] = await Promise.all([
    listOpenTasksAbout(world.db.read, about),
    listLastContacts(world.db.read, about),
  ]);
  const contactOf = new Map(contacts.map((row) => [row.officialId, row]));
  return (seat: CountSeat) => {
    const officialId = seat.holder?.officialId ?? "";
    const own = tasks.filter((task) => task.officialId === officialId);
    const task = contactOf.get(officialId);
    const lean = seat.lastContact;
    const byTask = task && {
      on: task.contactedOn,
      by: task.recorder,
      groupName: task.groupName,
    };
    const byLean = lean && {
      on: lean.evidenceOn,
      by: lean.recorder,
      groupName: lean.groupName,
    };
    return {
      lastContact:
        byTask && (!byLean || byTask.on > byLean.on) ? byTask : byLean,
      tasks: own.slice(0, TASKS_NAMED).map(({ id, title }) => ({ id, title })),
      openTasks: own.length,
    };
  };
}

/** A member or the mayor for whom something else was imagined. */
export interface ToKeep {
  officialId: string;
  name: string;
  slug: string;
  /** Null for a mayor beside the seats. */
  seat: string | null;
  /** As counted now. */
  now: Stance;
  lean: RecordedLean;
}

/**
 * Of what was imagined, what a group could record: stands of people. A
 * vacancy filled, a veto and a protest are nobody's stand.
 */
export function toKeep(
  counted: Pick<VoteCount, "seats" | "mayor">,
  imagined: Imagined,
): ToKeep[] {
  const members = imagined.seats.flatMap(({ key, stance }) => {
    const seat = counted.seats.find((each) => each.key === key);
    return seat?.holder
      ? [
          {
            officialId: seat.holder.officialId,
            name: seat.holder.name,
            slug: seat.holder.slug,
            seat: seat.label,
            now: seat.stance,
            lean: stance,
          },
        ]
      : [];
  });
  const { mayor } = counted;
  return mayor && imagined.mayor
    ? [
        ...members,
        {
          officialId: mayor.officialId,
          name: mayor.name,
          slug: mayor.slug,
          seat: null,
          now: mayor.standing.counted?.lean ?? "unknown",
          lean: imagined.mayor,
        },
      ]
    : members;
}
