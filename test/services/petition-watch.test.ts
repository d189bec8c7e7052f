import { createHash } from "node:crypto";

import { freshWorld } from "@test/support/database";
import {
  aPetition,
  aSignature,
  countsOf,
  mailsOf,
  signersOf,
} from "@test/support/factories/petitions";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import { THROUGH } from "~/features/petitions/guard/rules";
import {
  makePuzzle,
  readProof,
} from "~/features/petitions/service/form-proof.server";
import {
  addGuard,
  readGuards,
  removeGuard,
} from "~/features/petitions/service/guard-lists.server";
import { recountPetition } from "~/features/petitions/service/recount.server";
import { signPetition } from "~/features/petitions/service/sign-petition.server";
import {
  previewSweep,
  readWatch,
  sweepSignatures,
  undoSweep,
} from "~/features/petitions/service/sweep-signatures.server";

const origin = "http://localhost:3000";

async function aWatched(world: TestWorld) {
  const petition = await aPetition(world);
  return { ...petition, groupId: petition.group_id };
}

function signs(
  world: TestWorld,
  slug: string,
  email: string,
  given: { network?: string; altcha?: string } = {},
) {
  return signPetition(world, {
    slug,
    typed: {
      name: `Signer ${email.split("@")[0]}`,
      email,
      postalCode: "90802",
      disclosure: "count",
      ...(given.altcha && { altcha: given.altcha }),
    },
    locale: "en",
    origin,
    network: given.network ?? "203.0.113.9",
  });
}

async function solved(world: TestWorld, petitionId: string) {
  const puzzle = await makePuzzle(world, { petitionId, network: "n" });
  const { salt, challenge, signature, algorithm, maxnumber } = puzzle;
  for (let number = 0; number <= (maxnumber ?? 0); number += 1) {
    const hash = createHash("sha256").update(`${salt}${number}`).digest("hex");
    if (hash !== challenge) continue;
    const proof = { algorithm, challenge, number, salt, signature };
    return Buffer.from(JSON.stringify(proof)).toString("base64");
  }
  throw new Error("no number");
}

test("a solved puzzle stands up once, for its petition, for an hour", async () => {
  const world = await freshWorld();
  const petition = await aWatched(world);
  const proof = await solved(world, petition.id);
  expect(await readProof(world, petition.id, proof)).not.toBeNull();
  expect(await readProof(world, "other", proof)).toBeNull();
  const bent = JSON.parse(Buffer.from(proof, "base64").toString()) as {
    salt: string;
  };
  for (const salt of [bent.salt.slice(0, -1), bent.salt.replace("&", "&&")]) {
    const text = Buffer.from(JSON.stringify({ ...bent, salt }));
    expect(
      await readProof(world, petition.id, text.toString("base64")),
    ).toBeNull();
  }
  for (const email of ["rosa@a.example", "ben@a.example"]) {
    await signs(world, petition.slug, email, { altcha: proof });
  }
  const rows = await signersOf(world, petition.id);
  expect(rows.map((row) => [row.proof, row.heldWhy])).toEqual([
    ["work", null],
    ["none", "proof"],
  ]);
  expect(await mailsOf(world)).toHaveLength(1);
  world.pass({ minutes: 61 });
  expect(await readProof(world, petition.id, proof)).toBeNull();
});

test("a blocked domain sees success and leaves only its count; an allowed hall is never held", async () => {
  const world = await freshWorld();
  const petition = await aWatched(world);
  const by = { accountId: petition.created_by };
  const add = (effect: "block" | "allow", pattern: string) =>
    addGuard(world, by, petition.group_id, { effect, pattern, why: "Seen" });
  for (const bad of ["everyone", "*", "0.0.0.0/0", "a b"]) {
    expect(await add("block", bad)).toMatchObject({ because: "notAPattern" });
  }
  await add("block", "*.spam.example");
  await add("block", "Troll+1@riverbend.example");
  await add("allow", "203.0.113.0/24");
  const outside = { network: "198.51.100.1" };
  await signs(world, petition.slug, "a@mail.spam.example", outside);
  await signs(world, petition.slug, "troll@riverbend.example", outside);
  expect(await signersOf(world, petition.id)).toEqual([]);
  const stored = JSON.stringify(
    await world.db.read.selectFrom("signing_guards").selectAll().execute(),
  );
  expect(stored).not.toContain("troll");
  for (let n = 0; n < THROUGH.none + 10; n += 1) {
    await signs(world, petition.slug, `n${n}@hall.example`);
  }
  expect(await mailsOf(world)).toHaveLength(THROUGH.none + 10);
  const watch = await readWatch(world, petition, 7);
  expect(watch.turnedAway).toEqual([{ why: "blocked", tries: 2 }]);
  expect(watch.domains[0]).toMatchObject({ domain: "hall.example" });
  const [guard] = await readGuards(world, petition.group_id);
  await removeGuard(world, by, "another-group", guard?.id ?? "");
  expect(await readGuards(world, petition.group_id)).toHaveLength(3);
  await removeGuard(world, by, petition.group_id, guard?.id ?? "");
  expect(await readGuards(world, petition.group_id)).toHaveLength(2);
});

