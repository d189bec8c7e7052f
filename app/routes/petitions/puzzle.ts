import type { LoaderFunctionArgs } from "@remix-run/node";

import { makePuzzle } from "~/features/petitions/service/form-proof.server";
import { readForSigning } from "~/features/petitions/service/read-petition.server";
import { networkOfAddress } from "~/lib/network";
import { found } from "~/server/http/guards.server";

/** A puzzle (altcha) that the browser of a signer solves meanwhile. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, network } = context;
  const petition = found(await readForSigning(world, params["slug"] ?? ""));
  const puzzle = await makePuzzle(world, {
    petitionId: petition.id,
    network: networkOfAddress(network),
  });
  return new Response(JSON.stringify(puzzle), {
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
    },
  });
}
