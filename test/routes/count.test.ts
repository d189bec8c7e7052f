import { describe, expect, test } from "vitest";

import { startApp } from "@test/support/app";
import {
  aBody,
  aCouncil,
  aTerm,
  anOfficial,
} from "@test/support/factories/officials";
import {
  aCoalition,
  aGroup,
  aMember,
  aPlace,
} from "@test/support/factories/people";
import {
  aLean,
  aMeeting,
  aMotion,
  aRoll,
  aRule,
} from "@test/support/factories/votes";
import type { RecordedLean } from "~/features/votes/types";

/** A council of nine and a vote that Rosa's group counts. */
async function riverbend(
  options: { filled?: number; believed?: readonly RecordedLean[] } = {},
) {
  const app = await startApp();
  const { world } = app;
  const place = await aPlace(world);
  const group = await aGroup(world, { name: "Riverbend Neighbors" });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const council = await aCouncil(world, {
    placeId: place.id,
    filled: options.filled ?? 9,
  });
  const motion = await aMotion(world, council.id, {
    groupId: group.id,
    campaignTitle: "Keep our records home",
  });
  for (const [index, lean] of (options.believed ?? []).entries()) {
    const member = council.members[index];
    if (!member) continue;
    await aLean(world, {
      motionId: motion.id,
      officialId: member.id,
      groupId: group.id,
      recordedBy: rosa.id,
      lean,
      note: "Heard at the market.",
      visibility: "coalition",
    });
  }
  const as = await app.cookieOf(rosa.id);
  return { app, world, place, group, rosa, council, motion, as };
}

const plain = (text: string) => text.replace(/<!-- -->/g, "");

const BELIEVED: readonly RecordedLean[] = [
  "for",
  "for",
  "for",
  "lean_for",
  "undecided",
  "against",
  "against",
  "against",
];

const FILLED_IN = {
  lean: "lean_for",
  confidence: "medium",
  evidenceKind: "said_to_us",
  evidenceOn: "2026-11-20",
  visibility: "group",
};

