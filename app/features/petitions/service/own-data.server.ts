import { listDeliveriesOfSignature } from "@db/queries/deliveries.server";
import { listSignatureEvents } from "@db/queries/signatures.server";

import type { World } from "~/server/world.server";

import { wordsFor } from "../rules";
import type { Language } from "../types";
import { findByLink } from "./signer-link.server";

/**
 * Everything stored about the person who holds this link, under the names the
 * documentation uses; null for unknown links. What other tables point to them
 * is in it, too: consents with their words, and what happened to the
 * signature (without who of the group did it).
 */
export async function ownData(world: World, token: string) {
  const found = await findByLink(world, "manage", token);
  if (!found) return null;
  const [events, deliveries] = await Promise.all([
    listSignatureEvents(world.db.read, found.id),
    listDeliveriesOfSignature(world.db.read, found.id),
  ]);
  return {
    petition: wordsFor(found.locale as Language, found).title,
    group: found.groupName,
    id: found.id,
    state: found.state,
    source: found.source,
    number: found.number ?? "",
    name: found.name,
    email: found.email,
    phone: found.phone,
    postal_code: found.postalCode,
    place_match: found.placeMatch,
    district: found.districtId ?? "",
    comment: found.comment,
    disclosure: found.disclosure,
    language: found.locale,
    consents: found.consents,
    signed_at: found.createdAt,
    confirmed_at: found.validatedAt ?? "",
    ended_at: found.endedAt ?? "",
    unsubscribed_at: found.unsubscribedAt ?? "",
    deliveries: deliveries.map((delivery) => ({
      to: delivery.recipient,
      on: delivery.onDate,
      frozen_at: delivery.frozenAt,
      number: delivery.number,
      as: delivery.disclosure,
    })),
    events: events.map(({ kind, why, recordedAt }) => ({
      kind,
      why,
      at: recordedAt,
    })),
  };
}
