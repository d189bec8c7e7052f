import type { z } from "zod";

import type { batchActSchema } from "~/features/petitions/paper/schema";
import type { GroupPetition } from "~/features/petitions/service/manage-petition.server";
import { giveBatch } from "~/features/petitions/service/paper-batches.server";
import type {
  Batch,
  PaperReader,
} from "~/features/petitions/service/paper-batches.server";
import {
  finishEntry,
  takeSecondReading,
} from "~/features/petitions/service/paper-check.server";
import {
  countBatch,
  restoreBatch,
  sendBatchBack,
  setBatchAside,
} from "~/features/petitions/service/paper-count.server";
import { forbidden, notFound } from "~/server/http/guards.server";
import type { World } from "~/server/world.server";

/**
 * Carries out one button of a batch's page. Whoever types may end the typing;
 * everything else is for organizers.
 * @returns why not, or null when it is done
 */
export async function actOnBatch(
  world: World,
  by: PaperReader,
  petition: GroupPetition,
  batch: Batch,
  wish: z.output<typeof batchActSchema>,
) {
  if (wish.act === "finish") {
    const result = await finishEntry(world, by, petition, batch);
    return result.ok ? null : result.because;
  }
  if (!by.organizes) throw forbidden();
  if (wish.act === "give") {
    await giveBatch(world, by, petition, batch, wish.people);
    return null;
  }
  if (wish.act === "take") {
    const taken = await takeSecondReading(
      world,
      petition,
      by,
      batch,
      wish.lineId,
    );
    if (!taken.ok) throw notFound();
    return null;
  }
  const result =
    wish.act === "count"
      ? await countBatch(world, by, petition, batch)
      : wish.act === "restore"
        ? await restoreBatch(world, by, petition, batch)
        : wish.act === "send_back"
          ? await sendBatchBack(world, by, petition, batch, wish.why)
          : await setBatchAside(world, by, petition, batch, wish.why);
  return result.ok ? null : result.because;
}