describe("the count at one look", () => {
  test("says how many votes are needed, firm, leaning and short", async () => {
    const { app, motion, as } = await riverbend({ believed: BELIEVED });
    const page = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(page).toContain("5 votes needed; 3 firm, 1 leaning: 2 short.");
    expect(page).toContain("Keep our records home");
    expect(page).toContain("An ordinance on the use of city records");
    expect(page).toContain("counted by Robert’s Rules");
  });

  test("says what to do first while nobody has been heard, and names no member", async () => {
    const { app, motion, as } = await riverbend();
    const address = `/votes/${motion.id}/count`;
    const page = plain((await app.get(address, { as })).text);
    expect(page).toContain("Nothing is known yet");
    expect(page).toContain("Record where the members stand");
    expect(page).toContain(`/board/tasks/new?motion=${motion.id}`);
    expect(page).not.toContain("decides most");
    const spanish = await app.get(address, {
      as,
      headers: { Cookie: `${as}; lang=es` },
    });
    expect(plain(spanish.text)).toContain("Todavía no se sabe nada");
  });

  test("says it in Spanish", async () => {
    const { app, world, group, motion } = await riverbend({
      believed: BELIEVED,
    });
    const lucia = await aMember(world, group.id, "organizer", { locale: "es" });
    const page = await app.get(`/votes/${motion.id}/count`, {
      as: await app.cookieOf(lucia.id),
    });
    expect(plain(page.text)).toContain(
      "Hacen falta 5 votos; 3 firmes, 1 se inclina: faltan 2.",
    );
  });

  test("a vacant seat still counts where all seats do", async () => {
    const { app, world, council, motion, as } = await riverbend({ filled: 7 });
    await aRule(world, council.id, { base: "seats" });
    const page = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(page).toContain("5 of 9 seats");
    expect(page).toContain(
      "2 seats are vacant: the number of votes needed does not fall.",
    );
  });

  test("a mayor who breaks ties and may veto stands in the table and in what if", async () => {
    const { app, world, place, council, motion, as } = await riverbend({
      believed: BELIEVED,
    });
    await aRule(world, council.id, {
      tie: "mayor_breaks",
      mayorVotes: "ties",
      mayorVeto: true,
    });
    const mayor = await anOfficial(world, {
      placeId: place.id,
      name: "Mae Winters",
    });
    await aTerm(world, {
      officialId: mayor.id,
      bodyId: council.id,
      role: "mayor",
    });
    const address = `/votes/${motion.id}/count`;
    const page = plain((await app.get(address, { as })).text);
    expect(page).toContain("Chance of a tie");
    expect(page).toContain("Chance of a veto after passage");
    expect(page).toContain(`/votes/${motion.id}/leans/${mayor.slug}`);
    const tried = await app.get(`${address}?veto=sure&mayor=against`, { as });
    expect(plain(tried.text)).toContain(
      "Changed: Mae Winters: Against; The mayor is sure to veto",
    );
  });

  test("unequal votes are counted in votes", async () => {
    const { app, world, place, group, as } = await riverbend();
    const board = await aBody(world, {
      placeId: place.id,
      weights: [60, 25, 15],
    });
    const motion = await aMotion(world, board.id, { groupId: group.id });
    const page = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(page).toContain("Members carry unequal votes: 100 in all.");
  });

  test("a body without seats says what to do first", async () => {
    const { app, world, place, group, as } = await riverbend();
    const board = await aBody(world, { placeId: place.id, seats: 1 });
    await world.db.transaction(async (trx) => {
      await trx.deleteFrom("seats").where("body_id", "=", board.id).execute();
      await trx
        .updateTable("bodies")
        .set({ seat_count: null })
        .where("id", "=", board.id)
        .execute();
    });
    const motion = await aMotion(world, board.id, { groupId: group.id });
    const page = await app.get(`/votes/${motion.id}/count`, { as });
    expect(page.status).toBe(200);
    expect(page.text).toContain("There is nobody to count yet");
  });

  test("what is tried is shown beside the count and saved nowhere", async () => {
    const { app, council, motion, as } = await riverbend({
      believed: BELIEVED,
    });
    const address = `/votes/${motion.id}/count`;
    const [, , , , fifth] = council.seats;
    const tried = plain(
      (
        await app.get(`${address}?seat-${fifth?.id}=for&seat-nobody=for`, {
          as,
        })
      ).text,
    );
    expect(tried).toContain("Changed: Elena Park: For");
    const again = plain((await app.get(address, { as })).text);
    expect(again).not.toContain("Changed:");
    expect(again).toContain("3 firm, 1 leaning: 2 short");
    // A friend who opens the same address may keep the thought.
    expect(tried).toContain(`/votes/${motion.id}/leans?seat-${fifth?.id}=for"`);
    expect(tried).toContain("1 thing imagined: chance");
  });

  test("without script a seat is picked and imagined by links", async () => {
    const { app, council, motion, as } = await riverbend({
      believed: BELIEVED,
    });
    const address = `/votes/${motion.id}/count`;
    const seat = council.seats[4]?.id ?? "";
    const page = await app.get(address, { as });
    expect(page.text).toContain(`href="${address}?pick=${seat}#seat-panel"`);
    const picked = await app.get(`${address}?pick=${seat}`, { as });
    expect(picked.text).toContain("What if this member stood otherwise?");
    expect(picked.text).toContain(
      `href="${address}?seat-${seat}=against&amp;pick=${seat}#seat-panel"`,
    );
  });

  test("a vacancy can be imagined filled, and nobody's stand is kept for it", async () => {
    const { app, council, motion, as } = await riverbend({ filled: 8 });
    const vacant = council.seats[8]?.id ?? "";
    const page = plain(
      (await app.get(`/votes/${motion.id}/count?seat-${vacant}=for`, { as }))
        .text,
    );
    expect(page).toContain("Changed: Vacancy, Seat 9: For");
    expect(page).not.toContain("Keep these as leans");
    const keep = await app.get(`/votes/${motion.id}/leans?seat-${vacant}=for`, {
      as,
    });
    expect(keep.text).toContain("There is nothing to keep");
  });
});

