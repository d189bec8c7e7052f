import type { Writer } from "@db/connection.server";
import {
  deleteUnusedSetupLinks,
  findUsableSetupLink,
  insertSetupLink,
  spendSetupLink,
} from "@db/queries/accounts.server";
import { anyGroupExists } from "@db/queries/groups.server";

import { paths } from "~/paths";
import type { Env } from "~/server/env.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

const HOUR = 3_600_000;

/**
 * The one-time address at which the first group and its admin are created, or
 * null once a group exists. Each call makes earlier unused links worthless.
 */
export async function createFirstRunLink(
  world: World,
  env: Env,
): Promise<string | null> {
  if (await anyGroupExists(world.db.read)) return null;
  const token = world.random(24);
  await world.db.transaction(async (trx) => {
    await deleteUnusedSetupLinks(trx);
    await insertSetupLink(trx, {
      token_hash: hashToken(token),
      created_at: timestamp(world),
      expires_at: new Date(world.now().getTime() + 24 * HOUR).toISOString(),
      used_at: null,
    });
  });
  return env.publicUrl + paths.account.firstRun(token);
}

/** Whether the printed first-run link still works. */
export async function firstRunIsOpen(
  world: World,
  token: string,
): Promise<boolean> {
  const link = await findUsableSetupLink(world.db.read, {
    tokenHash: hashToken(token),
    now: timestamp(world),
  });
  return link !== undefined;
}

/** Uses the first-run link up; false when it is used or a day old. */
export function spendFirstRunLink(
  world: World,
  trx: Writer,
  token: string,
): Promise<boolean> {
  return spendSetupLink(trx, {
    tokenHash: hashToken(token),
    now: timestamp(world),
  });
}
