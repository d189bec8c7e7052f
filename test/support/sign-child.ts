import { openDatabase } from "@db/connection.server";

import { confirmSignature } from "~/features/petitions/service/confirm-signature.server";
import { signPetition } from "~/features/petitions/service/sign-petition.server";
import { serverKeysFrom } from "~/server/keys/server-keys.server";
import { vaultOf } from "~/server/keys/vault.server";
import { realWorld } from "~/server/world.server";

import { TEST_KEY } from "./world";

// A process that signs and confirms without end, to be killed at any moment:
//   tsx sign-child.ts DATABASE SLUG PETITION ROUND
// Each line it writes acknowledges something that must then be on disk:
// "signed ADDRESS" and "confirmed ADDRESS".
const [database, slug, petitionId, round] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
];
const world = realWorld(openDatabase(database), serverKeysFrom([TEST_KEY]));
const vault = await vaultOf(world, petitionId);
let n = 0;

async function sign(): Promise<void> {
  n += 1;
  const mine = n;
  const email = `neighbor.${round}.${mine}@riverbend.example`;
  const signed = await signPetition(world, {
    slug,
    typed: {
      name: `Neighbor ${mine}`,
      email,
      postalCode: "90802",
      disclosure: "count",
    },
    locale: "en",
    origin: "http://localhost:3000",
    network: `198.51.${(mine >> 8) & 255}.${mine & 255}`,
  });
  if (!signed.ok) throw new Error(signed.because);
  process.stdout.write(`signed ${email}\n`);
  if (mine % 2 === 0) return;
  const { id } = await world.db.read
    .selectFrom("signatures")
    .select("id")
    .where("petition_id", "=", petitionId)
    .where("email_hash", "=", vault.hash("email", email))
    .executeTakeFirstOrThrow();
  const link = vault.link("confirm", id, world.now());
  const confirmed = await confirmSignature(world, link);
  if (!confirmed.ok) throw new Error(confirmed.because);
  process.stdout.write(`confirmed ${email}\n`);
}

async function signer(): Promise<never> {
  for (;;) await sign();
}
await Promise.all(Array.from({ length: 16 }, signer));
