import type { Roster } from "~/features/officials/types";

import type { Roll, VoteOption } from "../types";

/** A row of a stored roll call, as far as counting looks at it. */
export interface RollRow {
  officialId: string | null;
  seatId: string | null;
  option: VoteOption;
  weight: number;
}

/** What the record says of a roll beside its rows. */
export interface RollFacts {
  /** Who presided at this vote; null: whoever chairs the body. */
  presidedBy?: string | null;
  /** A valid protest stood on the day of the vote. */
  protested?: boolean;
}

/** Everybody who could preside that day: the members, then the mayor. */
export function mayPreside(
  roster: Roster,
): { officialId: string; name: string }[] {
  const members = roster.places.flatMap(({ holder }) => holder ?? []);
  const mayor = roster.mayorHasSeat || !roster.mayor ? [] : [roster.mayor];
  return [...members, ...mayor].map(({ officialId, name }) => ({
    officialId,
    name,
  }));
}

/** The official, if it is somebody who could preside; else the usual chair. */
export function presiderOf(
  roster: Roster,
  officialId: string | undefined,
): string | null {
  return (
    mayPreside(roster).find((each) => each.officialId === officialId)
      ?.officialId ?? null
  );
}

/**
 * The roll as the rules count it: rows of the record laid over the body of
 * that day.
 *
 * - Who presides and who is mayor is what they were on the day of the vote,
 *   unless the record says that another presided at this one: then the usual
 *   chair votes like every member. A mayor without a seat is kept apart from
 *   the members.
 * - Seats vacant that day stand in the count as vacant. Rows nobody could
 *   match to a member take up a seat all the same.
 * - A member who held a seat but has no row leaves "no record", not "absent".
 */
export function rollFrom(
  rows: readonly RollRow[],
  roster: Roster,
  facts: RollFacts = {},
): Roll {
  const chair = facts.presidedBy ?? roster.chair?.officialId;
  const mayor = roster.mayorHasSeat ? null : roster.mayor;
  const mayorRow = mayor
    ? rows.find(({ officialId }) => officialId === mayor.officialId)
    : undefined;
  const members = rows.filter((row) => row !== mayorRow);
  const votes: Roll["votes"] = members.map((row) => ({
    ...(row.seatId === null ? {} : { seatId: row.seatId }),
    option: row.option,
    weight: row.weight,
    chair: row.officialId !== null && row.officialId === chair,
  }));
  const seats = new Set(members.map(({ seatId }) => seatId));
  const people = new Set(members.map(({ officialId }) => officialId));
  const recorded = ({ seatId, holder }: Roster["places"][number]) =>
    (seatId !== null && seats.has(seatId)) ||
    (holder !== null && people.has(holder.officialId));
  const silent = roster.places.filter((place) => !recorded(place));
  const withoutRow = silent.filter(({ holder }) => holder !== null).length;
  const open = Math.max(0, roster.places.length - members.length - withoutRow);
  for (const place of silent.filter(({ holder }) => !holder).slice(0, open)) {
    votes.push({
      ...(place.seatId === null ? {} : { seatId: place.seatId }),
      option: "vacant",
      weight: place.weight,
      chair: false,
    });
  }
  const weighted = roster.places.some(({ weight }) => weight !== 1);
  return {
    votes,
    seats: Math.max(roster.places.length, votes.length),
    ...(weighted
      ? {
          totalWeight: roster.places.reduce(
            (sum, { weight }) => sum + weight,
            0,
          ),
        }
      : {}),
    ...(mayorRow ? { mayor: mayorRow.option } : {}),
    ...(mayor && facts.presidedBy === mayor.officialId
      ? { mayorPresides: true }
      : {}),
    ...(facts.protested ? { protested: true } : {}),
  };
}

/** Members who held a seat that day and have no row in the record. */
export function membersWithoutRow(
  rows: readonly RollRow[],
  roster: Roster,
): { officialId: string; name: string; slug: string; label: string | null }[] {
  const named = new Set(rows.map(({ officialId }) => officialId));
  const seated = new Set(rows.map(({ seatId }) => seatId));
  return roster.places.flatMap(({ holder, seatId, label }) =>
    holder &&
    !named.has(holder.officialId) &&
    !(seatId !== null && seated.has(seatId))
      ? [
          {
            officialId: holder.officialId,
            name: holder.name,
            slug: holder.slug,
            label,
          },
        ]
      : [],
  );
}
