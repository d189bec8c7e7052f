import { mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";
import { aPetition } from "@test/support/factories/petitions";

import { packFile } from "~/features/petitions/service/delivery-pack.server";
import { findGroupPetition } from "~/features/petitions/service/manage-petition.server";
import { freezeDelivery } from "~/features/petitions/service/freeze-delivery.server";
import { startDelivery } from "~/features/petitions/service/prepare-delivery.server";
import { sealFacts } from "~/features/petitions/service/signer-facts.server";
import { vaultOf } from "~/server/keys/vault.server";
import { realWorld, timestamp } from "~/server/world.server";

// npm run bench:delivery [-- --signatures 100000] [--keep FOLDER]
// Freezes a long list and writes its PDF and CSV. What counts is that the
// memory does not grow with the list: the heap is collected and measured as
// the file is written (run with node's --expose-gc, as the script does).

const number = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const kept = process.argv.indexOf("--keep");
const folder =
  kept < 0
    ? mkdtempSync(join(tmpdir(), "groundwork-delivery-"))
    : (process.argv[kept + 1] ?? tmpdir());
const signatures = number("--signatures", 100_000);

const db = openDatabase(join(folder, "delivery.db"));
await migrate(db, { now: new Date() });
const world = realWorld(db);
const made = await aPetition(world, {
  titleEs: "Mantengan abierta la biblioteca de Riverbend",
  bodyEs: "Seis días a la semana, como antes.",
});
const vault = await vaultOf(world, made.id);
const GIVEN = ["Rosa", "Ben", "Nguyễn Thị", "Łukasz", "José Ángel", "Ирина"];
const FAMILY = ["Ortiz", "Okafor", "Ánh", "Żółć", "Peña", "Сидорова", "李"];
const DISCLOSURES = ["full", "full", "first_name", "count"];
const at = timestamp(world);
for (let from = 0; from < signatures; from += 500) {
  const rows = Array.from(
    { length: Math.min(500, signatures - from) },
    (_, n) => {
      const id = world.newId();
      const nth = from + n + 1;
      const name = `${GIVEN[nth % 6]} ${FAMILY[nth % 7]} ${nth.toString(36)}`;
      const email = `signer${nth}@riverbend.example`;
      return {
        id,
        petition_id: made.id,
        state: "validated",
        number: nth,
        source: "online",
        batch_id: null,
        sealed: sealFacts(vault, id, { name, email, phone: "", comment: "" }),
        key_version: vault.version,
        email_hash: vault.hash("email", email),
        seat: 1,
        person_hash: null,
        domain_hash: null,
        network_hash: null,
        postal_code: "90802",
        place_match: nth % 9 === 0 ? "outside" : "inside",
        district_id: null,
        has_comment: 0,
        disclosure: DISCLOSURES[nth % 4] ?? "full",
        locale: "en",
        proof: "form",
        held_why: null,
        sweep_id: null,
        once_key: null,
        mailed_on: null,
        mails: 0,
        unsubscribed_at: null,
        created_at: at,
        validated_at: at,
        ended_at: null,
        ended_why: null,
      };
    },
  );
  await db.transaction((trx) =>
    trx.insertInto("signatures").values(rows).execute(),
  );
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const petition = await findGroupPetition(world, {
  id: made.id,
  groupIds: [made.group_id],
});
if (!petition) throw new Error("The petition is not there.");
const by = { accountId: made.created_by, name: "Ben" };
const started = await startDelivery(world, by, petition, undefined);
if (!started.ok) throw new Error(started.because);
const begun = performance.now();
await freezeDelivery(world, by, petition, started.value.id);
console.log(
  `frozen: ${signatures} signatures in ${Math.round(performance.now() - begun)} ms`,
);

for (const file of ["letter", "csv"] as const) {
  const before = heap();
  const start = performance.now();
  const pack = await packFile(world, by, petition, started.value.id, {
    file,
    why: "A measurement",
    locale: "en",
    origin: "http://localhost:3000",
  });
  if (!pack.ok) throw new Error(pack.because);
  const out = openSync(
    join(folder, file === "csv" ? "delivery.csv" : "delivery.pdf"),
    "w",
  );
  const heaps: number[] = [];
  let bytes = 0;
  let chunks = 0;
  const reader = pack.value.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += writeSync(out, next.value);
    chunks += 1;
    if (chunks % 200 === 1) heaps.push(heap() - before);
  }
  const shown = heaps.filter(
    (_, index) => index % Math.ceil(heaps.length / 8) === 0,
  );
  console.log(
    `${file}: ${megabytes(bytes)} MB in ${Math.round(performance.now() - start)} ms; heap above the start, from beginning to end: ${shown.map(megabytes).join(", ")} MB; at most ${megabytes(Math.max(...heaps))} MB`,
  );
}
console.log(`resident at the end: ${megabytes(process.memoryUsage().rss)} MB`);
await db.close();
if (kept < 0) rmSync(folder, { recursive: true });
