import { createHash, createHmac } from "node:crypto";

import { parse } from "csv-parse/sync";
import { freshWorld } from "@test/support/database";
import { aDelivery, onBoard } from "@test/support/factories/deliveries";
import { aPetition, aSignature } from "@test/support/factories/petitions";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import {
  checkLine,
  readPublicDelivery,
} from "~/features/petitions/service/check-delivery.server";
import { packFile } from "~/features/petitions/service/delivery-pack.server";
import { forgetDeliveries } from "~/features/petitions/service/forget-deliveries.server";
import { freezeDelivery } from "~/features/petitions/service/freeze-delivery.server";
import { ownData } from "~/features/petitions/service/own-data.server";
import {
  discardDelivery,
  editDelivery,
  readDelivery,
} from "~/features/petitions/service/prepare-delivery.server";
import { purgeSigners } from "~/features/petitions/service/purge-signers.server";
import { withdrawSignature } from "~/features/petitions/service/withdraw-signature.server";

async function signed(world: TestWorld) {
  const petition = await aPetition(world, { titleEs: "Abran", bodyEs: "Sí." });
  const sign = (
    name: string,
    disclosure: "count" | "first_name" | "full",
    comment = "",
  ) =>
    aSignature(world, petition.id, {
      name,
      disclosure,
      comment,
      state: "validated",
      placeMatch: "inside",
    });
  const rosa = await sign("Rosa Nguyễn", "full", "=HYPERLINK(1)");
  const ben = await sign("Ben Okafor", "first_name");
  const ana = await sign("Ana Peña", "count");
  return { petition, rosa, ben, ana };
}

const wish = {
  why: "For the clerk of Riverbend",
  locale: "en",
  origin: "http://localhost:3000",
} as const;

async function fileOf(
  world: TestWorld,
  petitionId: string,
  id: string,
  file: "csv" | "letter",
) {
  const { petition, by } = await onBoard(world, petitionId);
  const pack = await packFile(world, by, petition, id, { ...wish, file });
  if (!pack.ok) throw new Error(pack.because);
  return Buffer.from(await new Response(pack.value).arrayBuffer());
}

