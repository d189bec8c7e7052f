import type { LoaderFunctionArgs } from "@remix-run/node";

import { findBatch } from "~/features/petitions/service/paper-batches.server";
import { found } from "~/server/http/guards.server";
import { roleMay } from "~/server/permissions";

import { requirePetition } from "./require-petition.server";

/**
 * The petition named by `:id` for a member of its group, with who reads:
 * organizers work on all of its batches, volunteers on those given to them.
 * @throws as requirePetition
 */
export async function requirePaper(args: LoaderFunctionArgs) {
  const { member, petition } = await requirePetition(args, "paper.enter");
  const membership = member.memberships.find(
    (m) => m.groupId === petition.groupId,
  );
  const organizes =
    membership !== undefined && roleMay(membership.role, "petition.manage");
  return { petition, reader: { accountId: member.accountId, organizes } };
}

/** The same with the batch named by `:batchId`; 404 when it is not theirs. */
export async function requireBatch(args: LoaderFunctionArgs) {
  const { petition, reader } = await requirePaper(args);
  const id = args.params["batchId"] ?? "";
  const { world } = args.context;
  const batch = found(await findBatch(world, petition, reader, id));
  return { petition, reader, batch };
}
