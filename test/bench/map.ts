import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { sharesOf } from "~/features/policies/rules/shares";
import { readMapSearch } from "~/features/policies/schema";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { readGround } from "~/features/policies/service/read-ground.server";
import {
  readPolicyMap,
  readRecords,
} from "~/features/policies/service/read-map.server";
import { realWorld } from "~/server/world.server";

// npm run bench:map
// The national map over 20,000 invented records in real places: today, and
// rebuilt as of earlier years. Milliseconds of the server's own work.

const RECORDS = 20_000;
const PER_DOCUMENT = 4;
const ROUNDS = 7;
const BATCH = 500;

async function fill(db: ReturnType<typeof openDatabase>) {
  const places = await db.read
    .selectFrom("jurisdictions")
    .select("id")
    .where("governs", "=", 1)
    .orderBy("id")
    .execute();
  const provisions = await db.read
    .selectFrom("provisions")
    .select("id")
    .orderBy("id")
    .execute();
  const documents = Array.from({ length: RECORDS / PER_DOCUMENT }, (_, n) => n);
  const now = new Date().toISOString();
  for (let from = 0; from < documents.length; from += BATCH) {
    const part = documents.slice(from, from + BATCH);
    await db.transaction(async (trx) => {
      await trx
        .insertInto("policy_documents")
        .values(
          part.map((n) => ({
            id: `d${n}`,
            jurisdiction_id: places[(n * 37) % places.length]?.id ?? "",
            title: `Invented ${n}`,
            number: null,
            instrument: n % 3 === 0 ? "resolution" : "ordinance",
            stage: "in_force",
            force: null,
            source_url: "https://example.org/",
            archived_url: null,
            recorded_by: null,
            group_id: null,
            recorded_at: now,
          })),
        )
        .execute();
      await trx
        .insertInto("policy_stages")
        .values(
          part.flatMap((n) =>
            ["introduced", "passed", "in_force"].map((stage, step) => ({
              id: `s${n}-${step}`,
              document_id: `d${n}`,
              stage,
              on_date: `${2016 + ((n + step) % 10)}-0${1 + step}-15`,
              precision: "day",
              source_url: null,
              note: "",
              recorded_by: null,
              recorded_at: now,
            })),
          ),
        )
        .execute();
      await trx
        .insertInto("policy_clauses")
        .values(
          part.flatMap((n) =>
            Array.from({ length: PER_DOCUMENT }, (_, c) => ({
              id: `c${n}-${c}`,
              document_id: `d${n}`,
              provision_id:
                provisions[(n + c * 5) % provisions.length]?.id ?? "",
              coverage: c % 3 === 0 ? "partial" : "full",
              exceptions: "",
              section: null,
              quote: "Invented words.",
              practice: "",
              last_verified_on: null,
              verified_by: null,
              recorded_by: null,
              recorded_at: now,
              version: 1,
            })),
          ),
        )
        .execute();
    });
  }
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-map-"));
  const db = openDatabase(join(folder, "map.db"));
  try {
    await migrate(db, { now: new Date() });
    const world = realWorld(db);
    await loadPlaces(world, () => {});
    await loadCatalogue(world);
    await fill(db);
    const today = new Date().toISOString().slice(0, 10);
    const time = async (name: string, query: string) => {
      const filter = readMapSearch(new URLSearchParams(query));
      const took: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const started = performance.now();
        const read = await readRecords(db.read, filter, {
          today,
          locale: "en",
        });
        await readPolicyMap(db.read, filter, read);
        const ground = await readGround(db.read, filter.state, read.all);
        sharesOf(
          ground,
          filter.provision
            ? read.provisions.filter(({ key }) => key === filter.provision)
            : read.provisions,
          read.all,
          read.asOf,
        );
        took.push(performance.now() - started);
      }
      took.sort((a, b) => a - b);
      const middle = took[Math.floor(ROUNDS / 2)] ?? 0;
      console.log(`${name.padEnd(44)} ${middle.toFixed(0).padStart(6)} ms`);
    };
    console.log(`${RECORDS} records, the middle of ${ROUNDS} rounds`);
    await time("nation, number of protections", "");
    await time("nation, one protection", "provision=no_holds");
    await time(
      "nation, one protection, as of 2019",
      "provision=no_holds&on=2019-12-31",
    );
    await time("nation, number of protections, as of 2019", "on=2019-12-31");
    await time("California, number of protections", "state=CA");
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
