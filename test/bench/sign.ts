import { createHash, createHmac } from "node:crypto";
import { fork, spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import autocannon from "autocannon";
import Database from "better-sqlite3";

import { openDatabase } from "@db/connection.server";

import { makeMark } from "~/features/petitions/service/form-proof.server";
import { newKeyLine, serverKeysFrom } from "~/server/keys/server-keys.server";
import { siteSecret } from "~/server/keys/site-secret.server";
import { realWorld } from "~/server/world.server";

// npm run bench:sign [-- --rows 1000000 --seconds 5]
// Signatures acknowledged a second, with so many there already, beside bare
// servers that write the same rows; and the petition's page. The generator
// runs on the same machine: read the shares, not the figures alone.

const here = dirname(fileURLToPath(import.meta.url));
const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const ROWS = option("rows", 1_000_000);
const SECONDS = option("seconds", 5);
const CONNECTIONS = [1, 16, 64, 256];

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const ok = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error("The site did not start within two minutes.");
}

/** Seconds of processor time a process has used. */
function processorOf(child: ChildProcess): number {
  const stat = `/proc/${child.pid}/stat`;
  if (!existsSync(stat)) return 0;
  const parts = readFileSync(stat, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(parts[11]) + Number(parts[12])) / 100;
}

/** Fills the petition's table: rows first, then indexes. */
function fill(file: string, petitionId: string): void {
  const db = new Database(file);
  const indexes = db
    .prepare(
      "select name, sql from sqlite_master where type = 'index' and tbl_name = 'signatures' and sql is not null",
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) db.exec(`drop index ${name}`);
  db.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${ROWS})
    insert into signatures (id, petition_id, state, source, number, sealed, key_version, email_hash, seat, person_hash, domain_hash, network_hash, postal_code, place_match, has_comment, disclosure, locale, proof, mails, created_at, validated_at)
    select printf('01800000-0000-7000-8000-%012x', i), '${petitionId}', 'validated', 'online', 1000000 + i, hex(randomblob(87)), 1,
      hex(randomblob(11)), 1, hex(randomblob(11)), hex(randomblob(11)), hex(randomblob(11)), '90802', 'unknown', 0, 'count', 'en', 'form', 0,
      strftime('%Y-%m-%dT%H:%M:%fZ', 1700000000 + i, 'unixepoch'), strftime('%Y-%m-%dT%H:%M:%fZ', 1700000000 + i, 'unixepoch') from n;
    update petitions set signature_count = signature_count + ${ROWS} where id = '${petitionId}';`);
  for (const { sql } of indexes) db.exec(sql);
  db.close();
}

interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  bad: number;
  processor: number;
}

async function fire(
  child: ChildProcess,
  connections: number,
  request: autocannon.Options,
): Promise<Figures> {
  const before = processorOf(child);
  const result = await autocannon({
    connections,
    duration: SECONDS,
    ...request,
  });
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    bad: result["4xx"] + result["5xx"] + result.errors,
    processor: (processorOf(child) - before) / SECONDS,
  };
}

function line(name: string, connections: number, f: Figures): string {
  return [
    name.padEnd(30),
    `${String(connections).padStart(4)} conn.`,
    `${String(f.perSecond).padStart(7)}/s`,
    `p50 ${String(f.p50).padStart(4)} ms`,
    `p99 ${String(f.p99).padStart(5)} ms`,
    `processor ${(f.processor * 100).toFixed(0).padStart(4)} %`,
    f.bad > 0 ? `${f.bad} FAILED` : "",
  ].join("  ");
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-sign-"));
  const file = join(folder, "demo.db");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const key = newKeyLine();
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: file,
    SERVER_KEY: key,
    PUBLIC_URL: url,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    TRUST_PROXY: "1",
  };
  const children: ChildProcess[] = [];
  try {
    console.log("Preparing the demo …");
    const seeded = spawnSync(
      process.execPath,
      ["app/commands/start.mjs", "demo", "--seed-only"],
      { env, stdio: ["ignore", "ignore", "inherit"] },
    );
    if (seeded.status !== 0) throw new Error("The demo could not be seeded.");
    const db = openDatabase(file);
    const world = realWorld(db, serverKeysFrom([key]));
    const petition = await db.read
      .selectFrom("petitions")
      .select(["id", "slug"])
      .where("state", "=", "open")
      .orderBy("signature_count", "desc")
      .executeTakeFirstOrThrow();
    const secret = await siteSecret(world, "puzzles");
    const mark = await makeMark(world, petition.id);
    await db.close();
    console.log(`Writing ${ROWS} signatures …`);
    fill(file, petition.id);
    copyFileSync(file, join(folder, "bare.db"));

    // A solved puzzle of each own: who makes them knows the number.
    const expires = Math.floor(Date.now() / 1_000) + 3_000;
    let n = 0;
    const next = () => {
      n += 1;
      const salt = `bench${process.pid}.${n}?expires=${expires}&petition=${petition.id}&`;
      const challenge = createHash("sha256").update(`${salt}7`).digest("hex");
      const signature = createHmac("sha256", secret)
        .update(challenge)
        .digest("hex");
      const proof = {
        algorithm: "SHA-256",
        challenge,
        number: 7,
        salt,
        signature,
      };
      return new URLSearchParams({
        name: `Ben Bench ${n}`,
        email: `ben.${process.pid}.${n}@riverbend.example`,
        postalCode: "90802",
        disclosure: "count",
        once: "one-showing",
        mark,
        altcha: Buffer.from(JSON.stringify(proof)).toString("base64"),
      }).toString();
    };
    const posts = (base: string): autocannon.Options => ({
      url: `${base}/petitions/${petition.slug}/sign?lang=en`,
      method: "POST",
      requests: [
        {
          setupRequest: (request) => ({
            ...request,
            body: next(),
            headers: {
              Origin: url,
              "Content-Type": "application/x-www-form-urlencoded",
              "X-Forwarded-For": `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
            },
          }),
        },
      ],
    });

    const started = (child: ChildProcess) => {
      children.push(child);
      return child;
    };
    const bare = async (how: string) => {
      const child = started(
        fork(
          join(here, "bare-sign.mjs"),
          [join(folder, "bare.db"), petition.id, how],
          { stdio: ["ignore", "ignore", "inherit", "ipc"] },
        ),
      );
      const { port: its } = await new Promise<{ port: number }>((resolve) =>
        child.once("message", (m) => resolve(m as { port: number })),
      );
      return { child, url: `http://127.0.0.1:${its}` };
    };
    const site = started(
      spawn(process.execPath, ["app/commands/start.mjs", "start"], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      }),
    );
    await untilHealthy(url);
    const each = await bare("each");
    const together = await bare("together");
    const shares: string[] = [];
    for (const connections of CONNECTIONS) {
      const ours = await fire(site, connections, posts(url));
      const one = await fire(each.child, connections, posts(each.url));
      const many = await fire(together.child, connections, posts(together.url));
      console.log(line("the site", connections, ours));
      console.log(line("bare, one commit each", connections, one));
      console.log(line("bare, the same batching", connections, many));
      shares.push(
        `${connections}: ${((100 * ours.perSecond) / many.perSecond).toFixed(0)} %`,
      );
    }
    console.log(
      `Share of the bare server with the same batching: ${shares.join(", ")}`,
    );

    const page = `${url}/petitions/${petition.slug}`;
    const gzip = { "Accept-Encoding": "gzip" };
    const warm = await fetch(page, { headers: gzip });
    const bytes =
      Number(warm.headers.get("Content-Length")) ||
      (await warm.arrayBuffer()).byteLength;
    const kept = await fire(site, 64, {
      url: page,
      headers: gzip,
      pipelining: 1,
    });
    const anew = await fire(site, 64, {
      url: page,
      headers: { ...gzip, Cookie: "x=1" },
    });
    console.log(line("page, kept", 64, kept));
    console.log(line("page, rendered anew", 64, anew));
    console.log(`The page: ${bytes} bytes before its style sheet and fonts.`);
    console.log(
      `${cpus().length} cores, load ${loadavg()
        .map((x) => x.toFixed(1))
        .join(
          " ",
        )}, node ${process.version}. Where the site's processor stands near 100 % its one thread is the limit; far below it, others took the cores.`,
    );
  } finally {
    for (const child of children) child.kill("SIGTERM");
    await new Promise((wait) => setTimeout(wait, 1_000));
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
