// Bundles the commands (server, migrate, seed …) to build/commands, so that
// they run by plain node. Packages stay outside.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const top = join(here, "..", "..");

await build({
  absWorkingDir: top,
  entryPoints: readdirSync(here)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => name !== "dev.ts" && name !== "write-sql.ts")
    .map((name) => join(here, name)),
  outdir: join(top, "build", "commands"),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
