import { describe, expect, test } from "vitest";

import { formsOn } from "@test/support/forms";
import { startApp } from "@test/support/app";
import {
  aBody,
  aCouncil,
  aTerm,
  anOfficial,
} from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import {
  aLean,
  aMeeting,
  aMotion,
  aRoll,
  aVoteDemand,
} from "@test/support/factories/votes";

async function riverbend(options: { seats?: number; filled?: number } = {}) {
  const app = await startApp();
  const { world } = app;
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const council = await aCouncil(world, {
    placeId: place.id,
    slug: "riverbend-city-council-ca",
    ...options,
  });
  const as = await app.cookieOf(rosa.id);
  return { app, world, place, group, rosa, council, as };
}

const plain = (text: string) => text.replace(/<!-- -->/g, "");

type Stage = Awaited<ReturnType<typeof riverbend>>;

async function decided({ world, council, group }: Stage) {
  const meeting = await aMeeting(world, council.id, {
    localDate: "2026-11-17",
    status: "held",
  });
  return aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
  });
}

describe("rules", () => {
  test("without any, the page says that Robert's Rules are taken", async () => {
    const { app } = await riverbend();
    const page = await app.get("/bodies/riverbend-city-council-ca");
    expect(page.text).toContain("votes are counted by Robert’s Rules of Order");
  });

  test("a preset is previewed on the body as it is, then saved", async () => {
    const { app, world, as } = await riverbend({ filled: 8 });
    const address = "/bodies/riverbend-city-council-ca/rules/new";
    const form = await app.get(`${address}?preset=seattle`, { as });
    expect(plain(form.text)).toContain(
      "With the body as it is today: 5 of 9 seats.",
    );
    const fields = {
      "needs.how": "share",
      "needs.numerator": 2,
      "needs.denominator": 3,
      "needs.strictness": "at_least",
      "needs.base": "seats",
      tie: "mayor_breaks",
      tieMeasure: "cast",
      abstention: "ignored",
      "quorum.how": "share",
      "quorum.numerator": 1,
      "quorum.denominator": 2,
      "quorum.strictness": "more_than",
      "quorum.base": "seats",
      chairVotes: "always",
      mayorVotes: "ties",
      "override.how": "none",
      "second.how": "none",
      "protest.how": "none",
      readings: 1,
      daysBetween: 0,
      citation: "Riverbend Charter § 4",
    };
    const preview = await app.post(
      address,
      { ...fields, preview: "1" },
      { as },
    );
    expect(preview.status).toBe(200);
    expect(plain(preview.text)).toContain("6 of 9 seats.");
    expect(preview.text).toContain("The mayor breaks ties.");
    const rules = () =>
      world.db.read.selectFrom("body_rules").select("id").execute();
    expect(await rules()).toEqual([]);
    const saved = await app.post(address, fields, { as });
    expect(saved.status).toBe(303);
    expect(await rules()).toHaveLength(1);
    const shown = await app.get(`${saved.location}?lang=es`);
    expect(shown.text).toContain("La alcaldía desempata.");
    expect(shown.text).toContain("Riverbend Charter § 4");
  });

  test("half a share is sent back", async () => {
    const { app, as } = await riverbend();
    const page = await app.post(
      "/bodies/riverbend-city-council-ca/rules/new",
      { "needs.how": "share", "needs.numerator": 2 },
      { as },
    );
    expect(page.status).toBe(422);
  });
});

