import { giveBatch } from "~/features/petitions/service/paper-batches.server";

import { aDelivery } from "../factories/deliveries";
import { aBatch } from "../factories/paper";
import { aPetition, aSignature, someNews } from "../factories/petitions";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

function ofTheGroup(cast: Cast) {
  return aPetition(cast.app.world, {
    groupId: cast.group.id,
    placeId: cast.place.id,
    createdBy: cast.people.organizer.id,
  });
}

async function aSlug(cast: Cast) {
  return { slug: (await ofTheGroup(cast)).slug };
}

async function aToken(cast: Cast, purpose: "confirm" | "manage") {
  const petition = await ofTheGroup(cast);
  const { tokens } = await aSignature(cast.app.world, petition.id);
  return { token: tokens[purpose] };
}

async function anId(cast: Cast) {
  return { id: (await ofTheGroup(cast)).id };
}

async function aPack(cast: Cast) {
  const { world } = cast.app;
  const made = await ofTheGroup(cast);
  await aSignature(world, made.id, { state: "validated" });
  const delivery = await aDelivery(world, made.id, { frozen: true });
  return { id: made.id, slug: made.slug, deliveryId: delivery };
}

async function aSigned(cast: Cast) {
  const petition = await ofTheGroup(cast);
  const { id } = await aSignature(cast.app.world, petition.id, {
    state: "validated",
  });
  return { id: petition.id, signatureId: id };
}

async function withBatch(cast: Cast) {
  const petition = await ofTheGroup(cast);
  const { id, batch, typist } = await aBatch(cast.app.world, { petition });
  const { id: volunteer } = cast.people.volunteer;
  const { world } = cast.app;
  const of = { id: petition.id, groupId: cast.group.id };
  await giveBatch(world, typist, of, await batch(), [volunteer]);
  return { id: petition.id, batchId: id };
}

async function withNews(cast: Cast) {
  const { id } = await ofTheGroup(cast);
  return { id, updateId: await someNews(cast.app.world, id) };
}

const enters = { ability: "paper.enter", in: "group" } as const;
const manages = { ability: "petition.manage", in: "group" } as const;
const reads = { ability: "signer.read", in: "group" } as const;
const exports = { ability: "signer.export", in: "group" } as const;

export const petitions: readonly RouteRow[] = [
  { route: "petitions", GET: "public" },
  { route: "petitions/:slug", params: aSlug, GET: "public" },
  {
    route: "petitions/:slug/sign",
    params: aSlug,
    GET: "public",
    POST: "public",
  },
  {
    route: "petitions/:slug/deliveries/:deliveryId",
    params: aPack,
    GET: "public",
    POST: "public",
  },
  { route: "petitions/:slug/thanks", params: aSlug, GET: "public" },
  {
    route: "petitions/confirm/:token",
    params: (cast) => aToken(cast, "confirm"),
    GET: "public",
    POST: "public",
  },
  {
    route: "petitions/withdraw/:token",
    params: (cast) => aToken(cast, "manage"),
    GET: "public",
    POST: "public",
  },
  {
    route: "petitions/withdraw/:token/contact",
    params: (cast) => aToken(cast, "manage"),
    GET: "public",
    POST: "public",
  },
  {
    route: "petitions/withdraw/:token/data.json",
    params: (cast) => aToken(cast, "manage"),
    GET: "public",
  },
  {
    route: "petitions/withdraw/:token/data.csv",
    params: (cast) => aToken(cast, "manage"),
    GET: "public",
  },
  {
    route: "petitions/unsubscribe/:token",
    params: (cast) => aToken(cast, "manage"),
    GET: "public",
    POST: "public",
  },
  { route: "petitions/:slug/puzzle.json", params: aSlug, GET: "public" },
  { route: "petitions/:slug/counts.json", params: aSlug, GET: "public" },
  { route: "petitions/:slug/hours.csv", params: aSlug, GET: "public" },
  { route: "petitions/:slug/qr.svg", params: aSlug, GET: "public" },
  { route: "petitions/:slug/qr.png", params: aSlug, GET: "public" },
  { route: "petitions/:slug/sheet", params: aSlug, GET: "public" },
  { route: "petitions/:slug/picture.png", params: aSlug, GET: "public" },
  { route: "petitions/:slug/embed", params: aSlug, GET: "public" },
  { route: "embed/petitions/:slug", params: aSlug, GET: "public" },
  {
    route: "board/petitions",
    GET: { ability: "petition.manage", in: "anywhere" },
  },
  {
    route: "board/petitions/new",
    GET: { ability: "petition.manage", in: "anywhere" },
    POST: { ability: "petition.manage", in: "anywhere" },
  },
  { route: "board/petitions/:id", params: anId, GET: manages },
  {
    route: "board/petitions/:id/edit",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/opening",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/closure",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/delivery",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/deliveries",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/deliveries/:deliveryId",
    params: aPack,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/deliveries/:deliveryId/file",
    params: aPack,
    GET: exports,
    POST: exports,
  },
  {
    route: "board/petitions/:id/answer",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/news",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/news/:updateId/stop",
    params: withNews,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/privacy",
    params: anId,
    GET: manages,
    POST: manages,
  },
  { route: "board/petitions/:id/paper", params: anId, GET: enters },
  {
    route: "board/petitions/:id/paper/new",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/paper/:batchId",
    params: withBatch,
    GET: enters,
    POST: enters,
  },
  {
    route: "board/petitions/:id/paper/:batchId/sheets/:sheet",
    params: async (cast) => ({ ...(await withBatch(cast)), sheet: "1" }),
    GET: enters,
    POST: enters,
  },
  {
    route: "board/petitions/:id/paper/:batchId/check",
    params: withBatch,
    GET: enters,
    POST: enters,
  },
  {
    route: "board/petitions/:id/watch",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/watch/many",
    params: anId,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/watch/lists",
    params: anId,
    GET: manages,
    POST: manages,
  },
  { route: "board/petitions/:id/signatures", params: aSigned, GET: reads },
  {
    route: "board/petitions/:id/signatures.csv",
    params: aSigned,
    GET: exports,
    POST: exports,
  },
  {
    route: "board/petitions/:id/signatures/export",
    params: aSigned,
    GET: exports,
  },
  {
    route: "board/petitions/:id/signatures/:signatureId",
    params: aSigned,
    GET: reads,
  },
  {
    route: "board/petitions/:id/signatures/:signatureId/invalidation",
    params: aSigned,
    GET: manages,
    POST: manages,
  },
  {
    route: "board/petitions/:id/signatures/:signatureId/restoration",
    params: aSigned,
    GET: manages,
    POST: manages,
  },
];
