// Plain JavaScript, run by node itself: builds when the sources are newer than
// the last build, then hands over to the built command.
//   node app/commands/start.mjs [start|demo|migrate|backup|worker|…] [options]
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const SOURCES = ["app", "db", "migrations", "public"];
const FILES = ["package.json", "remix.config.js", "vite.config.ts"];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    0,
  );
}

export function buildIfStale() {
  const stamp = join(top, "build", "commands", "start.js");
  const sources = [...SOURCES, ...FILES]
    .map((name) => join(top, name))
    .filter(existsSync);
  if (existsSync(stamp)) {
    const built = statSync(stamp).mtimeMs;
    if (sources.every((path) => newest(path) <= built)) return;
  }
  console.log("Building (once; about 15 seconds) …");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: top,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The build failed; what it said stands above.");
    process.exit(status ?? 1);
  }
}

const [command = "start", ...rest] = process.argv.slice(2);
process.env.NODE_ENV ??= "production";
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
buildIfStale();
process.argv = [process.argv[0], command, ...rest];
await import(pathToFileURL(join(top, "build", "commands", `${command}.js`)));
