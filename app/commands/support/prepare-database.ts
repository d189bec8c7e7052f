import { sqliteFile } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { createFirstRunLink } from "~/features/accounts/service.server";
import type { Env } from "~/server/env.server";
import type { World } from "~/server/world.server";

/**
 * Brings the database to where the site can serve: migrated, with its places
 * and provisions. Returns the one-time first-run link while no group exists.
 */
export async function prepareDatabase(
  world: World,
  env: Env,
): Promise<string | null> {
  const { applied, backup } = await migrate(world.db, {
    ...(world.db.engine === "sqlite"
      ? { file: sqliteFile(env.databaseUrl) }
      : {}),
    now: world.now(),
  });
  if (backup) console.log(`Backed up to ${backup}`);
  if (applied.length > 0) {
    console.log(`Database brought up to date (${applied.length} steps).`);
  }
  return createFirstRunLink(world, env);
}
