import { aCouncil, anOfficial } from "./factories/officials";
import {
  aMeeting,
  aMotion,
  aRoll,
  aRule,
  aVoteDemand,
} from "./factories/votes";
import type { Cast } from "./route-table/cast";

/** A form that goes through: what stands on its page, and what is filled in. */
export interface Accepted {
  /** What the address is about, when it is more than the table's own. */
  params: Record<string, string>;
  query?: string;
  /** Over what a person in a hurry would send; null: not sent at all. */
  fields?: Record<string, string | null>;
}

/** Before any day a test is run on. */
const HELD_ON = "2026-11-03";

async function aVote(
  { app, place, group }: Cast,
  given: Parameters<typeof aMotion>[2] & { localDate?: string } = {},
) {
  const { world } = app;
  const { localDate = HELD_ON, ...motion } = given;
  const council = await aCouncil(world, { placeId: place.id, seats: 3 });
  const meeting = await aMeeting(world, council.id, { localDate });
  const { id } = await aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
    ...motion,
  });
  return { council, meeting, id };
}

/** A roll of three yes, saved and not only looked at. */
const ROLL = { letters: "YYY", preview: null };

/**
 * Forms that refuse a person's first guesses: they need something of their
 * own around them before they are taken.
 */
export const ACCEPTED: Readonly<
  Record<string, (cast: Cast) => Promise<Accepted>>
> = {
  "officials/:slug/merging": async ({ app, place }) => {
    const kept = await anOfficial(app.world, { placeId: place.id });
    const twin = await anOfficial(app.world, { placeId: place.id });
    return { params: { slug: kept.slug }, query: `?twin=${twin.slug}` };
  },
  "votes/:id/roll-call": async (cast) => ({
    params: { id: (await aVote(cast)).id },
    fields: { ...ROLL, printed: "" },
  }),
  "meetings/:id/consent": async (cast) => ({
    params: { id: (await aVote(cast)).meeting.id },
    fields: { ...ROLL, "items[0].place": "on", "items[0].exceptions": "" },
  }),
  "votes/:id/conflict": async (cast) => {
    const { council, id } = await aVote(cast, { recordedResult: "fail" });
    await aRoll(
      cast.app.world,
      id,
      council.members.map((member) => ({
        officialId: member.id,
        option: "yes" as const,
      })),
    );
    return { params: { id } };
  },
  "votes/:id/readings": async (cast) => {
    const { council, id } = await aVote(cast, { localDate: "2026-12-08" });
    await aRule(cast.app.world, council.id, { readings: 2 });
    return { params: { id }, fields: { readOn: HELD_ON } };
  },
  "votes/:id/leans": async (cast) => {
    const { council, id } = await aVote(cast, { localDate: "2026-12-08" });
    return {
      params: { id },
      query: `?seat-${council.seats[0]?.id}=against`,
      fields: { "rows[0].evidenceOn": HELD_ON },
    };
  },
  "promises/new": async (cast) => {
    const { council } = await aVote(cast);
    const demand = await aVoteDemand(cast.app.world, {
      groupId: cast.group.id,
      placeId: cast.place.id,
      bodyId: council.id,
      createdBy: cast.people.organizer.id,
    });
    return {
      params: {},
      query: `?official=${council.members[0]?.slug}&demand=${demand.id}`,
      fields: { saidOn: HELD_ON, motionId: "", provisionId: null },
    };
  },
};
