import { timingSafeEqual } from "node:crypto";

import {
  countWithdrawnSince,
  findCheckHash,
  findDelivery,
  listDeliveryCells,
} from "@db/queries/deliveries.server";

import { networkOfAddress } from "~/lib/network";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { throttle } from "~/server/throttle.server";
import type { World } from "~/server/world.server";

import { checkHash, deliveryKeys } from "./delivery-lines.server";
import { readForSigning } from "./read-petition.server";

/**
 * How often lines may be tried. A clerk checks some dozens; the second limit
 * keeps many networks from guessing the name behind one number.
 */
const LIMITS = {
  network: { name: "check-line:network", tries: 60, minutes: 60 },
  line: { name: "check-line:line", tries: 10, minutes: 24 * 60 },
  list: { name: "check-line:list", tries: 1_000, minutes: 60 },
} as const;

/** Totals of a delivery that everybody may see, by kind, rounded down. */
export async function totalsOf(world: World, deliveryId: string) {
  const cells = await listDeliveryCells(world.db.read, deliveryId);
  const of = (kind: string) =>
    cells
      .filter((cell) => cell.kind === kind && cell.cell !== "")
      .map(({ cell, shown, name }) => ({ cell, shown, name: name ?? cell }));
  return {
    match: of("match"),
    source: of("source"),
    districts: of("district"),
  };
}

/**
 * A frozen delivery as everybody sees it: totals, seal, letter, no names.
 * Null for one that is being prepared, of another petition, or unknown.
 */
export async function readPublicDelivery(
  world: World,
  { slug, id }: { slug: string; id: string },
) {
  const petition = await readForSigning(world, slug);
  if (!petition) return null;
  const petitionId = petition.id;
  const row = await findDelivery(world.db.read, { petitionId, id });
  if (!row || row.frozenAt === null) return null;
  const { salt: _salt, ...delivery } = row;
  return {
    petition,
    delivery: {
      ...delivery,
      frozenAt: row.frozenAt,
      signatures: row.fullNames + row.firstNames + row.unnamed,
      withdrawn:
        row.withdrawnSince ?? (await countWithdrawnSince(world.db.read, id)),
      canCheck: row.forgottenAt === null,
      ...(await totalsOf(world, id)),
    },
  };
}

export interface TypedLine {
  readonly number: number;
  readonly name: string;
  /** The postal code as printed; left out where none is. */
  readonly place?: string | undefined;
}

/**
 * Whether a line, typed as it is printed, stands in the list. Only yes or no:
 * a wrong name, a wrong number, a signer without a name and one who withdrew
 * look the same. Slowed by network, by line and by list.
 * @param from the asker's address; only counted, never stored
 */
export async function checkLine(
  world: World,
  where: { slug: string; id: string },
  typed: TypedLine,
  from: string,
): Promise<Result<boolean, "not_found" | "tooManyChecks">> {
  const petition = await readForSigning(world, where.slug);
  if (!petition) return refused("not_found");
  const row = await findDelivery(world.db.read, {
    petitionId: petition.id,
    id: where.id,
  });
  if (!row || row.frozenAt === null || row.salt === "") {
    return refused("not_found");
  }
  const lines = throttle(world, LIMITS.line);
  const line = `${row.id} ${typed.number}`;
  for (const [limit, key] of [
    [throttle(world, LIMITS.network), networkOfAddress(from)],
    [throttle(world, LIMITS.list), row.id],
    [lines, line],
  ] as const) {
    if (!(await limit.take(key))) return refused("tooManyChecks");
  }
  const { checkKey } = await deliveryKeys(world, row.salt);
  const expected = checkHash(checkKey, { ...typed, place: typed.place ?? "" });
  const stored =
    (await findCheckHash(world.db.read, {
      deliveryId: row.id,
      number: typed.number,
    })) ?? "";
  const same =
    stored !== "" &&
    stored.length === expected.length &&
    timingSafeEqual(Buffer.from(stored), Buffer.from(expected));
  // Two clerks may check the same line: who knows it does not use it up.
  if (same) await lines.giveBack(line);
  return done(same);
}
