import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aPolicy, aRecorder, clauseOf } from "@test/support/factories/policies";
import type { TestWorld } from "@test/support/world";

import { editDocument } from "~/features/policies/service/edit-document.server";
import { listDocumentsOf } from "~/features/policies/service/read-document.server";
import { readChanges } from "~/features/policies/service/read-changes.server";
import { readDocument } from "~/features/policies/service/read-document.server";
import type { Recorder } from "~/features/policies/service/recorder.server";
import {
  disputeClause,
  endRemark,
} from "~/features/policies/service/remarks.server";
import { removeClause } from "~/features/policies/service/removals.server";
import { checkClause } from "~/features/policies/service/review-clause.server";
import {
  countToVerify,
  readToVerify,
} from "~/features/policies/service/to-verify.server";
import { editClause } from "~/features/policies/service/write-clause.server";

const TODAY = "2026-12-01";
const everything = { q: "", why: null, all: true, page: 1 } as const;

async function oneClause(world: TestWorld) {
  const rosa = await aRecorder(world);
  const place = await aPlace(world);
  const id = await aPolicy(world, place.id, {}, rosa);
  const clause = await clauseOf(world, id);
  const read = async () => {
    const document = await readDocument(world.db.read, id, {
      today: TODAY,
      locale: "en",
    });
    return document?.clauses[0];
  };
  return { rosa, place, id, clause, read };
}

async function somebody(world: TestWorld, groupId: string): Promise<Recorder> {
  const { id } = await aMember(world, groupId, "organizer");
  return { accountId: id, groupId };
}

describe("two-person verification", () => {
  test("the only group’s other person seconds, and the record says which it was", async () => {
    const world = await freshWorld();
    const { rosa, clause, read } = await oneClause(world);
    await checkClause(world, rosa, clause, {});
    await checkClause(world, rosa, clause, {});
    expect((await read())?.secondedAs).toBeNull();
    const ben = await somebody(world, rosa.groupId);
    await checkClause(world, ben, clause, {});
    expect((await read())?.secondedAs).toBe("other_person");
  });

  test("where there are others, it has to be another group; new words start anew", async () => {
    const world = await freshWorld();
    const { rosa, clause, read } = await oneClause(world);
    const hillside = await aGroup(world, { name: "Hillside Tenants" });
    const ben = await somebody(world, rosa.groupId);
    const nadia = await somebody(world, hillside.id);
    await checkClause(world, rosa, clause, {});
    await checkClause(world, ben, clause, {});
    expect((await read())?.secondedAs).toBeNull();
    await checkClause(world, nadia, clause, {});
    const now = await read();
    expect(now?.secondedAs).toBe("other_group");
    expect(now?.verifiedBy).toBe("Hillside Tenants");
    expect(now?.secondedBy).toBe("Riverbend Neighbors");

    world.pass({ minutes: 1 });
    await editClause(world, rosa, clause, {
      version: 1,
      coverage: "full",
      quote: "Nobody is held, for anyone.",
      checked: true,
    });
    const mended = await read();
    expect(mended?.lastVerifiedOn).toBe(TODAY);
    expect(mended?.secondedAs).toBeNull();
    expect(mended?.checks).toHaveLength(4);
  });

  test("the list holds what waits: never checked, due, for a second, disputed", async () => {
    const world = await freshWorld("2025-01-10");
    const { rosa, clause } = await oneClause(world);
    const hillside = await aGroup(world, { name: "Hillside Tenants" });
    const nadia = await somebody(world, hillside.id);
    const waits = async (groupId: string) =>
      (await readToVerify(world, [groupId], everything, "en")).rows.map(
        ({ why }) => why,
      );
    expect(await waits(rosa.groupId)).toEqual(["never"]);
    await checkClause(world, rosa, clause, {});
    expect(await waits(rosa.groupId)).toEqual([]);
    expect(await waits(hillside.id)).toEqual(["second"]);
    expect(await countToVerify(world, [hillside.id])).toBe(0);
    await checkClause(world, nadia, clause, {});
    expect(await waits(hillside.id)).toEqual([]);

    world.setNow("2026-01-09");
    expect(await countToVerify(world, [rosa.groupId])).toBe(0);
    world.setNow("2026-01-10");
    expect(await waits(rosa.groupId)).toEqual(["due"]);
    expect(await countToVerify(world, [rosa.groupId])).toBe(1);
    await checkClause(world, rosa, clause, {});
    const said = {
      words: "Taken out in May.",
      source_url: "https://riverbend.example/may",
    };
    await disputeClause(world, nadia, clause, said);
    expect(await waits(hillside.id)).toEqual(["disputed"]);
    const found = await readToVerify(
      world,
      [rosa.groupId],
      { ...everything, q: "river", why: "disputed" },
      "es",
    );
    expect(found.total).toBe(1);
    const none = await readToVerify(
      world,
      [rosa.groupId],
      { ...everything, q: "100%" },
      "es",
    );
    expect(none.total).toBe(0);
  });
});

