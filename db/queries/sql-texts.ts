import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { offlineKysely } from "../connection.server";
import type { Writer } from "../connection.server";
import type { AnySamples } from "./samples";

const here = dirname(fileURLToPath(import.meta.url));

/** Where the SQL text of an area stands. */
export function sqlFile(area: string): string {
  return join(here, "__sql__", `${area}.sql`);
}

/** Areas that have queries, by the names of their files. */
export function areasWithQueries(): string[] {
  return readdirSync(here)
    .filter((name) => name.endsWith(".server.ts"))
    .map((name) => name.replace(".server.ts", ""))
    .sort();
}

/**
 * The SQL that every query of an area sends, on both engines, as one text to
 * read in review. Where both engines get the same words they stand once.
 */
export async function sqlTextOf(area: string): Promise<string> {
  const file = join(here, `${area}.samples.ts`);
  const { samples } = (await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )) as { samples: AnySamples };
  const parts = [
    `-- The SQL of db/queries/${area}.server.ts. Written by: npm run sql\n`,
  ];
  for (const name of Object.keys(samples).sort()) {
    const call = samples[name];
    if (!call) continue;
    const sqlite = await statementsOf("sqlite", call);
    const postgres = await statementsOf("postgres", call);
    parts.push(`-- ${name}`);
    if (normalized(sqlite) === normalized(postgres)) {
      parts.push(`${sqlite.join(";\n")};\n`);
    } else {
      parts.push(`-- (SQLite)\n${sqlite.join(";\n")};`);
      parts.push(`-- (PostgreSQL)\n${postgres.join(";\n")};\n`);
    }
  }
  return parts.join("\n");
}

/** PostgreSQL numbers its parameters, SQLite does not; no other difference. */
function normalized(statements: string[]): string {
  return statements.join(";").replace(/\$\d+/g, "?");
}

async function statementsOf(
  engine: "sqlite" | "postgres",
  call: (db: Writer) => PromiseLike<unknown>,
): Promise<string[]> {
  const texts: string[] = [];
  const db = offlineKysely(engine, (text) => texts.push(text));
  try {
    await call(db as unknown as Writer);
  } catch {
    // With no rows behind it a query that must find one gives up; its SQL has
    // been written down by then.
  }
  return texts.map((text) =>
    text.replace(
      / (from|inner join|left join|where|group by|having|order by|limit|values|set|returning|on conflict) /g,
      "\n  $1 ",
    ),
  );
}
