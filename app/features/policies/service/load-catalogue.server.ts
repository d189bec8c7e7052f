import {
  listProvisionCategories,
  listProvisions,
  upsertProvision,
  upsertProvisionCategory,
} from "@db/queries/policy-catalogue.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { CATALOGUE } from "../catalogue";

/**
 * Puts the starting catalogue into the database, or brings it up to date.
 * Runs at every start and writes only what differs. Provisions that groups
 * added stay.
 */
export async function loadCatalogue(world: World): Promise<void> {
  const [categories, provisions] = await Promise.all([
    listProvisionCategories(world.db.read),
    listProvisions(world.db.read),
  ]);
  const idOf = new Map(categories.map((c) => [c.key, c.id]));
  const categoryRows = CATALOGUE.map((category, index) => {
    const id = idOf.get(category.key) ?? world.newId();
    idOf.set(category.key, id);
    return {
      id,
      key: category.key,
      position: index + 1,
      name_en: category.nameEn,
      name_es: category.nameEs,
    };
  });
  const provisionRows = CATALOGUE.flatMap((category) =>
    category.provisions.map((provision, index) => ({
      key: provision.key,
      category_id: idOf.get(category.key) ?? "",
      position: index + 1,
      name_en: provision.nameEn,
      name_es: provision.nameEs,
      summary_en: provision.summaryEn,
      summary_es: provision.summaryEs,
      ilrc_item: provision.ilrcItem ?? null,
      decided_by: provision.decidedBy,
    })),
  );

  const newCategories = categoryRows.filter((row) => {
    const there = categories.find((c) => c.key === row.key);
    return (
      there?.position !== row.position ||
      there.nameEn !== row.name_en ||
      there.nameEs !== row.name_es
    );
  });
  const newProvisions = provisionRows.filter((row) => {
    const there = provisions.find((p) => p.key === row.key);
    return (
      there?.categoryId !== row.category_id ||
      there.position !== row.position ||
      there.nameEn !== row.name_en ||
      there.nameEs !== row.name_es ||
      there.summaryEn !== row.summary_en ||
      there.summaryEs !== row.summary_es ||
      there.ilrcItem !== row.ilrc_item ||
      there.decidedBy !== row.decided_by
    );
  });
  if (newCategories.length + newProvisions.length === 0) return;
  await world.db.transaction(async (trx) => {
    for (const row of newCategories) await upsertProvisionCategory(trx, row);
    for (const row of newProvisions) {
      await upsertProvision(trx, {
        ...row,
        id: world.newId(),
        created_by_group_id: null,
        created_at: timestamp(world),
      });
    }
  });
}
