import { expect, test } from "vitest";

import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { prepareUploads } from "../support/bring-files";
import { readImport } from "~/features/transfers/service/read-imports.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const log = createLogger("silent");

const PEOPLE = [
  { id: "ocd-person/1", name: "Rosa González" },
  { id: "ocd-person/2", name: "Ben Ortiz" },
];
const BODY = {
  id: "ocd-organization/7",
  name: "City Council",
  classification: "legislature",
};

function aVoteEvent(option = "no") {
  return {
    id: "ocd-vote/1",
    motion_text: "Adopt the ordinance",
    start_date: "2026-03-03",
    result: "pass",
    organization_id: BODY.id,
    bill: { id: "ocd-bill/9", identifier: "CB 12", title: "Trees" },
    votes: [
      { option: "yes", voter_id: "ocd-person/1", voter_name: "González" },
      { option, voter_id: "ocd-person/2", voter_name: "Ortiz" },
    ],
  };
}

async function riverbend() {
  const world = await freshWorld("2026-06-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const bring = async (...contents: unknown[]) => {
    const prepared = await prepareUploads(world, by, {
      place: place.slug,
      files: contents.map((content, index) =>
        aFile(JSON.stringify(content), `${index}.json`),
      ),
      seats: [],
    });
    if (!prepared.ok) throw new Error(prepared.because);
    expect(prepared.next).toBe("run");
    const carried = await carryOutImport(world, log, by, prepared.id);
    if (carried.ok) await carried.value.finished;
    const run = await readImport(world, prepared.id, [group.id]);
    if (run === null) throw new Error("no import");
    return run.report;
  };
  return { world, bring };
}

test("a vote event comes in whole, and a second import changes nothing", async () => {
  const { world, bring } = await riverbend();
  const first = await bring(PEOPLE, [BODY], aVoteEvent());
  expect(first.system).toBe("ocd:riverbend-ca");
  expect(first.counts.vote.created).toBe(2);
  expect(first.counts.person.created).toBe(2);
  const second = await bring(PEOPLE, [BODY], aVoteEvent());
  for (const [kind, counts] of Object.entries(second.counts)) {
    expect([kind, counts.created, counts.updated]).toEqual([kind, 0, 0]);
  }
  const votes = await world.db.read
    .selectFrom("cast_votes as v")
    .innerJoin("officials as o", "o.id", "v.official_id")
    .select(["o.name", "v.printed_name as printed", "v.option"])
    .orderBy("v.position")
    .execute();
  expect(votes).toEqual([
    { name: "Rosa González", printed: "González", option: "yes" },
    { name: "Ben Ortiz", printed: "Ortiz", option: "no" },
  ]);
});

test("people of another file are found again by their ids", async () => {
  const { world, bring } = await riverbend();
  await bring(PEOPLE, [BODY], aVoteEvent());
  const corrected = await bring(aVoteEvent("absent"));
  expect(corrected.counts.vote).toMatchObject({ updated: 1, unchanged: 1 });
  const officials = await world.db.read
    .selectFrom("officials")
    .select("name")
    .orderBy("name")
    .execute();
  expect(officials.map(({ name }) => name)).toEqual([
    "Ben Ortiz",
    "Rosa González",
  ]);
});
