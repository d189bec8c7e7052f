import { aPetition, aSignature } from "../factories/petitions";
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

export const petitions: readonly RouteRow[] = [
  { route: "petitions", GET: "public" },
  { route: "petitions/:slug", params: aSlug, GET: "public" },
  {
    route: "petitions/:slug/sign",
    params: aSlug,
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
];
