import { damageOf } from "@db/backup";
import { sqliteFile } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { createFirstRunLink } from "~/features/accounts/service.server";
import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { sealPlainSignatures } from "~/features/petitions/service/seal-plain-signatures.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { loadStarterRecords } from "~/features/policies/service/starter-records.server";
import type { Env } from "~/server/env.server";
import type { World } from "~/server/world.server";

/** One line that counts up on a terminal, one line at the end elsewhere. */
export function showProgress(done: number, total: number): void {
  const line = `Loading places: ${done} of ${total}`;
  if (process.stdout.isTTY) {
    process.stdout.write(`\r${line}${done === total ? "\n" : ""}`);
  } else if (done === total) {
    console.log(line);
  }
}

/**
 * Brings the database to where the site can serve: migrated, with its places
 * and provisions. Returns the one-time first-run link while no group exists.
 */
export async function prepareDatabase(
  world: World,
  env: Env,
): Promise<string | null> {
  const damage = await damageOf(world.db);
  if (damage) {
    throw new Error(
      `The database file is damaged, so nothing was written to it: ${damage}. Put a backup in its place (data/backups), or copy out what can be read with the sqlite3 command ".recover".`,
    );
  }
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
  await sealWhatIsPlain(world);
  await ensurePlaces(world, showProgress);
  await loadCatalogue(world);
  if (env.starterRecords && !env.demo) await loadStarterRecords(world);
  return createFirstRunLink(world, env);
}

/** Seals signatures that an older version stored in clear, and says so. */
export async function sealWhatIsPlain(world: World): Promise<void> {
  const sealed = await sealPlainSignatures(world);
  if (sealed === 0) return;
  console.log(
    `Sealed ${sealed} signatures. Backups from before hold them in clear: delete those when this database is sound.`,
  );
}