test("many are looked at, set aside as one and put back as one; the count follows", async () => {
  const world = await freshWorld();
  const petition = await aWatched(world);
  const by = { accountId: petition.created_by };
  for (let n = 0; n < 7; n += 1) {
    await aSignature(world, petition.id, {
      state: n < 4 ? "validated" : "pending",
      email: `bot${n}@farm.example`,
      network: "203.0.113.9",
    });
  }
  await aSignature(world, petition.id, {
    state: "validated",
    email: "rosa@riverbend.example",
    network: "198.51.100.1",
  });
  const { networks } = await readWatch(world, petition, 7);
  const wish = {
    by: "network",
    key: networks[0]?.key ?? "",
    since: "",
  } as const;
  const preview = await previewSweep(world, petition, wish);
  expect(preview.states).toEqual([
    { state: "pending", signatures: 3 },
    { state: "validated", signatures: 4 },
  ]);
  const nothing = await sweepSignatures(world, by, petition, {
    ...wish,
    key: "",
    kind: "fraudulent",
    why: "A machine did it",
    origin,
  });
  expect(nothing).toMatchObject({ because: "nothingMeant" });
  const swept = await sweepSignatures(world, by, petition, {
    ...wish,
    kind: "fraudulent",
    why: "A machine did it",
    origin,
  });
  expect(swept).toEqual({ ok: true, value: { signatures: 7 } });
  expect(await countsOf(world, petition.id)).toEqual({
    counter: 1,
    days: 1,
    numbers: [5],
  });
  const [sweep] = (await readWatch(world, petition, 7)).sweeps;
  const undo = () => undoSweep(world, by, petition, sweep?.id ?? "");
  expect((await undo()).ok).toBe(true);
  expect(await undo()).toMatchObject({ because: "not_found" });
  expect((await countsOf(world, petition.id)).counter).toBe(5);
  const states = (await signersOf(world, petition.id)).map((row) => row.state);
  expect(states.filter((state) => state === "pending")).toHaveLength(3);
  expect(await recountPetition(world, petition.id)).toBeNull();
});

test("10,000 posts of machines change nothing in public; what is held can be let go", async () => {
  const world = await freshWorld();
  const petition = await aWatched(world);
  for (let n = 0; n < 10_000; n += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        signs(world, petition.slug, `m${n + i}@farm.example`, {
          network: `203.0.${n % 7}.${i % 5}`,
        }),
      ),
    );
  }
  expect((await countsOf(world, petition.id)).counter).toBe(0);
  const mails = (await mailsOf(world)).length;
  expect(mails).toBeLessThanOrEqual(300);
  const watch = await readWatch(world, petition, 7);
  // Beyond two thousand an hour they are only counted.
  expect(watch.held).toBe(2_000);
  expect(watch.turnedAway[0]?.tries).toBe(10_000 - 2_000 - mails);
  const by = { accountId: petition.created_by };
  const released = await sweepSignatures(world, by, petition, {
    by: "held",
    key: "",
    since: "",
    kind: "released",
    why: "It was the whole school",
    origin,
  });
  expect(released).toEqual({ ok: true, value: { signatures: 2_000 } });
  expect(await mailsOf(world)).toHaveLength(mails + 2_000);
  expect((await readWatch(world, petition, 7)).held).toBe(0);
}, 60_000);