describe("a vote, from the meeting to its record", () => {
  test("Rosa adds the meeting, the item and nine letters", async () => {
    const { app, council, as } = await riverbend();
    const meeting = await app.post(
      "/bodies/riverbend-city-council-ca/meetings/new",
      { localDate: "2026-12-08", localTime: "18:00", status: "scheduled" },
      { as },
    );
    expect(meeting.status).toBe(303);
    const shown = await app.get(meeting.location ?? "");
    expect(plain(shown.text)).toContain("6:00 PM, Riverbend time");
    const meetingId = meeting.location?.split("/").at(-1) ?? "";
    const vote = await app.post(
      `/votes/new?body=${council.slug}&meeting=${meetingId}`,
      {
        title: "Ordinance 26-114",
        campaignTitle: "Keep records home",
        kind: "ordinance",
        meetingId,
        recordedResult: "none",
      },
      { as },
    );
    expect(vote.status).toBe(303);
    const enterRoll = () =>
      app.post(
        `${vote.location}/roll-call`,
        {
          seen: 0,
          method: "roll_call",
          letters: "YYNAYYYNY",
          recordedResult: "pass",
        },
        { as },
      );
    // The meeting is still to come: nobody has voted yet.
    const early = await enterRoll();
    expect(early.status).toBe(422);
    expect(plain(early.text)).toContain("This meeting is still to come.");
    app.world.setNow("2026-12-09");
    const roll = await enterRoll();
    expect(roll.location).toBe(vote.location);
    const page = await app.get(vote.location ?? "");
    const text = plain(page.text);
    expect(text).toContain("Keep records home");
    expect(text).toContain("Official title: Ordinance 26-114");
    expect(text).toContain("6 yes, 2 no; 5 needed");
    expect(text).toContain("Record and roll do not contradict each other.");
  });

  test("the vote of a demand is expected, and private with it", async () => {
    const { app, world, place, group, rosa, council, as } = await riverbend();
    const demand = await aVoteDemand(world, {
      groupId: group.id,
      placeId: place.id,
      bodyId: council.id,
      createdBy: rosa.id,
    });
    const form = await app.get(`/votes/new?demand=${demand.id}`, { as });
    expect(form.text).toContain("No records to outside agencies");
    const made = await app.post(
      `/votes/new?demand=${demand.id}`,
      { title: "Records", kind: "ordinance", recordedResult: "none" },
      { as },
    );
    expect((await app.get(made.location ?? "", { as })).status).toBe(200);
    expect(made.location).toMatch(/^\/votes\/[^/]+\/count$/);
    const vote = (made.location ?? "").replace(/\/count$/, "");
    expect((await app.get(vote)).status).toBe(404);
    const public_ = await app.get(`/bodies/${council.slug}`);
    expect(public_.text).not.toContain("Records</a>");
  });

  test("from a demand to a body of its place, or to adding one, never into a dead end", async () => {
    const { app, world, group, rosa, as } = await riverbend();
    const county = await aPlace(world, { name: "Alder County" });
    const town = await aPlace(world, {
      name: "Millbrook",
      parentId: county.id,
    });
    const demand = await aVoteDemand(world, {
      groupId: group.id,
      placeId: town.id,
      bodyId: null,
      createdBy: rosa.id,
    });
    const address = `/votes/new?demand=${demand.id}`;
    const none = await app.get(address, { as });
    expect(none.text).toContain(`href="/bodies/new?place=${town.slug}"`);
    const board = await aBody(world, {
      placeId: county.id,
      name: "Alder County Board",
    });
    const council = await aBody(world, { placeId: town.id });
    const some = await app.get(address, { as });
    const offered = [...some.text.matchAll(/href="([^"]*body=[^"]*)"/g)].map(
      ([, href]) => (href ?? "").replaceAll("&amp;", "&"),
    );
    expect(offered).toEqual(
      [council, board].map(({ slug }) => `${address}&body=${slug}`),
    );
    const form = await app.get(offered[0] ?? "", { as });
    expect(form.text).toContain("This vote would meet the demand");
  });

  test("a meeting that is missing is added on the way, and the vote goes on with it", async () => {
    const { app, world, place, group, rosa, council, as } = await riverbend();
    const demand = await aVoteDemand(world, {
      groupId: group.id,
      placeId: place.id,
      bodyId: council.id,
      createdBy: rosa.id,
    });
    const motion = await aMotion(world, council.id, { groupId: group.id });
    const add = async (page: string) => {
      const { text } = await app.get(page, { as });
      const to = /href="(\/bodies\/[^"]*\/meetings\/new\?[^"]*)"/.exec(text);
      return app.post(
        to?.[1] ?? "",
        { localDate: "2027-01-12", status: "scheduled" },
        { as },
      );
    };
    const chosen = /<option value="[^"]+" selected="">[^<]*Jan 12, 2027/;
    for (const [page, back] of [
      [`/votes/${motion.id}/edit`, `/votes/${motion.id}/edit?meeting=`],
      [`/votes/new?demand=${demand.id}`, `demand=${demand.id}&meeting=`],
    ] as const) {
      const added = await add(page);
      expect(added.status).toBe(303);
      expect(added.location).toContain(back);
      const next = await app.get(added.location ?? "", { as });
      expect(next.text).toMatch(chosen);
    }
    // Whatever else stands in the address leads nowhere else.
    const odd = await app.post(
      `/bodies/${council.slug}/meetings/new?vote=${encodeURIComponent("../..//evil.example")}`,
      { localDate: "2027-02-09", status: "scheduled" },
      { as },
    );
    expect(odd.location).toMatch(/^\/meetings\/[^/]+$/);
  });

  test("until its day the vote's page asks for the count, then for the roll", async () => {
    const { app, world, council, group, as } = await riverbend();
    const main = async (localDate: string) => {
      const meeting = await aMeeting(world, council.id, { localDate });
      const motion = await aMotion(world, council.id, {
        meetingId: meeting.id,
        groupId: group.id,
      });
      const page = await app.get(`/votes/${motion.id}`, { as });
      return [...page.text.matchAll(/<a [^>]*class="button"[^>]*>/g)].map(
        ([link]) => /href="[^"]*\/([^"/]+)"/.exec(link)?.[1],
      );
    };
    expect(await main("2027-01-12")).toEqual(["count"]);
    expect(await main("2026-11-17")).toEqual(["roll-call"]);
  });

  test("how it ended is asked from the day of the meeting on, not before", async () => {
    const { app, world, council, group, as } = await riverbend();
    const body = `body=${council.slug}`;
    const asks = 'name="recordedResult"';
    const soon = await aMeeting(world, council.id, { localDate: "2027-01-12" });
    const past = await aMeeting(world, council.id, { localDate: "2026-11-17" });
    const at = (id: string) => `/votes/new?${body}&meeting=${id}`;
    for (const address of [`/votes/new?${body}`, at(soon.id)]) {
      const page = await app.get(address, { as });
      expect(page.text).toContain('name="title"');
      expect(page.text).not.toContain(asks);
      expect(page.text).not.toContain('name="actionName"');
    }
    expect((await app.get(at(past.id), { as })).text).toContain(asks);
    const made = await app.post(
      at(soon.id),
      { title: "Records", kind: "ordinance", meetingId: soon.id },
      { as },
    );
    expect(made.status).toBe(303);
    const edit = await app.get(`${made.location}/edit`, { as });
    expect(edit.text).not.toContain(asks);
    const held = await aMotion(world, council.id, {
      meetingId: past.id,
      groupId: group.id,
    });
    const known = await app.get(`/votes/${held.id}/edit`, { as });
    expect(known.text).toContain(asks);
  });

  test("another group's demand is not there", async () => {
    const { app, world, place, council, as } = await riverbend();
    const others = await aGroup(world, { name: "Hillside Tenants" });
    const nia = await aMember(world, others.id, "organizer");
    const demand = await aVoteDemand(world, {
      groupId: others.id,
      placeId: place.id,
      bodyId: council.id,
      createdBy: nia.id,
      visibility: "public",
    });
    const page = await app.get(`/votes/new?demand=${demand.id}`, { as });
    expect(page.status).toBe(404);
  });

  test("a roll of 9-0 recorded as failed shows the conflict to everybody", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const { app, as } = stage;
    await app.post(
      `/votes/${motion.id}/roll-call`,
      {
        seen: 0,
        method: "roll_call",
        letters: "YYYYYYYYY",
        recordedResult: "fail",
      },
      { as },
    );
    const { text } = await app.get(`/votes/${motion.id}`);
    expect(text).toContain(
      "Conflict: the record says Failed, but the rule and the roll amount to Passed.",
    );
    const list = await app.get(
      `/bodies/${stage.council.slug}/votes?result=fail&year=2026`,
    );
    expect(list.text).toContain("Conflict");
  });

  test("a motion to disapprove that passed means that the item lost", async () => {
    const { app, world, council } = await riverbend();
    const meeting = await aMeeting(world, council.id);
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      recordedResult: "pass",
      actionName: "Disapproved by Council",
    });
    const { text } = await app.get(`/votes/${motion.id}`);
    expect(text).toContain("The item lost.");
  });

  test("enacted with no votes recorded at all is shown as such", async () => {
    const { app, world, council } = await riverbend();
    const meeting = await aMeeting(world, council.id);
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      recordedResult: "pass",
    });
    const { text } = await app.get(`/votes/${motion.id}`);
    expect(text).toContain("Nobody has entered a roll.");
    expect(text).toContain("No roll is recorded for this vote.");
  });

  test("a correction keeps the earlier version on the page", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const { app, as } = stage;
    const send = (seen: number, letters: string) =>
      app.post(
        `/votes/${motion.id}/roll-call`,
        {
          seen,
          method: "roll_call",
          letters,
          recordedResult: "pass",
          note: "Seat 9 was misread",
        },
        { as },
      );
    await send(0, "YYYYYYYYY");
    await send(1, "YYYYYYYYN");
    const { text } = await app.get(`/votes/${motion.id}`);
    expect(text).toContain("Earlier versions of this roll");
    expect(plain(text)).toContain("Version 1, entered on");
    const late = await send(1, "NNNNNNNNN");
    expect(late.status).toBe(409);
    expect(late.text).toContain("Somebody else has just changed this.");
  });

  test("a roll opened before two pages were put together is shown again, not kept for another", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const { app, as } = stage;
    const address = `/votes/${motion.id}/roll-call`;
    const page = await app.get(address, { as });
    const form = formsOn(page.text, address).find(({ fields }) =>
      fields.some(([name]) => name === "rows[0].holder"),
    );
    const { preview: _, ...found } = Object.fromEntries(form?.fields ?? []);
    const fields = {
      ...found,
      ...{ letters: "YYYYYYYYY", printed: "", "rows[1].option": "no" },
    };
    const gone = { ...fields, "rows[0].holder": "an-official-merged-since" };
    const refused = await app.post(address, gone, { as });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("have changed since you opened this page");
    const none = await app.get(`/votes/${motion.id}`);
    expect(none.text).not.toContain("9 yes");
    expect((await app.post(address, fields, { as })).status).toBe(303);
  });

  test("a check first marks the seats from the letters and saves nothing", async () => {
    const stage = await riverbend({ seats: 3 });
    const motion = await decided(stage);
    const { app, world, council, as } = stage;
    const rows = Object.fromEntries(
      council.seats.map((seat, index) => [`rows[${index}].key`, seat.id]),
    );
    const page = await app.post(
      `/votes/${motion.id}/roll-call`,
      {
        ...rows,
        seen: 0,
        method: "roll_call",
        letters: "YNB",
        printed: "Wes Unknown, Aye",
        recordedResult: "none",
        preview: "1",
      },
      { as },
    );
    expect(page.status).toBe(200);
    expect(page.text).toMatch(
      /name="rows\[1\]\.option"[^>]*checked=""[^>]*value="no"|name="rows\[1\]\.option" checked="" value="no"/,
    );
    expect(plain(page.text)).toContain(
      "Kept as printed, without an official: Wes Unknown",
    );
    expect(
      await world.db.read.selectFrom("roll_calls").select("id").execute(),
    ).toEqual([]);
  });

  test("letters that do not fit come back beside their field, in Spanish", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const page = await stage.app.post(
      `/votes/${motion.id}/roll-call?lang=es`,
      {
        seen: 0,
        method: "roll_call",
        letters: "YYY",
        recordedResult: "none",
      },
      { as: stage.as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain("Hay 3 letras para 9 escaños.");
  });

  test("a vote without a meeting asks for the meeting first", async () => {
    const { app, world, council, group, as } = await riverbend();
    const motion = await aMotion(world, council.id, { groupId: group.id });
    const page = await app.get(`/votes/${motion.id}/roll-call`, { as });
    expect(page.text).toContain("First say at which meeting");
  });

  test("where the mayor may vote and nobody knows the mayor, the form says so", async () => {
    const stage = await riverbend({ seats: 4 });
    const { app, world, place, council, as } = stage;
    await app.post(
      `/bodies/${council.slug}/rules/new`,
      {
        "needs.how": "fixed",
        "needs.votes": 3,
        tie: "mayor_breaks",
        tieMeasure: "cast",
        abstention: "ignored",
        "quorum.how": "none",
        chairVotes: "always",
        mayorVotes: "ties",
        "override.how": "none",
        "second.how": "none",
        "protest.how": "none",
        readings: 1,
        daysBetween: 0,
        citation: "Charter",
      },
      { as },
    );
    const motion = await decided(stage);
    const address = `/votes/${motion.id}/roll-call`;
    expect((await app.get(address, { as })).text).toContain("Add the mayor");
    const mara = await anOfficial(world, {
      placeId: place.id,
      name: "Mara Lund",
    });
    await aTerm(world, {
      officialId: mara.id,
      bodyId: council.id,
      role: "mayor",
    });
    await app.post(
      address,
      {
        seen: 0,
        method: "roll_call",
        letters: "YYNN",
        mayor: "no",
        recordedResult: "fail",
      },
      { as },
    );
    const { text } = await app.get(`/votes/${motion.id}`);
    expect(text).toContain("The mayor’s vote broke the tie.");
    expect(text).toContain("Mara Lund");
  });
});

