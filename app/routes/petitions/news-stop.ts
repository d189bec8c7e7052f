import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { takeBackUpdate } from "~/features/petitions/service/signer-updates.server";
import { paths } from "~/paths";

import { requirePetition } from "./require-petition.server";

/** Takes news back, as far as they have not gone; the page says how far. */
export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const { world } = args.context;
  const updateId = args.params["updateId"] ?? "";
  await takeBackUpdate(world, member, petition, updateId);
  return redirect(paths.petitions.news(petition.id), 303);
}

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  return redirect(paths.petitions.news(petition.id));
}