describe("keeping what was imagined", () => {
  const entry = (index: number, officialId: string) => ({
    [`rows[${index}].official`]: officialId,
    [`rows[${index}].keep`]: "on",
    [`rows[${index}].lean`]: "for",
    [`rows[${index}].confidence`]: "high",
    [`rows[${index}].evidenceKind`]: "said_to_us",
    [`rows[${index}].evidenceOn`]: "2026-11-20",
  });

  test("each becomes an entry with its own evidence", async () => {
    const { app, world, council, motion, as } = await riverbend({
      believed: BELIEVED,
    });
    const [, , , , fifth, sixth] = council.members;
    const address = `/votes/${motion.id}/leans?seat-${council.seats[4]?.id}=for&seat-${council.seats[5]?.id}=for`;
    const review = plain((await app.get(address, { as })).text);
    expect(review).toContain("Counted so far: Undecided");
    expect(review).toContain("Counted so far: Against");
    const made = await app.post(
      address,
      {
        ...entry(0, fifth?.id ?? ""),
        ...entry(1, sixth?.id ?? ""),
        "rows[1].note": "Said so at the library.",
        visibility: "coalition",
      },
      { as },
    );
    expect(made.status).toBe(303);
    expect(made.location).toBe(`/votes/${motion.id}/count#members`);
    const page = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(page).toContain("5 firm, 1 leaning: enough");
    expect(page).toContain("Said so at the library.");
    const rows = await world.db.read
      .selectFrom("leans")
      .select("visibility")
      .where("note", "=", "Said so at the library.")
      .execute();
    expect(rows).toEqual([{ visibility: "coalition" }]);
  });

  test("without evidence nothing is kept, and what was typed stays", async () => {
    const { app, world, council, motion, as } = await riverbend();
    const address = `/votes/${motion.id}/leans?seat-${council.seats[0]?.id}=for`;
    const page = await app.post(
      address,
      {
        ...entry(0, council.members[0]?.id ?? ""),
        "rows[0].evidenceKind": "",
        "rows[0].note": "Heard it somewhere.",
        visibility: "group",
      },
      { as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain("Say how you know it.");
    expect(page.text).toContain("Heard it somewhere.");
    expect(
      await world.db.read
        .selectFrom("leans")
        .select("id")
        .where("motion_id", "=", motion.id)
        .execute(),
    ).toEqual([]);
  });

  test("a day to come is refused beside its field, and none is kept", async () => {
    const { app, world, council, motion, as } = await riverbend();
    const [first, second] = council.members;
    const address = `/votes/${motion.id}/leans?seat-${council.seats[0]?.id}=for&seat-${council.seats[1]?.id}=for`;
    const page = await app.post(
      address,
      {
        ...entry(0, first?.id ?? ""),
        ...entry(1, second?.id ?? ""),
        "rows[1].evidenceOn": "2099-01-01",
        visibility: "group",
      },
      { as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain('id="f-rows[1].evidenceOn-error"');
    expect(
      await world.db.read
        .selectFrom("leans")
        .select("id")
        .where("motion_id", "=", motion.id)
        .execute(),
    ).toEqual([]);
  });

  test("only what is ticked is kept; nothing ticked is said", async () => {
    const { app, council, motion, as } = await riverbend();
    const address = `/votes/${motion.id}/leans?seat-${council.seats[0]?.id}=for`;
    const page = await app.post(
      address,
      {
        ...entry(0, council.members[0]?.id ?? ""),
        "rows[0].keep": "",
        visibility: "group",
      },
      { as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain("Choose at least one to record");
  });
});

describe("after the vote", () => {
  test("the count page says what was foreseen, and the group's page adds it up", async () => {
    const { app, world, group, rosa, council, as } = await riverbend();
    const meeting = await aMeeting(world, council.id, {
      localDate: "2026-11-10",
      startsAt: "2026-11-11T02:00:00.000Z",
    });
    const motion = await aMotion(world, council.id, {
      groupId: group.id,
      meetingId: meeting.id,
      title: "An ordinance that was voted on",
    });
    const { id } = await aLean(world, {
      motionId: motion.id,
      officialId: council.members[0]?.id ?? "",
      groupId: group.id,
      recordedBy: rosa.id,
      lean: "for",
    });
    await world.db.transaction((trx) =>
      trx
        .updateTable("leans")
        .set({ recorded_at: "2026-11-01T12:00:00.000Z" })
        .where("id", "=", id)
        .execute(),
    );
    await aRoll(
      world,
      motion.id,
      council.members.map((member) => ({
        officialId: member.id,
        option: "yes" as const,
      })),
    );
    const page = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(page).toContain("It passed.");
    expect(page).toContain("1 of 1 voted on the likelier side");
    expect(page).toContain("1 of 9 seats had an entry");
    expect(page).not.toContain("Who decides");
    const record = plain(
      (await app.get(`/groups/${group.slug}/forecasts`, { as })).text,
    );
    expect(record).toContain("1 vote scored");
    expect(record).toContain("With so few votes this says little");
    expect(record).toContain("An ordinance that was voted on");
    expect(record).toContain("Too few to say");
  });

  test("a group without forecasts is told how they come", async () => {
    const { app, group, as } = await riverbend();
    const page = await app.get(`/groups/${group.slug}/forecasts`, { as });
    expect(page.text).toContain("No forecast to score yet");
  });
});

describe("recording where a member stands", () => {
  test("what was recorded before stays, the newest counts", async () => {
    const { app, council, motion, as } = await riverbend({
      believed: BELIEVED,
    });
    const slug = council.members[4]?.slug ?? "";
    const address = `/votes/${motion.id}/leans/${slug}`;
    const made = await app.post(address, FILLED_IN, { as });
    expect(made.status).toBe(303);
    const row = `seat-${council.seats[4]?.id}`;
    expect(made.location).toBe(`/votes/${motion.id}/count#${row}`);
    const count = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(count).toContain(`id="${row}"`);
    expect(count).toContain("3 firm, 2 leaning: 2 short");
    const history = plain((await app.get(address, { as })).text);
    expect(history).toContain("Heard at the market.");
    expect(history).toContain("recorded by Rosa");
  });

  test("a day to come is refused beside its field, and the rest is kept", async () => {
    const { app, council, motion, as } = await riverbend();
    const address = `/votes/${motion.id}/leans/${council.members[0]?.slug}`;
    const page = await app.post(
      address,
      { ...FILLED_IN, evidenceOn: "2099-01-01", note: "Met at the library." },
      { as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain("That day has not come yet.");
    expect(page.text).toContain("Met at the library.");
  });

  test("pressing twice records once", async () => {
    const { app, world, council, motion, as } = await riverbend();
    const address = `/votes/${motion.id}/leans/${council.members[0]?.slug}`;
    const once = world.newId();
    await app.post(address, { ...FILLED_IN, once }, { as });
    await app.post(address, { ...FILLED_IN, once }, { as });
    const rows = await world.db.read
      .selectFrom("leans")
      .select("id")
      .where("motion_id", "=", motion.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  test("pressing twice on what is refused is refused twice, and mended it counts", async () => {
    const { app, world, council, motion, as } = await riverbend();
    const address = `/votes/${motion.id}/leans/${council.members[0]?.slug}`;
    const once = world.newId();
    const early = { ...FILLED_IN, evidenceOn: "2099-01-01", once };
    expect((await app.post(address, early, { as })).status).toBe(422);
    expect((await app.post(address, early, { as })).status).toBe(422);
    const mended = await app.post(address, { ...FILLED_IN, once }, { as });
    expect(mended.status).toBe(303);
    const rows = await world.db.read
      .selectFrom("leans")
      .select("id")
      .where("motion_id", "=", motion.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  test("somebody who does not sit there has no page", async () => {
    const { app, world, place, motion, as } = await riverbend();
    const guest = await anOfficial(world, { placeId: place.id });
    const page = await app.get(`/votes/${motion.id}/leans/${guest.slug}`, {
      as,
    });
    expect(page.status).toBe(404);
  });

  test("an old entry is shown as old", async () => {
    const { app, world, group, rosa, council, motion, as } = await riverbend();
    await aLean(world, {
      motionId: motion.id,
      officialId: council.members[0]?.id ?? "",
      groupId: group.id,
      recordedBy: rosa.id,
      evidenceOn: "2026-01-10",
    });
    const page = await app.get(`/votes/${motion.id}/count`, { as });
    expect(page.text).toContain('class="old-mark"');
  });
});

describe("groups of a coalition", () => {
  async function withHillside() {
    const stage = await riverbend({ believed: BELIEVED });
    const { app, world, group, council, motion } = stage;
    const hillside = await aGroup(world, { name: "Hillside Tenants" });
    const nia = await aMember(world, hillside.id, "organizer", { name: "Nia" });
    const lena = await aMember(world, hillside.id, "volunteer", {
      name: "Lena",
    });
    await aCoalition(world, {
      groupIds: [group.id, hillside.id],
      leadIds: [lena.id],
    });
    await aLean(world, {
      motionId: motion.id,
      officialId: council.members[0]?.id ?? "",
      groupId: hillside.id,
      recordedBy: nia.id,
      lean: "against",
      visibility: "coalition",
    });
    return {
      ...stage,
      nia: await app.cookieOf(nia.id),
      lena: await app.cookieOf(lena.id),
    };
  }

  test("who disagree are shown disagreeing, and nothing is averaged", async () => {
    const { app, motion, as, lena } = await withHillside();
    const ours = plain(
      (await app.get(`/votes/${motion.id}/count`, { as })).text,
    );
    expect(ours).toContain("Groups disagree");
    expect(ours).toContain("Hillside Tenants: Against");
    expect(ours).toContain("Counted: Riverbend Neighbors");
    expect(ours).toContain("3 firm");
    // For the lead, the least hopeful counts.
    const leads = plain(
      (await app.get(`/votes/${motion.id}/count`, { as: lena })).text,
    );
    expect(leads).toContain("2 firm");
  });

  test("see what is shared but not who of the other group wrote it down", async () => {
    const { app, motion, nia } = await withHillside();
    const page = await app.get(`/votes/${motion.id}/count`, { as: nia });
    expect(page.text).toContain("Riverbend Neighbors");
    expect(page.text).not.toContain("Rosa");
  });

  test("the lead reads, and records nothing for a group", async () => {
    const { app, council, motion, lena } = await withHillside();
    const address = `/votes/${motion.id}/leans/${council.members[0]?.slug}`;
    const page = await app.get(address, { as: lena });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('name="lean"');
    const refused = await app.post(address, FILLED_IN, { as: lena });
    expect(refused.status).toBe(403);
  });

  test("what a group keeps to itself is not in a neighbor's count", async () => {
    const { app, world, group, rosa, council, motion, nia } =
      await withHillside();
    await aLean(world, {
      motionId: motion.id,
      officialId: council.members[8]?.id ?? "",
      groupId: group.id,
      recordedBy: rosa.id,
      note: "Between us only.",
      visibility: "group",
    });
    const page = await app.get(`/votes/${motion.id}/count`, { as: nia });
    expect(page.text).not.toContain("Between us only.");
  });
});
