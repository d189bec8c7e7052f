import { listKeyedPetitions } from "@db/queries/vaults.server";

import {
  renewDataKey,
  resealRows,
  rewrapKeys,
} from "~/features/petitions/service/rotate-keys.server";
import { readEnv } from "~/server/env.server";
import {
  lazyServerKeys,
  newKeyLine,
  readKeyFile,
  serverKeysFrom,
  writeKeyFile,
} from "~/server/keys/server-keys.server";
import { rewrapSiteSecret } from "~/server/keys/site-secret.server";
import { realWorld } from "~/server/world.server";

import { openOrFail } from "./support/run-site";

// npm run keys:rotate           a new server key; every petition's keys are
//                               wrapped by it, and the old one is dropped
// npm run keys:rotate -- --data every petition also gets a new data key and
//                               its signatures are sealed anew
// npm run keys:rotate -- --drop the old server key leaves the file
// Interrupted? Run it again: it goes on where it stopped. The site may be up:
// it reads the key file again when it meets a key it does not know.
const env = readEnv();
const db = openOrFail(env);
const only = process.argv.includes("--drop");

if (!env.serverKey) {
  const lines = readKeyFile(env.keyFile);
  // More than one line: an earlier run has added its key and was cut short.
  if (!only && lines.length === 1) {
    writeKeyFile(env.keyFile, [newKeyLine(), ...lines]);
    console.log(`Added a new key to ${env.keyFile}.`);
  }
}
const world = realWorld(db, lazyServerKeys(env));
const wrapped = await rewrapKeys(world);
await rewrapSiteSecret(world);
console.log(
  `Wrapped ${wrapped} keys with the server key ${world.keys.currentId}.`,
);

if (process.argv.includes("--data")) {
  for (const petitionId of await listKeyedPetitions(world.db.read)) {
    await renewDataKey(world, petitionId);
  }
}
const { rows, keys } = await resealRows(world);
console.log(`Sealed ${rows} signatures anew, destroyed ${keys} old data keys.`);

if (env.serverKey) {
  console.log(
    "SERVER_KEY: leave only its first key now, and restart the site.",
  );
} else {
  const [current = ""] = readKeyFile(env.keyFile);
  if (only) {
    writeKeyFile(env.keyFile, [current]);
    console.log("Dropped the old server key. Destroy your copies of it, too.");
  } else {
    console.log(
      `The old key still stands in ${env.keyFile}, below the new one, for what was being done meanwhile. In some minutes run: npm run keys:rotate -- --drop`,
    );
  }
  serverKeysFrom([current]);
}
await db.close();
