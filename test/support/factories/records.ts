import { keepSheets } from "@db/queries/roll-sheets.server";

import type { VoteOption } from "~/features/votes/types";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { aBody, aTerm, anOfficial } from "./officials";

const WORDS = ["Lease", "Budget", "Street", "Library", "Permit", "Park"];

/**
 * A body with a long record: every member in every roll, two of three rolls
 * split, one vote in twelve an absence of either kind, one meeting a week
 * with ten votes, the last one before `until`.
 */
export async function aLongRecord(
  world: World,
  given: {
    placeId: string;
    members: number;
    rolls: number;
    name?: string;
    /** YYYY-MM-DD */
    until?: string;
  },
) {
  const body = await aBody(world, {
    placeId: given.placeId,
    seats: given.members,
    ...(given.name ? { name: given.name } : {}),
  });
  const members: { id: string; name: string; slug: string; seatId: string }[] =
    [];
  for (const [index, seat] of body.seats.entries()) {
    const official = await anOfficial(world, {
      placeId: given.placeId,
      name: `Member Number ${index + 1}`,
    });
    await aTerm(world, {
      officialId: official.id,
      bodyId: body.id,
      seatId: seat.id,
    });
    members.push({ ...official, seatId: seat.id });
  }
  const at = timestamp(world);
  const last = Date.parse(`${given.until ?? "2026-11-17"}T12:00:00Z`);
  const dayOf = (week: number) =>
    new Date(last - week * 7 * 86_400_000).toISOString().slice(0, 10);
  await world.db.transaction(async (trx) => {
    const motionIds: string[] = [];
    let meetingId = "";
    let heldOn = "";
    for (let n = 0; n < given.rolls; n += 1) {
      if (n % 10 === 0) {
        meetingId = world.newId();
        heldOn = dayOf(n / 10);
        await trx
          .insertInto("meetings")
          .values({
            id: meetingId,
            body_id: body.id,
            local_date: heldOn,
            local_time: null,
            time_zone: "America/Los_Angeles",
            starts_at: null,
            location: null,
            agenda_url: null,
            minutes_url: "https://riverbend.example/minutes",
            source_url: null,
            status: "held",
            created_by_group_id: null,
            created_at: at,
          })
          .execute();
      }
      const motionId = world.newId();
      motionIds.push(motionId);
      const rollId = world.newId();
      await trx
        .insertInto("motions")
        .values({
          id: motionId,
          body_id: body.id,
          meeting_id: meetingId,
          matter_id: null,
          demand_id: null,
          group_id: null,
          kind: n % 5 === 0 ? "resolution" : "ordinance",
          title: `${WORDS[n % WORDS.length]} matter number ${n + 1} of the council`,
          campaign_title: null,
          sequence: (n % 10) + 1,
          agenda_number: `${(n % 10) + 1}.`,
          action_name: "approved",
          action_text: null,
          consent: 0,
          recorded_result: "pass",
          source_url: "https://riverbend.example/minutes",
          created_by: null,
          created_at: at,
        })
        .execute();
      await trx
        .insertInto("roll_calls")
        .values({
          id: rollId,
          motion_id: motionId,
          version: 1,
          method: "roll_call",
          computed_result: "passed",
          entered_by: null,
          entered_at: at,
          source_url: "https://riverbend.example/minutes",
          note: "",
        })
        .execute();
      await trx
        .insertInto("cast_votes")
        .values(
          members.map((member, index) => ({
            id: world.newId(),
            roll_call_id: rollId,
            official_id: member.id,
            seat_id: member.seatId,
            printed_name: member.name,
            word: "",
            option: optionOf(n, index, given.members),
            weight: 1,
            position: index + 1,
            record_on: heldOn,
            record_sequence: (n % 10) + 1,
          })),
        )
        .execute();
    }
    await keepSheets(trx, motionIds);
  });
  return { ...body, members };
}

function optionOf(roll: number, member: number, of: number): VoteOption {
  if ((roll * 7 + member * 5) % 24 === 0) return "absent";
  if ((roll * 7 + member * 5) % 24 === 1) return "excused";
  if (roll % 3 === 0) return "yes";
  return (member + (roll % of)) % of < of / 2 ? "yes" : "no";
}
