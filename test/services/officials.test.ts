import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import {
  aBody,
  aCouncil,
  aTerm,
  anOfficial,
} from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

import type { RosterEntry } from "~/features/officials/schema";
import {
  bodiesOf,
  findBody,
  findOfficial,
  officialsOf,
  rosterOfBody,
  searchOfficials,
} from "~/features/officials/service.server";
import {
  editSeats,
  makeBody,
} from "~/features/officials/service/keep-bodies.server";
import {
  addOfficial,
  editOfficial,
  endTerm,
  enterRoster,
  startTerm,
} from "~/features/officials/service/keep-officials.server";

async function riverbend() {
  const world = await freshWorld();
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  return { world, place, by };
}

describe("a new body", () => {
  test("comes with its numbered seats and leaves a line in the log", async () => {
    const { world, place, by } = await riverbend();
    const made = await world.db.transaction((trx) =>
      makeBody(
        world,
        trx,
        by,
        {
          place: place.slug,
          name: "Riverbend City Council",
          kind: "city_council",
          seatCount: 3,
        },
        "Escaño #",
      ),
    );
    expect(made.ok && made.value.slug).toBe("riverbend-city-council-ca");
    const [body] = await bodiesOf(world, place.id);
    expect(body?.roster.places.map(({ label }) => label)).toEqual([
      "Escaño 1",
      "Escaño 2",
      "Escaño 3",
    ]);
    expect(body?.roster.vacant).toBe(3);
    const log = await world.db.read
      .selectFrom("activity")
      .select(["verb", "group_id", "subject_id"])
      .execute();
    expect(log).toEqual([
      { verb: "body.added", group_id: by.groupId, subject_id: body?.id },
    ]);
  });

  test("a second body of the same name gets its own address", async () => {
    const { world, place, by } = await riverbend();
    const input = {
      place: place.slug,
      name: "School Board",
      kind: "school_board" as const,
      seatCount: 1,
    };
    const slugs = [];
    for (let n = 0; n < 2; n += 1) {
      const made = await world.db.transaction((trx) =>
        makeBody(world, trx, by, input, "Seat #"),
      );
      slugs.push(made.ok && made.value.slug);
    }
    expect(slugs).toEqual([
      "riverbend-school-board-ca",
      "riverbend-school-board-ca-2",
    ]);
  });

  test("is refused for a place that does not exist", async () => {
    const { world, by } = await riverbend();
    const made = await world.db.transaction((trx) =>
      makeBody(
        world,
        trx,
        by,
        { place: "nowhere", name: "X", kind: "other", seatCount: 1 },
        "Seat #",
      ),
    );
    expect(made).toEqual({ ok: false, because: "noPlace" });
  });
});

describe("seats", () => {
  test("a closed seat still counts on the days on which it existed", async () => {
    const { world, place, by } = await riverbend();
    const council = await aBody(world, { placeId: place.id, seats: 3 });
    const body = await findBody(world, council.slug);
    if (!body) throw new Error("no body");
    const [first, second, third] = council.seats;
    const result = await editSeats(
      world,
      by,
      body,
      {
        seats: [first, second, third].map((seat, index) => ({
          id: seat?.id ?? "",
          label: `District ${index + 1}`,
          weight: 1,
          ...(index === 2 ? { validTo: "2026-06-30" } : {}),
        })),
        more: 2,
        moreFrom: "2027-01-01",
      },
      "Seat #",
    );
    expect(result.ok).toBe(true);
    const after = await findBody(world, council.slug);
    if (!after) throw new Error("no body");
    const sizeOn = async (day: string) =>
      (await rosterOfBody(world.db.read, after, day)).places.length;
    expect(await sizeOn("2026-06-30")).toBe(3);
    expect(await sizeOn("2026-07-01")).toBe(2);
    expect(await sizeOn("2027-01-01")).toBe(4);
    expect(after.seatCount).toBe(2);
  });

  test("a seat of another body is not touched by this body's form", async () => {
    const { world, place, by } = await riverbend();
    const mine = await aBody(world, { placeId: place.id, seats: 1 });
    const other = await aBody(world, { placeId: place.id, seats: 1 });
    const body = await findBody(world, mine.slug);
    if (!body) throw new Error("no body");
    await editSeats(
      world,
      by,
      body,
      {
        seats: [{ id: other.seats[0]?.id ?? "", label: "Stolen", weight: 9 }],
      },
      "Seat #",
    );
    const roster = await rosterOfBody(
      world.db.read,
      { id: other.id, seatCount: 1 },
      "2026-12-01",
    );
    expect(roster.places[0]).toMatchObject({ label: "Seat 1", weight: 1 });
  });

  test("the last seat cannot be closed", async () => {
    const { world, place, by } = await riverbend();
    const council = await aBody(world, { placeId: place.id, seats: 1 });
    const body = await findBody(world, council.slug);
    if (!body) throw new Error("no body");
    const result = await editSeats(
      world,
      by,
      body,
      {
        seats: [
          {
            id: council.seats[0]?.id ?? "",
            label: "Seat 1",
            weight: 1,
            validTo: "2026-01-01",
          },
        ],
      },
      "Seat #",
    );
    expect(result).toEqual({ ok: false, because: "noSeats" });
  });
});