describe("an official's page", () => {
  test("shows record, attendance and public positions; the file is safe for spreadsheets", async () => {
    const { app, world, group, rosa, council } = await riverbend();
    const meeting = await aMeeting(world, council.id, {
      localDate: "2026-11-17",
    });
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      title: "=HYPERLINK(1) ordinance",
      recordedResult: "pass",
    });
    const ana = council.members[0];
    await aRoll(world, motion.id, [
      {
        officialId: ana?.id ?? null,
        printedName: "Reyes",
        word: "In Favor",
        option: "yes",
      },
    ]);
    await aLean(world, {
      motionId: motion.id,
      officialId: ana?.id ?? "",
      groupId: group.id,
      recordedBy: rosa.id,
      lean: "lean_for",
      visibility: "public",
      note: "Said so at the forum.",
    });
    const { text } = await app.get(`/officials/${ana?.slug}`);
    expect(plain(text)).toContain(
      "Present for 100% of the votes: 1 present, 0 absent.",
    );
    expect(text).toContain("Said so at the forum.");
    expect(text).toContain("In Favor");
    expect(text).not.toContain(rosa.name + "<");
    const csv = await app.get(`/officials/${ana?.slug}/record.csv?option=yes`);
    expect(csv.headers.get("Content-Type")).toContain("text/csv");
    expect(csv.text).toContain("'=HYPERLINK(1) ordinance");
    expect(csv.text).toContain("Ordinance,,Reyes,In Favor,Yes,Pass");
    const none = await app.get(`/officials/${ana?.slug}/record.csv?option=no`);
    expect(none.text.trim().split("\r\n")).toHaveLength(1);
  });
});

