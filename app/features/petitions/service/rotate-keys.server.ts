import {
  listLinesOfOldKeys,
  updateSealedLine,
} from "@db/queries/paper-lines.server";
import {
  deleteUnusedKeys,
  insertPetitionKey,
  listKeyedPetitions,
  listPetitionKeys,
  listRowsOfOldKeys,
  retireKeys,
  updateSealed,
  updateWrapped,
} from "@db/queries/vaults.server";

import {
  VAULT_SECONDS,
  forgetVault,
  keyBinding,
  vaultOf,
} from "~/server/keys/vault.server";
import type { Vault } from "~/server/keys/vault.server";
import type { World } from "~/server/world.server";
import { timestamp } from "~/server/world.server";

const AT_ONCE = 500;

/**
 * Wraps every petition's keys anew with the server's current key; those that
 * are wrapped by it already are passed over, so an interrupted run goes on
 * where it stopped. The rows themselves are not touched.
 * @returns how many keys were wrapped anew
 */
export async function rewrapKeys(world: World): Promise<number> {
  let wrapped = 0;
  for (const petitionId of await listKeyedPetitions(world.db.read)) {
    const keys = await listPetitionKeys(world.db.read, petitionId);
    for (const { kind, version, wrapped: text } of keys) {
      if (text.startsWith(`${world.keys.currentId}.`)) continue;
      const about = keyBinding(petitionId, kind, version);
      const secret = world.keys.unwrap(text, about);
      await world.db.transaction((trx) =>
        updateWrapped(trx, {
          petitionId,
          kind,
          version,
          from: text,
          to: world.keys.wrap(secret, about),
        }),
      );
      wrapped += 1;
    }
    forgetVault(world, petitionId);
  }
  return wrapped;
}

/**
 * Gives a petition a new data key. Rows are sealed with it from then on; the
 * old key opens what it sealed until {@link resealRows} is through.
 */
export async function renewDataKey(
  world: World,
  petitionId: string,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    const keys = await listPetitionKeys(trx, petitionId);
    const last = Math.max(
      0,
      ...keys.filter((k) => k.kind === "data").map((k) => k.version),
    );
    if (last === 0) return;
    const version = last + 1;
    await retireKeys(trx, { petitionId, at: timestamp(world) });
    await insertPetitionKey(trx, {
      petition_id: petitionId,
      kind: "data",
      version,
      wrapped: world.keys.wrap(
        world.keys.bytes(32),
        keyBinding(petitionId, "data", version),
      ),
      made_at: timestamp(world),
      retired_at: null,
    });
  });
  forgetVault(world, petitionId);
}

/** Seals one table's rows of a petition anew; returns how many. */
async function resealTable(
  world: World,
  vault: Vault,
  table: {
    list: typeof listRowsOfOldKeys;
    update: typeof updateSealed;
  },
): Promise<number> {
  const { petitionId, version } = vault;
  for (let rows = 0; ;) {
    const moved = await world.db.transaction(async (trx) => {
      const ask = { petitionId, version, limit: AT_ONCE };
      const old = await table.list(trx, ask);
      for (const { id, sealed, keyVersion } of old) {
        const text = sealed && vault.open(sealed, keyVersion, id);
        const again = text && vault.seal(text, id);
        await table.update(trx, { id, sealed: again, version });
      }
      return old.length;
    });
    rows += moved;
    if (moved < AT_ONCE) return rows;
  }
}

/**
 * Seals anew what an older data key sealed, 500 rows in a transaction, and
 * destroys old keys that nothing needs any more: ten vault lives after they
 * were replaced, so that no process still writes with one. May be interrupted
 * and run again at any time, also while people sign.
 * @returns rows sealed anew, and keys destroyed
 */
export async function resealRows(
  world: World,
): Promise<{ rows: number; keys: number }> {
  let rows = 0;
  let keys = 0;
  const longAgo = new Date(
    world.now().getTime() - VAULT_SECONDS * 10_000,
  ).toISOString();
  for (const petitionId of await listKeyedPetitions(world.db.read)) {
    const vault = await vaultOf(world, petitionId);
    rows += await resealTable(world, vault, {
      list: listRowsOfOldKeys,
      update: updateSealed,
    });
    rows += await resealTable(world, vault, {
      list: listLinesOfOldKeys,
      update: updateSealedLine,
    });
    keys += await world.db.transaction((trx) =>
      deleteUnusedKeys(trx, { petitionId, before: longAgo }),
    );
    forgetVault(world, petitionId);
  }
  return { rows, keys };
}