describe("terms", () => {
  test("two people cannot hold one seat on the same day", async () => {
    const { world, place, by } = await riverbend();
    const council = await aCouncil(world, { placeId: place.id, filled: 1 });
    const ida = await anOfficial(world, { placeId: place.id, name: "Ida Q" });
    const take = (startsOn: string | undefined) =>
      startTerm(world, by, ida.id, {
        bodyId: council.id,
        role: "member",
        seatId: council.seats[0]?.id,
        startsOn,
      });
    expect(await take("2026-12-01")).toEqual({
      ok: false,
      because: "seatTaken",
    });
    const [term] = await world.db.read
      .selectFrom("terms")
      .selectAll()
      .execute();
    expect(await endTerm(world, by, term?.id ?? "", "2026-11-30")).toEqual({
      ok: true,
      value: undefined,
    });
    expect((await take("2026-12-01")).ok).toBe(true);
    const [body] = await bodiesOf(world, place.id);
    expect(body?.roster.places[0]?.holder?.name).toBe("Ida Q");
  });

  test("nobody holds two seats of one body", async () => {
    const { world, place, by } = await riverbend();
    const council = await aCouncil(world, { placeId: place.id, filled: 1 });
    expect(
      await startTerm(world, by, council.members[0]?.id ?? "", {
        bodyId: council.id,
        role: "member",
        seatId: council.seats[4]?.id,
      }),
    ).toEqual({ ok: false, because: "alreadySeated" });
  });

  test("a member may also become chair", async () => {
    const { world, place, by } = await riverbend();
    const council = await aCouncil(world, { placeId: place.id });
    const ana = council.members[0]?.id ?? "";
    const result = await startTerm(world, by, ana, {
      bodyId: council.id,
      role: "chair",
    });
    expect(result.ok).toBe(true);
    const [body] = await bodiesOf(world, place.id);
    expect(body?.roster.chair?.name).toBe("Ana Reyes");
    expect(body?.roster.filled).toBe(9);
  });

  test("a term cannot end before it begins", async () => {
    const { world, place, by } = await riverbend();
    const council = await aBody(world, { placeId: place.id });
    const ben = await anOfficial(world, { placeId: place.id });
    const term = await aTerm(world, {
      officialId: ben.id,
      bodyId: council.id,
      startsOn: "2026-01-05",
    });
    expect(await endTerm(world, by, term.id, "2026-01-04")).toEqual({
      ok: false,
      because: "endsBeforeStart",
    });
  });
});

