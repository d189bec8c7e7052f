import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { markSignature } from "~/features/petitions/service/keep-signatures.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requirePetition } from "./require-petition.server";

/** Puts a signature that was set aside back into the count. */
export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const id = args.params["signatureId"] ?? "";
  const result = await markSignature(args.context.world, member, petition, {
    id,
    as: "restored",
  });
  if (!result.ok && result.because === "not_found") throw notFound();
  // Whatever somebody else did in between, its page shows how it stands.
  return redirect(paths.petitions.signature(petition.id, id), 303);
}

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const id = args.params["signatureId"] ?? "";
  return redirect(paths.petitions.signature(petition.id, id));
}
