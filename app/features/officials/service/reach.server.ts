import {
  countMembersByHome,
  countPeopleBySeat,
  listGroupNames,
  listOfficesToReach,
} from "@db/queries/member-homes.server";

import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import {
  coarse,
  countedUntil,
  reachOfGroups,
  standsForDistrict,
} from "../reach/rules";
import type { GroupReach } from "../reach/rules";

export interface ReachReader {
  /** Groups whose counts the reader may see as they are. */
  own: readonly string[];
  /** Groups in a coalition with those, or led by the reader. */
  allied: readonly string[];
}

/** Who lives where one official is elected. */
export interface OfficeReach {
  bodyId: string;
  bodyName: string;
  placeName: string;
  seatLabel: string | null;
  own: GroupReach[];
  /** Counts in steps of five, as of Monday; 0: fewer than five. */
  others: GroupReach[];
}

/**
 * For each office an official holds, how many members of which groups said
 * that they live there. Never a person; of other groups in steps of five and
 * as of the start of the week.
 */
export async function whoCanReach(
  world: World,
  official: { id: string; timeZone: string },
  reader: ReachReader,
): Promise<OfficeReach[]> {
  if (reader.own.length + reader.allied.length === 0) return [];
  const db = world.db.read;
  const [offices, names] = await Promise.all([
    listOfficesToReach(db, {
      officialId: official.id,
      today: dayIn(official.timeZone, world.now()),
    }),
    listGroupNames(db, [...reader.own, ...reader.allied]),
  ]);
  const own = names.filter(({ id }) => reader.own.includes(id));
  const others = names.filter(({ id }) => !reader.own.includes(id));
  return Promise.all(
    offices.map(async ({ bodyId, placeName, bodyName, ...seat }) => {
      const district = standsForDistrict(seat.seatLabel ?? "Seat");
      const seatId = district ? seat.seatId : null;
      const [now, before] = await Promise.all([
        countMembersByHome(db, { groupIds: reader.own, bodyId, before: null }),
        countMembersByHome(db, {
          groupIds: reader.allied,
          bodyId,
          before: countedUntil(world.now()),
        }),
      ]);
      return {
        bodyId,
        bodyName,
        placeName,
        seatLabel: district ? seat.seatLabel : null,
        own: reachOfGroups(own, now, seatId),
        others: reachOfGroups(others, before, seatId).map((group) => ({
          ...group,
          inSeat: group.inSeat === null ? null : coarse(group.inSeat),
          inPlace: coarse(group.inPlace),
        })),
      };
    }),
  );
}

/**
 * How many people of these groups said that they live in each district of a
 * body, by seat, everybody once; for the groups' own organizers.
 */
export async function livingBySeat(
  world: World,
  bodyId: string,
  groupIds: readonly string[],
): Promise<Record<string, number>> {
  const rows = await countPeopleBySeat(world.db.read, { groupIds, bodyId });
  return Object.fromEntries(rows.map(({ seatId, count }) => [seatId, count]));
}
