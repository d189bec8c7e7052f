import { freezeDelivery } from "~/features/petitions/service/freeze-delivery.server";
import { findGroupPetition } from "~/features/petitions/service/manage-petition.server";
import { startDelivery } from "~/features/petitions/service/prepare-delivery.server";
import type { World } from "~/server/world.server";

/** A petition as its group's board sees it, and who made it. */
export async function onBoard(world: World, petitionId: string) {
  const row = await world.db.read
    .selectFrom("petitions")
    .select(["group_id", "created_by"])
    .where("id", "=", petitionId)
    .executeTakeFirstOrThrow();
  const petition = await findGroupPetition(world, {
    id: petitionId,
    groupIds: [row.group_id],
  });
  if (!petition) throw new Error("The petition is not there.");
  return { petition, by: { accountId: row.created_by, name: "Ben" } };
}

/** A delivery of a petition, being prepared unless frozen; its id. */
export async function aDelivery(
  world: World,
  petitionId: string,
  { frozen = false }: { frozen?: boolean } = {},
): Promise<string> {
  const { petition, by } = await onBoard(world, petitionId);
  const started = await startDelivery(world, by, petition, undefined);
  if (!started.ok) throw new Error(started.because);
  const { id } = started.value;
  if (frozen) {
    const result = await freezeDelivery(world, by, petition, id);
    if (!result.ok) throw new Error(result.because);
  }
  return id;
}