test("a frozen list holds each signer as they allowed; its seal can be computed from the file, and later signers are on the next one", async () => {
  const world = await freshWorld();
  const { petition, rosa } = await signed(world);
  const id = await aDelivery(world, petition.id, { frozen: true });
  await aSignature(world, petition.id, { state: "validated" });
  const { petition: board, by } = await onBoard(world, petition.id);
  expect(await freezeDelivery(world, by, board, id)).toMatchObject({
    ok: true,
  });
  expect(
    await editDelivery(world, board, id, {
      recipient: "Somebody else",
      onDate: "2026-12-02",
      letterEn: "Other words",
    }),
  ).toMatchObject({ because: "alreadyFrozen" });
  expect(await discardDelivery(world, board, id)).toMatchObject({
    because: "alreadyFrozen",
  });
  expect(await readDelivery(world, board, id)).toMatchObject({
    fullNames: 1,
    firstNames: 1,
    unnamed: 1,
    match: [{ cell: "inside", shown: 0 }],
  });
  const csv = (await fileOf(world, petition.id, id, "csv")).toString("utf8");
  expect(csv).not.toContain("Okafor");
  expect(csv).not.toContain("Ana");
  expect(csv).not.toContain("@");
  const rows = parse(csv, { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(
    rows.map((row) => [row["No."], row["Name"], row["Postal code"]]),
  ).toEqual([
    ["1", "Rosa Nguyễn", "90802"],
    ["2", "Ben", ""],
    ["3", "", ""],
  ]);
  expect(rows[0]?.["Comment"]).toBe("'=HYPERLINK(1)");
  const read = await readPublicDelivery(world, { slug: petition.slug, id });
  const seal = createHash("sha256");
  for (const row of rows) seal.update(`${row["Hash of the line"]}\n`);
  expect(read?.delivery.seal).toBe(seal.digest("hex"));
  const pdf = await fileOf(world, petition.id, id, "letter");
  expect(pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
  expect(pdf.toString("latin1")).toContain("/Lang (en-US)");
  const log = await world.db.read
    .selectFrom("activity")
    .select(["verb", "detail"])
    .where("verb", "=", "signatures.exported")
    .execute();
  expect(log).toHaveLength(2);
  expect(log[0]?.detail).toContain(wish.why);
  const mine = await ownData(world, rosa.tokens.manage);
  expect(mine?.deliveries).toMatchObject([{ number: 1, as: "full" }]);
  const next = await aDelivery(world, petition.id, { frozen: true });
  expect(await readDelivery(world, board, next)).toMatchObject({
    firstNames: 2,
  });
});

test("the hash of a line is the one that the letter tells how to compute", async () => {
  const world = await freshWorld();
  const { petition } = await signed(world);
  const id = await aDelivery(world, petition.id, { frozen: true });
  const { deliveryKeys } =
    await import("~/features/petitions/service/delivery-lines.server");
  const { salt } = await world.db.read
    .selectFrom("deliveries")
    .select("salt")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { sealKey } = await deliveryKeys(world, salt);
  const csv = (await fileOf(world, petition.id, id, "csv")).toString("utf8");
  expect(csv).toContain(
    createHmac("sha256", sealKey)
      .update("1\nRosa Nguyễn\n90802\n".normalize("NFC"))
      .digest("hex"),
  );
  // Nothing of the database alone tells whether a name is on the list.
  const stored = JSON.stringify(
    await world.db.read.selectFrom("delivery_signatures").selectAll().execute(),
  );
  expect(stored).not.toContain(
    createHmac("sha256", salt)
      .update("1\nrosa nguyen\n90802\n")
      .digest("base64url"),
  );
});

test("a clerk is told yes for a line as printed and nothing else; guessing is slowed", async () => {
  const world = await freshWorld();
  const { petition } = await signed(world);
  const where = {
    slug: petition.slug,
    id: await aDelivery(world, petition.id, { frozen: true }),
  };
  const ask = async (
    number: number,
    name: string,
    place = "",
    from = "192.0.2.1",
  ) => {
    const result = await checkLine(world, where, { number, name, place }, from);
    return result.ok ? result.value : result.because;
  };
  expect(await ask(1, "Rosa Nguyễn", "90802")).toBe(true);
  expect(await ask(1, "rosa nguyen", " 90802 ")).toBe(true);
  expect(await ask(2, "Ben")).toBe(true);
  for (const [number, name, place] of [
    [1, "Rosa Nguyễn", ""],
    [1, "Rosa", "90802"],
    [2, "Rosa Nguyễn", "90802"],
    [2, "Ben Okafor", ""],
    [3, "Ana Peña", ""],
    [3, "Ana", "90802"],
    [3, "...", ""],
    [3, " ", ""],
    [999, "Rosa Nguyễn", "90802"],
  ] as const) {
    expect(await ask(number, name, place)).toBe(false);
  }
  // Ten wrong names for one number, from as many networks as one likes.
  const answers = [];
  for (let n = 0; n < 12; n += 1) {
    answers.push(await ask(2, `Guess ${n}`, "", `198.51.100.${n}`));
  }
  expect(answers.slice(-3)).toEqual([
    "tooManyChecks",
    "tooManyChecks",
    "tooManyChecks",
  ]);
  const many = [];
  for (let n = 100; n < 170; n += 1) {
    many.push(await ask(n, "Rosa Nguyễn", "", "203.0.113.9"));
  }
  expect(many.at(59)).toBe(false);
  expect(many.at(60)).toBe("tooManyChecks");
  const other = await aPetition(world);
  expect(
    await readPublicDelivery(world, { ...where, slug: other.slug }),
  ).toBeNull();
  const draft = await aDelivery(world, petition.id);
  expect(await readPublicDelivery(world, { ...where, id: draft })).toBeNull();
  expect(
    await checkLine(
      world,
      { ...where, id: draft },
      { number: 1, name: "Rosa Nguyễn", place: "90802" },
      "192.0.2.50",
    ),
  ).toMatchObject({ because: "not_found" });
});

test("who withdraws after a delivery is counted, cannot be checked, and is not on the next; after the purge lines are checked by hashes, for a year", async () => {
  const world = await freshWorld("2026-12-01");
  const { petition, ben } = await signed(world);
  const id = await aDelivery(world, petition.id, { frozen: true });
  const where = { slug: petition.slug, id };
  await withdrawSignature(world, ben.tokens.manage);
  const stands = async (number: number, name: string, place = "") => {
    const result = await checkLine(
      world,
      where,
      { number, name, place },
      "::1",
    );
    return result.ok ? result.value : result.because;
  };
  expect(await stands(2, "Ben")).toBe(false);
  expect(await readPublicDelivery(world, where)).toMatchObject({
    delivery: { signatures: 3, withdrawn: 1 },
  });
  const csv = (await fileOf(world, petition.id, id, "csv")).toString("utf8");
  expect(csv).toContain("2,(withdrawn or taken out since)");
  const next = await aDelivery(world, petition.id, { frozen: true });
  const { petition: board, by } = await onBoard(world, petition.id);
  expect(await readDelivery(world, board, next)).toMatchObject({
    firstNames: 0,
    fullNames: 1,
  });
  await world.db.transaction((trx) =>
    trx
      .updateTable("petitions")
      .set({ state: "closed", closes_on: "2026-08-01" })
      .execute(),
  );
  expect(await purgeSigners(world)).toEqual([petition.id]);
  expect(await stands(1, "Rosa Nguyễn", "90802")).toBe(true);
  expect(await readPublicDelivery(world, where)).toMatchObject({
    delivery: { signatures: 3, withdrawn: 1, canCheck: true },
  });
  const after = await onBoard(world, petition.id);
  expect(
    await packFile(world, by, after.petition, id, { ...wish, file: "csv" }),
  ).toMatchObject({ because: "not_found" });
  expect(await forgetDeliveries(world)).toBe(0);
  world.setNow("2027-12-03");
  expect(await forgetDeliveries(world)).toBe(2);
  expect(await stands(1, "Rosa Nguyễn", "90802")).toBe("not_found");
  expect(await readPublicDelivery(world, where)).toMatchObject({
    delivery: { signatures: 3, canCheck: false },
  });
  expect(
    await world.db.read
      .selectFrom("delivery_signatures")
      .select("number")
      .execute(),
  ).toEqual([]);
});

test("a petition nobody signed has no list, and a freezing that was cut off begins anew", async () => {
  const world = await freshWorld();
  const petition = await aPetition(world);
  const id = await aDelivery(world, petition.id);
  const { petition: board, by } = await onBoard(world, petition.id);
  expect(await freezeDelivery(world, by, board, id)).toMatchObject({
    because: "nobodySigned",
  });
  const { id: signature } = await aSignature(world, petition.id, {
    state: "validated",
    disclosure: "full",
  });
  await world.db.transaction((trx) =>
    trx
      .insertInto("delivery_signatures")
      .values({
        delivery_id: id,
        number: 1,
        signature_id: signature,
        disclosure: "full",
        check_hash: "left behind",
      })
      .execute(),
  );
  const both = await Promise.all([
    freezeDelivery(world, by, board, id),
    freezeDelivery(world, by, board, id),
  ]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await readDelivery(world, board, id)).toMatchObject({ fullNames: 1 });
  const where = { slug: petition.slug, id };
  expect(
    await checkLine(
      world,
      where,
      { number: 1, name: "Rosa Ortiz", place: "90802" },
      "192.0.2.1",
    ),
  ).toMatchObject({ value: true });
});
