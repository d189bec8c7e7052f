import { createHmac } from "node:crypto";

import {
  deleteExpiredProofs,
  deleteOldNetworks,
  listGuards,
} from "@db/queries/signing-guards.server";

import { networkOfAddress } from "~/lib/network";
import { siteSecret } from "~/server/keys/site-secret.server";
import { throttle } from "~/server/throttle.server";
import type { World } from "~/server/world.server";

import {
  MOST_HELD,
  THROUGH,
  THROUGH_MINUTES,
  THROUGH_UNPROVEN,
  NETWORK_DAYS,
  matchesDomain,
  matchesNetwork,
} from "../guard/rules";
import type { SignInput } from "../schema";
import type { HoldReason, Proof } from "../types";
import { isGoodMark, readProof } from "./form-proof.server";

/** What becomes of a try to sign. Whoever tried sees the same either way. */
export type Weighed =
  | { as: "turned_away"; why: "trap" | "blocked" | "flood" }
  | {
      as: "taken";
      proof: Proof;
      /** Its mail waits until somebody of the group lets it go. */
      heldWhy: HoldReason | null;
      usedProof: { id: string; expires_at: string } | null;
    };

/** Keyed hash of an address on a list, the same for all lists of the site. */
export async function guardHash(
  world: World,
  canonical: string,
): Promise<string> {
  return createHmac("sha256", await siteSecret(world, "guard lists"))
    .update(canonical)
    .digest("base64url");
}

type Guard = Awaited<ReturnType<typeof listGuards>>[number];

/** Lists are read again after this time, or as soon as they change here. */
const KEPT_MS = 5_000;
const kept = new WeakMap<
  World,
  Map<string, { guards: readonly Guard[]; until: number }>
>();

export function forgetGuards(world: World, groupId: string): void {
  kept.get(world)?.delete(groupId);
}

async function guardsOf(
  world: World,
  groupId: string,
): Promise<readonly Guard[]> {
  const ours =
    kept.get(world) ??
    new Map<string, { guards: readonly Guard[]; until: number }>();
  kept.set(world, ours);
  const known = ours.get(groupId);
  if (known && known.until > performance.now()) return known.guards;
  const guards = await listGuards(world.db.read, groupId);
  ours.set(groupId, { guards, until: performance.now() + KEPT_MS });
  return guards;
}

/** What the lists say of a signer: an allow line outweighs a block line. */
async function listed(
  world: World,
  groupId: string,
  { canonical, network }: { canonical: string; network: string },
): Promise<"allow" | "block" | null> {
  const guards = await guardsOf(world, groupId);
  if (guards.length === 0) return null;
  const domain = canonical.slice(canonical.lastIndexOf("@") + 1);
  const address = await guardHash(world, canonical);
  const means = ({ kind, pattern }: Guard) =>
    kind === "network"
      ? matchesNetwork(pattern, network)
      : kind === "domain"
        ? matchesDomain(pattern, domain)
        : pattern === address;
  const hits = guards.filter(means);
  if (hits.some(({ effect }) => effect === "allow")) return "allow";
  return hits.length > 0 ? "block" : null;
}

const through = (proof: keyof typeof THROUGH) => ({
  name: `sign-${proof}`,
  tries: THROUGH[proof],
  minutes: THROUGH_MINUTES,
});
const UNPROVEN = {
  name: "sign-unproven",
  tries: THROUGH_UNPROVEN,
  minutes: THROUGH_MINUTES,
};
const HELD = { name: "sign-held", tries: MOST_HELD, minutes: 60 };

/**
 * Weighs a try to sign: honeypot, lists, proof of work, mark of the form, and
 * how much came from the same network lately. It slows and holds; whom it
 * does not know to be a machine it never refuses.
 */
export async function weighSigning(
  world: World,
  petition: { readonly id: string; readonly groupId: string },
  {
    typed,
    network,
    canonical,
  }: {
    readonly typed: Pick<SignInput, "leaveEmpty" | "altcha" | "mark">;
    readonly network: string;
    readonly canonical: string;
  },
): Promise<Weighed> {
  if (typed.leaveEmpty) return { as: "turned_away", why: "trap" };
  const on = await listed(world, petition.groupId, { canonical, network });
  if (on === "block") return { as: "turned_away", why: "blocked" };
  const usedProof =
    on === "allow" ? null : await readProof(world, petition.id, typed.altcha);
  const proof =
    on === "allow"
      ? "allowed"
      : usedProof
        ? "work"
        : (await isGoodMark(world, petition.id, typed.mark))
          ? "form"
          : "none";
  const heldWhy = await holds(world, petition.id, network, proof);
  if (heldWhy && !(await throttle(world, HELD).take(petition.id))) {
    return { as: "turned_away", why: "flood" };
  }
  return { as: "taken", proof, heldWhy, usedProof };
}

async function holds(
  world: World,
  petitionId: string,
  network: string,
  proof: keyof typeof THROUGH,
): Promise<HoldReason | null> {
  const from = networkOfAddress(network);
  if (!(await throttle(world, through(proof)).take(`${petitionId} ${from}`))) {
    return "network";
  }
  if (proof === "none" && !(await throttle(world, UNPROVEN).take(petitionId))) {
    return "rush";
  }
  return null;
}

/**
 * Forgets proofs that would be too old anyway, and after 30 days from which
 * networks signatures came (they were kept as keyed hashes alone).
 */
export async function forgetSigning(world: World): Promise<void> {
  const now = world.now();
  const before = new Date(now.getTime() - NETWORK_DAYS * 86_400_000);
  await world.db.transaction(async (trx) => {
    await deleteExpiredProofs(trx, now.toISOString());
    await deleteOldNetworks(trx, before.toISOString());
  });
}