describe("the quick roster", () => {
  const enter = async (
    { world, place, by }: Awaited<ReturnType<typeof riverbend>>,
    slug: string,
    input: RosterEntry,
  ) => {
    const body = await findBody(world, slug);
    if (!body) throw new Error("no body");
    expect(body.placeId).toBe(place.id);
    return world.db.transaction((trx) =>
      enterRoster(world, trx, by, body, input),
    );
  };

  test("nine names are entered at once, and a second time changes nothing", async () => {
    const stage = await riverbend();
    const { world, place } = stage;
    const council = await aBody(world, { placeId: place.id });
    const lines = Array.from(
      { length: 9 },
      (_, n) => `District ${n + 1}, Member Number${n + 1}`,
    ).join("\n");
    expect(await enter(stage, council.slug, { lines })).toEqual({
      ok: true,
      entered: 9,
    });
    expect(await enter(stage, council.slug, { lines })).toEqual({
      ok: true,
      entered: 0,
    });
    const officials = await officialsOf(world, place.id);
    expect(officials).toHaveLength(9);
    expect(officials[8]).toMatchObject({
      name: "Member Number9",
      seatLabel: "District 9",
      role: "member",
    });
  });

  test("a new name ends the earlier term on the day before", async () => {
    const stage = await riverbend();
    const { world, place } = stage;
    const council = await aCouncil(world, { placeId: place.id });
    await enter(stage, council.slug, {
      lines: "Seat 2, Ida Quist\nMayor, Mara Lund",
      startsOn: "2027-01-04",
      replace: "on",
    });
    const on = async (day: string) => {
      const roster = await rosterOfBody(world.db.read, council_(council), day);
      return [roster.places[1]?.holder?.name, roster.mayor?.name];
    };
    expect(await on("2027-01-03")).toEqual(["Ben Ortiz", undefined]);
    expect(await on("2027-01-04")).toEqual(["Ida Quist", "Mara Lund"]);
  });

  test("one bad line and nothing is entered", async () => {
    const stage = await riverbend();
    const { world, place } = stage;
    const council = await aBody(world, { placeId: place.id, seats: 1 });
    const result = await enter(stage, council.slug, {
      lines: "Rosa Delgado\nBen Ortiz",
    });
    expect(result).toEqual({
      ok: false,
      problems: [{ line: 2, because: "noSeat" }],
    });
    expect(await officialsOf(world, place.id)).toEqual([]);
  });
});

const council_ = (council: { id: string }) => ({
  id: council.id,
  seatCount: 9,
});

describe("officials", () => {
  test("keep their address when their name is corrected", async () => {
    const { world, place, by } = await riverbend();
    const made = await world.db.transaction((trx) =>
      addOfficial(world, trx, by, {
        place: place.slug,
        name: "Gonzalez, Rosa",
        email: "rosa@riverbend.example",
        contactSourceUrl: "https://riverbend.example/council",
        contactVerifiedOn: "2026-11-20",
      }),
    );
    if (!made.ok) throw new Error(made.because);
    expect(made.value.slug).toBe("rosa-gonzalez-riverbend-ca");
    await editOfficial(world, by, made.value.id, { name: "Rosa González" });
    expect(await findOfficial(world, made.value.slug)).toMatchObject({
      name: "Rosa González",
      email: null,
      offices: [],
    });
  });

  test("are found by a part of their name, a page at a time", async () => {
    const { world, place } = await riverbend();
    await aCouncil(world, { placeId: place.id });
    expect(
      await searchOfficials(world, {
        placeId: place.id,
        query: "RE",
        page: 1,
        pageSize: 1,
      }),
    ).toMatchObject({ total: 1, officials: [{ name: "Ana Reyes" }] });
    const second = await searchOfficials(world, {
      placeId: place.id,
      query: "",
      page: 2,
      pageSize: 5,
    });
    expect(second.total).toBe(9);
    expect(second.officials).toHaveLength(4);
  });

  test("present offices come first, former ones stay", async () => {
    const { world, place } = await riverbend();
    const council = await aBody(world, { placeId: place.id });
    const ben = await anOfficial(world, { placeId: place.id });
    await aTerm(world, {
      officialId: ben.id,
      bodyId: council.id,
      startsOn: "2018-01-08",
      endsOn: "2021-12-31",
    });
    await aTerm(world, {
      officialId: ben.id,
      bodyId: council.id,
      role: "mayor",
      startsOn: "2016-01-08",
    });
    const found = await findOfficial(world, ben.slug);
    expect(found?.offices.map(({ role, current }) => [role, current])).toEqual([
      ["mayor", true],
      ["member", false],
    ]);
  });
});
