import { spawnSync } from "node:child_process";

import type { TestProject } from "vitest/node";

import { findChromium } from "./find-chromium";

declare module "vitest" {
  interface ProvidedContext {
    chromium: string;
  }
}

/** Finds a Chromium, or installs Debian's where we may. */
export default function setup(project: TestProject) {
  let path = findChromium();
  if (!path && process.getuid?.() === 0) {
    console.log("No Chromium found; installing Debian's …");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    path = findChromium();
  }
  if (!path) {
    throw new Error(
      "No Chromium found for the browser tests. Install it (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chromium npm test",
    );
  }
  project.provide("chromium", path);
}
