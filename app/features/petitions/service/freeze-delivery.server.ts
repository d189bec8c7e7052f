import type { Writer } from "@db/connection.server";
import {
  deleteDeliveryLines,
  findDelivery,
  insertDeliveryCells,
  insertDeliverySignatures,
  lockFreezing,
  updateDraftDelivery,
} from "@db/queries/deliveries.server";
import {
  listPetitionCells,
  updateShown,
} from "@db/queries/petition-counts.server";
import { listSignaturesToHandOver } from "@db/queries/signatures.server";
import { lockPetition } from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { vaultOf } from "~/server/keys/vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { nextShown } from "../rules";
import type { Disclosure } from "../types";
import {
  asHandedOver,
  checkHash,
  deliveryKeys,
  LINES_AT_ONCE,
  newSeal,
} from "./delivery-lines.server";
import type { DeliveryKeys } from "./delivery-lines.server";
import type { GroupPetition } from "./manage-petition.server";
import { canPrepare } from "./prepare-delivery.server";
import { withFacts } from "./signer-facts.server";

/**
 * Freezes a delivery: the validated signatures in order of their numbers, each
 * as its signer allowed; a keyed hash of each line, the seal of them all, and
 * the rounded totals as the public sees them. A slice is written at a time,
 * so that signing goes on meanwhile; the list is frozen with the last one, and
 * a freezing that was cut off begins anew. Asking twice is harmless: the later
 * press takes over.
 */
export async function freezeDelivery(
  world: World,
  by: Pick<Member, "accountId">,
  petition: GroupPetition,
  id: string,
): Promise<Result<null, "not_found" | "cannotDeliver" | "nobodySigned">> {
  if (!canPrepare(petition)) return refused("cannotDeliver");
  const where = { petitionId: petition.id, id };
  const salt = world.keys.bytes(32).toString("base64url");
  const begun = await world.db.transaction(async (trx) => {
    const row = await findDelivery(trx, where);
    if (!row) return "not_found" as const;
    if (row.frozenAt !== null) return "done" as const;
    // First the row, which waits for a slice of another freezing.
    if (!(await updateDraftDelivery(trx, id, { salt }))) return "done" as const;
    await deleteDeliveryLines(trx, id);
    return "begun" as const;
  });
  if (begun === "not_found") return refused("not_found");
  if (begun === "done") return done(null);
  const lines = await freezeLines(world, where, salt);
  // Another press of the button took over, or froze it before.
  if (lines === null) return done(null);
  const { counts, seal } = lines;
  const signatures = counts.full + counts.first_name + counts.count;
  if (signatures === 0) return refused("nobodySigned");
  await world.db.transaction(async (trx) => {
    await lockPetition(trx, petition.id);
    if (!(await lockFreezing(trx, { id, salt }))) return;
    const at = timestamp(world);
    await freezeCells(trx, { petitionId: petition.id, deliveryId: id, at });
    await updateDraftDelivery(trx, id, {
      frozen_by: by.accountId,
      frozen_at: at,
      full_names: counts.full,
      first_names: counts.first_name,
      unnamed: counts.count,
      seal,
    });
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: "petition.list_frozen",
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { signatures },
    });
  });
  return done(null);
}

interface Where {
  readonly petitionId: string;
  readonly id: string;
}

/** Writes the lines; null when another freezing took over. */
async function freezeLines(world: World, where: Where, salt: string) {
  const keys = await deliveryKeys(world, salt);
  const seal = newSeal(keys.sealKey);
  const counts = { full: 0, first_name: 0, count: 0 };
  for (let afterNumber = 0; ;) {
    const slice = await world.db.transaction(async (trx) => {
      if (!(await lockFreezing(trx, { id: where.id, salt }))) return null;
      return freezeSlice(world, trx, { ...where, keys, afterNumber });
    });
    if (slice === null) return null;
    for (const { line, row } of slice) {
      seal.add(line);
      counts[row.disclosure] += 1;
    }
    const last = slice.at(-1);
    if (!last) return { counts, seal: seal.text() };
    afterNumber = last.line.number;
    await new Promise((next) => setImmediate(next));
  }
}

async function freezeSlice(
  world: World,
  trx: Writer,
  {
    petitionId,
    id,
    keys,
    afterNumber,
  }: Where & { readonly keys: DeliveryKeys; readonly afterNumber: number },
) {
  const rows = await listSignaturesToHandOver(trx, {
    petitionId,
    onlyContacts: false,
    afterNumber,
    limit: LINES_AT_ONCE,
  });
  const vault = await vaultOf(world, petitionId, trx);
  const slice = rows.map((sealed) => {
    const disclosure = sealed.disclosure as Disclosure;
    const number = sealed.number ?? 0;
    const line = {
      number,
      ...asHandedOver(withFacts(vault, sealed), disclosure),
    };
    const row = {
      delivery_id: id,
      number,
      signature_id: sealed.id,
      disclosure,
      check_hash: checkHash(keys.checkKey, line),
    };
    return { line, row };
  });
  await insertDeliverySignatures(
    trx,
    slice.map(({ row }) => row),
  );
  return slice;
}

/** The same rounded numbers as the public page: two lists tell no more. */
async function freezeCells(
  trx: Writer,
  {
    petitionId,
    deliveryId,
    at,
  }: { petitionId: string; deliveryId: string; at: string },
): Promise<void> {
  const cells = await listPetitionCells(trx, petitionId);
  const frozen = [];
  for (const { kind, cell, validated, shown: before } of cells) {
    const shown = nextShown(validated, before);
    if (shown !== before) {
      await updateShown(trx, { petitionId, kind, cell, shown, at });
    }
    frozen.push({ delivery_id: deliveryId, kind, cell, shown });
  }
  await insertDeliveryCells(trx, frozen);
}