test("lists never fail on what stands in the address", async () => {
  const { app, council } = await riverbend();
  const ana = council.members[0]?.slug;
  for (const address of [
    `/bodies/${council.slug}/votes?page=-3&kind=nothing&year=20x6&result=maybe`,
    `/bodies/${council.slug}/votes?contested=yes&demand=2&sort=sideways`,
    `/bodies/${council.slug}/participation?year=&sort=7`,
    `/bodies/${council.slug}/agreement?like=nobody&kind=x`,
    `/bodies/${council.slug}/compare?a=nobody&b=${ana}&c=${ana}&page=x`,
    `/bodies/${council.slug}/votes?q=%25_%5C&page=99999999`,
    `/bodies/${council.slug}/meetings?page=none`,
    `/officials/${ana}?option=aye&year=&page=0`,
    "/places/riverbend-ca/officials?page=-1&q=%27%22",
  ]) {
    expect((await app.get(address)).status, address).toBe(200);
  }
});

test("trap 13: the official title stands beside the campaign's words, on the vote, its meeting and its body's votes", async () => {
  const { app, world, council, group } = await riverbend();
  const meeting = await aMeeting(world, council.id, { status: "held" });
  const { id } = await aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
    title: "Ordinance 26-114, adding Chapter 9.40",
    campaignTitle: "Keep our records at home",
  });
  for (const address of [
    `/votes/${id}`,
    `/votes/${id}/conflict`,
    `/meetings/${meeting.id}`,
    "/bodies/riverbend-city-council-ca/votes",
  ]) {
    const { text } = await app.get(address);
    expect(plain(text), address).toContain("Keep our records at home");
    expect(plain(text), address).toContain(
      "Official title: Ordinance 26-114, adding Chapter 9.40",
    );
  }
});
