import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { TaskTemplateTable } from "../schema/tasks";

const TEMPLATE = [
  "tt.id",
  "tt.group_id as groupId",
  "tt.toolkit",
  "tt.kind",
  "tt.name",
  "tt.title",
  "tt.why",
  "tt.ask",
  "tt.script",
  "tt.location",
  "tt.wanted",
  "tt.capacity",
  "tt.minutes",
] as const;

/** The site's templates in that language, and all that these groups keep. */
export function listTemplates(
  db: Reader,
  { groupIds, locale }: { groupIds: readonly string[]; locale: string },
) {
  return db
    .selectFrom("task_templates as tt")
    .leftJoin("groups as g", "g.id", "tt.group_id")
    .select([...TEMPLATE, "g.name as groupName"])
    .where((eb) =>
      eb.or([
        eb.and([eb("tt.group_id", "is", null), eb("tt.locale", "=", locale)]),
        ...(groupIds.length > 0 ? [eb("tt.group_id", "in", groupIds)] : []),
      ]),
    )
    .orderBy("tt.toolkit")
    .orderBy("tt.name_key")
    .orderBy("tt.id")
    .limit(500)
    .execute();
}

/** A template of the site or of one of these groups. */
export function findTemplate(
  db: Reader,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  return db
    .selectFrom("task_templates as tt")
    .select(TEMPLATE)
    .where("tt.id", "=", id)
    .where((eb) =>
      eb.or([
        eb("tt.group_id", "is", null),
        ...(groupIds.length > 0 ? [eb("tt.group_id", "in", groupIds)] : []),
      ]),
    )
    .executeTakeFirst();
}

export async function insertTemplate(
  trx: Writer,
  row: Insertable<TaskTemplateTable>,
): Promise<void> {
  await trx.insertInto("task_templates").values(row).execute();
}

/** Forgets a template that one of these groups keeps; false when it is none. */
export async function deleteTemplate(
  trx: Writer,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
): Promise<boolean> {
  if (groupIds.length === 0) return false;
  const result = await trx
    .deleteFrom("task_templates")
    .where("id", "=", id)
    .where("group_id", "in", groupIds)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
