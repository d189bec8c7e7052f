import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  ProvisionCategoryTable,
  ProvisionTable,
} from "../schema/policies";

/** Which categories of provisions are there? In their order. */
export function listProvisionCategories(db: Reader) {
  return db
    .selectFrom("provision_categories")
    .select(["id", "key", "position", "name_en as nameEn", "name_es as nameEs"])
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Which provisions are there? By category, in their order. */
export function listProvisions(db: Reader) {
  return db
    .selectFrom("provisions as p")
    .innerJoin("provision_categories as c", "c.id", "p.category_id")
    .select([
      "p.id",
      "p.key",
      "p.position",
      "c.key as categoryKey",
      "p.category_id as categoryId",
      "p.name_en as nameEn",
      "p.name_es as nameEs",
      "p.summary_en as summaryEn",
      "p.summary_es as summaryEs",
      "p.ilrc_item as ilrcItem",
      "p.decided_by as decidedBy",
      "p.created_by_group_id as createdByGroupId",
    ])
    .orderBy("c.position")
    .orderBy("p.position")
    .orderBy("p.id")
    .execute();
}

/** Puts a category in, or brings its place and names up to date. */
export async function upsertProvisionCategory(
  trx: Writer,
  row: Insertable<ProvisionCategoryTable>,
): Promise<void> {
  await trx
    .insertInto("provision_categories")
    .values(row)
    .onConflict((oc) =>
      oc.column("key").doUpdateSet({
        position: row.position,
        name_en: row.name_en,
        name_es: row.name_es,
      }),
    )
    .execute();
}

/** Puts a provision in, or brings its place and words up to date. */
export async function upsertProvision(
  trx: Writer,
  row: Insertable<ProvisionTable>,
): Promise<void> {
  await trx
    .insertInto("provisions")
    .values(row)
    .onConflict((oc) =>
      oc.column("key").doUpdateSet({
        category_id: row.category_id,
        position: row.position,
        name_en: row.name_en,
        name_es: row.name_es,
        summary_en: row.summary_en,
        summary_es: row.summary_es,
        ilrc_item: row.ilrc_item,
        decided_by: row.decided_by,
      }),
    )
    .execute();
}
