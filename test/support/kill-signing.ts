import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

import { vaultOf } from "~/server/keys/vault.server";
import type { World } from "~/server/world.server";

let bundled: Promise<string> | undefined;

/** The process as one file: it then starts in a fraction of a second. */
async function bundle(): Promise<string> {
  const outfile = join(process.cwd(), ".tmp", `sign-child-${process.pid}.mjs`);
  await build({
    entryPoints: ["test/support/sign-child.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}

/**
 * Starts a process that signs, kills it (SIGKILL) `afterMs` after it has
 * acknowledged `lines` things, and returns what it had acknowledged by then.
 */
export async function signUntilKilled(
  args: { url: string; slug: string; petitionId: string; round: string },
  { lines: enough, afterMs }: { lines: number; afterMs: number },
): Promise<{ signed: string[]; confirmed: string[] }> {
  const child = spawn(
    process.execPath,
    [
      await (bundled ??= bundle()),
      args.url,
      args.slug,
      args.petitionId,
      args.round,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  const gone = once(child, "exit");
  const reached = new Promise<void>((resolve) => {
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      if (said.split("\n").length > enough) resolve();
    });
  });
  await Promise.race([reached, gone]);
  await new Promise((wait) => setTimeout(wait, afterMs));
  child.kill("SIGKILL");
  await gone;
  // The last line may be cut: it was not acknowledged whole.
  const lines = said.split("\n").slice(0, -1);
  const of = (word: string) =>
    lines
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.slice(word.length + 1));
  return { signed: of("signed"), confirmed: of("confirmed") };
}

/** What of the acknowledged is missing, and whether counters equal rows. */
export async function checkAfterKill(
  world: World,
  petitionId: string,
  said: { signed: readonly string[]; confirmed: readonly string[] },
) {
  const vault = await vaultOf(world, petitionId);
  const db = world.db.read;
  const rows = await db
    .selectFrom("signatures")
    .select(["email_hash as hash", "state", "number"])
    .where("petition_id", "=", petitionId)
    .execute();
  const states = new Map(rows.map((row) => [row.hash, row.state]));
  const stateOf = (email: string) => states.get(vault.hash("email", email));
  const validated = rows.filter((row) => row.state === "validated");
  const sum = async (
    table: "petition_days" | "petition_hours" | "petition_cells",
  ) => {
    const all = await db
      .selectFrom(table)
      .select("validated")
      .where("petition_id", "=", petitionId)
      .execute();
    return all.reduce((total, row) => total + row.validated, 0);
  };
  const { counter } = await db
    .selectFrom("petitions")
    .select("signature_count as counter")
    .where("id", "=", petitionId)
    .executeTakeFirstOrThrow();
  return {
    rows: rows.length,
    missing: said.signed.filter((email) => stateOf(email) === undefined),
    unconfirmed: said.confirmed.filter(
      (email) => stateOf(email) !== "validated",
    ),
    counters: [
      counter,
      await sum("petition_days"),
      await sum("petition_hours"),
      (await sum("petition_cells")) / 3,
      new Set(validated.map((row) => row.number)).size,
    ],
    validated: validated.length,
  };
}
