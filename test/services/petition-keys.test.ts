import { randomBytes } from "node:crypto";

import { freshWorld } from "@test/support/database";
import {
  aPetition,
  aSignature,
  countsOf,
  mailsOf,
  signersOf,
} from "@test/support/factories/petitions";
import { TEST_KEY } from "@test/support/world";
import { expect, test } from "vitest";

import {
  confirmSignature,
  readConfirmation,
} from "~/features/petitions/service/confirm-signature.server";
import {
  renewDataKey,
  resealRows,
  rewrapKeys,
} from "~/features/petitions/service/rotate-keys.server";
import { sealPlainSignatures } from "~/features/petitions/service/seal-plain-signatures.server";
import { signPetition } from "~/features/petitions/service/sign-petition.server";
import { readOwnSignature } from "~/features/petitions/service/withdraw-signature.server";
import { serverKeysFrom } from "~/server/keys/server-keys.server";
import { vaultOf } from "~/server/keys/vault.server";
import { hashToken } from "~/server/world.server";

test("a signature's row tells nothing, and two petitions have nothing in common", async () => {
  const world = await freshWorld();
  const one = await aPetition(world);
  const other = await aPetition(world);
  for (const { slug } of [one, other]) {
    await signPetition(world, {
      slug,
      typed: {
        name: "Rosa Ortiz",
        email: "rosa@riverbend.example",
        postalCode: "90802",
        comment: "For my children",
        disclosure: "full",
      },
      locale: "en",
      origin: "http://localhost:3000",
      network: "198.51.100.7",
    });
  }
  const [a, b] = await world.db.read
    .selectFrom("signatures")
    .selectAll()
    .orderBy("id")
    .execute();
  const mails = await world.db.read.selectFrom("outbox").selectAll().execute();
  const stored = JSON.stringify([a, b, mails]);
  for (const word of ["Rosa", "Ortiz", "rosa@", "children", "198.51"]) {
    expect(stored).not.toContain(word);
  }
  for (const use of [
    "email_hash",
    "person_hash",
    "domain_hash",
    "network_hash",
  ] as const) {
    expect(a?.[use]).not.toBe(b?.[use]);
  }
  expect((await signersOf(world, one.id))[0]).toMatchObject({
    name: "Rosa Ortiz",
    email: "rosa@riverbend.example",
    comment: "For my children",
  });
  expect((await mailsOf(world))[0]?.to).toBe("rosa@riverbend.example");
});

test("a sealed text moved to another row, or changed, does not open", async () => {
  const world = await freshWorld();
  const petition = await aPetition(world);
  const vault = await vaultOf(world, petition.id);
  const sealed = vault.seal("Rosa", "row-1");
  expect(vault.open(sealed, 1, "row-1")).toBe("Rosa");
  expect(() => vault.open(sealed, 1, "row-2")).toThrow();
  const other = sealed.startsWith("A")
    ? `B${sealed.slice(1)}`
    : `A${sealed.slice(1)}`;
  expect(() => vault.open(other, 1, "row-1")).toThrow();
});

test("the server's key changes: links and names stay, and the old key is no longer needed", async () => {
  const world = await freshWorld();
  const petition = await aPetition(world);
  const { tokens } = await aSignature(world, petition.id);
  const fresh = randomBytes(32).toString("base64");
  const during = { ...world, keys: serverKeysFrom([fresh, TEST_KEY]) };
  expect(await rewrapKeys(during)).toBe(2);
  expect(await rewrapKeys(during)).toBe(0);
  const after = { ...world, keys: serverKeysFrom([fresh]) };
  expect((await signersOf(after, petition.id))[0]?.name).toBe("Rosa Ortiz");
  expect((await confirmSignature(after, tokens.confirm)).ok).toBe(true);
  const before = { ...world, keys: serverKeysFrom([TEST_KEY]) };
  await expect(signersOf(before, petition.id)).rejects.toThrow("server key");
});

test("a petition's data key changes: rows are sealed anew, the old key goes ten minutes later", async () => {
  const world = await freshWorld();
  const petition = await aPetition(world);
  const { tokens } = await aSignature(world, petition.id, {
    state: "validated",
  });
  await renewDataKey(world, petition.id);
  expect((await signersOf(world, petition.id))[0]?.name).toBe("Rosa Ortiz");
  expect(await resealRows(world)).toEqual({ rows: 1, keys: 0 });
  world.pass({ minutes: 11 });
  expect(await resealRows(world)).toEqual({ rows: 0, keys: 1 });
  const own = await readOwnSignature(world, tokens.manage);
  expect(own?.name).toBe("Rosa Ortiz");
});

test("what an older version stored in clear is sealed, once, and its links go on working", async () => {
  const world = await freshWorld();
  const petition = await aPetition(world);
  const old = (n: number, more: object) => ({
    id: world.newId(),
    petition_id: petition.id,
    state: "validated",
    number: n,
    name: `Neighbor ${n}`,
    email: `n${n}@riverbend.example`,
    canonical_email: `n${n}@riverbend.example`,
    postal_code: "90802",
    comment: "",
    disclosure: "full",
    may_contact: n % 2,
    consent_wording: n % 2 === 1 ? "Write to me." : null,
    locale: "en",
    place_match: "unknown",
    confirm_token_hash: hashToken(`confirm-${n}`),
    manage_token_hash: hashToken(`manage-${n}`),
    created_at: "2026-11-20T10:00:00.000Z",
    validated_at: "2026-11-20T11:00:00.000Z",
    ended_at: null,
    ended_why: null,
    ...more,
  });
  await world.db.transaction(async (trx) => {
    await trx
      .insertInto("plain_signatures")
      .values([
        old(1, {}),
        old(2, {}),
        old(3, { state: "pending", number: null, validated_at: null }),
      ])
      .execute();
    await trx
      .updateTable("petitions")
      .set({ signature_count: 2 })
      .where("id", "=", petition.id)
      .execute();
    await trx
      .insertInto("petition_days")
      .values({ petition_id: petition.id, day: "2026-11-20", validated: 2 })
      .execute();
  });
  expect(await sealPlainSignatures(world)).toBe(3);
  expect(await sealPlainSignatures(world)).toBe(0);
  const left = await world.db.read
    .selectFrom("plain_signatures")
    .selectAll()
    .execute();
  expect(left).toEqual([]);
  const own = await readOwnSignature(world, "manage-1");
  expect(own).toMatchObject({
    name: "Neighbor 1",
    consents: [{ purpose: "petition", wording: "Write to me." }],
  });
  const waiting = await readConfirmation(world, "confirm-3");
  expect(waiting?.standing).toBe("ready");
  expect((await confirmSignature(world, "confirm-3")).ok).toBe(true);
  expect(await countsOf(world, petition.id)).toMatchObject({ counter: 3 });
});
