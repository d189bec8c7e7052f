import { hkdfSync } from "node:crypto";

import {
  insertSettingOnce,
  readSetting,
  writeSetting,
} from "@db/queries/plumbing.server";

import type { World } from "../world.server";

const SETTING = "site-secret";
/** What the wrapped secret is bound to. */
const SITE_SECRET_BINDING = "site secret";

const known = new WeakMap<World, Promise<Buffer>>();

async function load(world: World): Promise<Buffer> {
  const stored = await readSetting(world.db.read, SETTING);
  if (stored) return world.keys.unwrap(stored, SITE_SECRET_BINDING);
  const made = world.keys.wrap(world.keys.bytes(32), SITE_SECRET_BINDING);
  // Whoever came first, theirs is everyone's.
  const kept = await world.db.transaction((trx) =>
    insertSettingOnce(trx, SETTING, made),
  );
  return world.keys.unwrap(kept, SITE_SECRET_BINDING);
}

/**
 * A secret of this site for one purpose (proof of work, form marks, lists),
 * the same in every process and after the server's key was changed: it stands
 * wrapped in the database.
 */
export async function siteSecret(
  world: World,
  purpose: string,
): Promise<Buffer> {
  const secret =
    known.get(world) ??
    load(world).catch((error: unknown) => {
      known.delete(world);
      throw error;
    });
  known.set(world, secret);
  return Buffer.from(hkdfSync("sha256", await secret, "", purpose, 32));
}

/** Wraps the site's secret anew with the server's current key. */
export async function rewrapSiteSecret(world: World): Promise<boolean> {
  const stored = await readSetting(world.db.read, SETTING);
  if (!stored || stored.startsWith(`${world.keys.currentId}.`)) return false;
  const secret = world.keys.unwrap(stored, SITE_SECRET_BINDING);
  const wrapped = world.keys.wrap(secret, SITE_SECRET_BINDING);
  await world.db.transaction((trx) => writeSetting(trx, SETTING, wrapped));
  return true;
}