describe("disputes", () => {
  test("a volunteer withdraws their own, but settles nobody else’s", async () => {
    const world = await freshWorld();
    const { rosa, clause, read } = await oneClause(world);
    const speaker = { accountId: rosa.accountId, groupId: null };
    const ben = await somebody(world, rosa.groupId);
    const said = { words: "Wrong.", source_url: "https://riverbend.example/x" };
    await disputeClause(world, speaker, clause, said);
    const remark = (await read())?.remarks[0]?.id ?? "";
    expect(
      await endRemark(world, ben, false, remark, { words: "No." }),
    ).toEqual({ ok: false, because: "notYours" });
    expect(
      (await endRemark(world, speaker, false, remark, { words: "My mistake." }))
        .ok,
    ).toBe(true);
    expect(
      await endRemark(world, ben, true, remark, { words: "Late." }),
    ).toEqual({ ok: false, because: "someone_was_first" });
    expect((await read())?.remarks[0]?.endedAs).toBe("dispute_withdrawn");
  });
});

describe("correcting", () => {
  test("half a correction is none: a clause that somebody else changed stops it all", async () => {
    const world = await freshWorld();
    const { rosa, id, clause } = await oneClause(world);
    await editClause(world, rosa, clause, {
      version: 1,
      coverage: "partial",
      quote: "Nobody, except by order.",
    });
    const result = await editDocument(world, rosa, id, {
      version: 1,
      instrument: "ordinance",
      title: "Another title",
      source_url: "https://riverbend.example/ordinance",
      clauses: [
        { id: clause, version: 1, coverage: "full", quote: "Nobody at all." },
      ],
    });
    expect(result).toEqual({ ok: false, because: "someone_was_first" });
    const document = await readDocument(world.db.read, id, {
      today: TODAY,
      locale: "en",
    });
    expect(document?.title).toBe("An ordinance about holds");
    expect(document?.earlier).toEqual([]);
  });

  test("a new source makes the checks count anew; a contract cannot keep a protection", async () => {
    const world = await freshWorld();
    const { rosa, id, clause, read } = await oneClause(world);
    await checkClause(world, rosa, clause, {});
    world.pass({ minutes: 1 });
    const form = {
      version: 1,
      instrument: "ordinance",
      title: "An ordinance about holds",
      source_url: "https://riverbend.example/other",
      clauses: [],
    } as const;
    expect(
      await editDocument(world, rosa, id, {
        ...form,
        clauses: [],
        instrument: "contract",
      }),
    ).toEqual({ ok: false, because: "contractIsAgainst" });
    expect((await read())?.lastVerifiedOn).toBe(TODAY);
    expect(
      (await editDocument(world, rosa, id, { ...form, clauses: [] })).ok,
    ).toBe(true);
    expect((await read())?.lastVerifiedOn).toBeNull();
  });

  test("a removed clause counts nowhere until it is put back; all of it is history", async () => {
    const world = await freshWorld();
    const { rosa, place, id, clause, read } = await oneClause(world);
    const count = async () =>
      (await listDocumentsOf(world.db.read, place.id, TODAY))[0]?.clauseCount;
    expect(Number(await count())).toBe(1);
    world.pass({ minutes: 1 });
    await removeClause(world, rosa, clause, { restore: false });
    expect(await read()).toBeUndefined();
    expect(Number(await count())).toBe(0);
    world.pass({ minutes: 1 });
    await removeClause(world, rosa, clause, { restore: true });
    expect((await read())?.id).toBe(clause);
    const { changes } = await readChanges(world.db.read, {
      placeId: null,
      documentId: id,
      page: 1,
      locale: "en",
    });
    expect(changes.map(({ what }) => what)).toEqual([
      "clause_restored",
      "clause_removed",
      "recorded",
    ]);
    expect(changes.every(({ groupName }) => groupName !== null)).toBe(true);
  });
});
