import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    scratch: string;
  }
}

/** One folder for all files that the tests of a project make; gone at the end. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-test-"));
  project.provide("scratch", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
