import { spawnSync } from "node:child_process";

/** Builds the site when its sources are newer than the last build. */
export default function setup() {
  const { status } = spawnSync(
    process.execPath,
    ["app/commands/start.mjs", "check-build"],
    {
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  if (status !== 0) throw new Error("The site could not be built.");
}
