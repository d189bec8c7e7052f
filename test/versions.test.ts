import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

/**
 * Versions below these have known advisories that reach this app (looked up in
 * November 2026). The lock file may not go below them.
 */
const MINIMUM: Record<string, string> = {
  "@remix-run/router": "1.23.4",
  "react-router": "6.30.6",
  "react-router-dom": "6.30.6",
  "@remix-run/node": "2.17.5",
  "@remix-run/react": "2.17.5",
  kysely: "0.28.17",
  nodemailer: "9.1.0",
  esbuild: "0.25.0",
  vite: "6.4.6",
  tar: "7.5.8",
  "estree-util-value-to-estree": "3.3.3",
};

function isAtLeast(version: string, minimum: string): boolean {
  const [have, want] = [version, minimum].map((v) =>
    v.split("-")[0]!.split(".").map(Number),
  );
  for (let i = 0; i < 3; i++) {
    const difference = (have?.[i] ?? 0) - (want?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version?: string; resolved?: string }>;
};

test.each(Object.entries(MINIMUM))("%s is at least %s", (name, minimum) => {
  const found = Object.entries(lock.packages).filter(([path]) =>
    path.endsWith(`node_modules/${name}`),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const [path, { version }] of found) {
    expect(isAtLeast(version ?? "0", minimum), `${path}@${version}`).toBe(true);
  }
});

test("the lock file names no download addresses", () => {
  const named = Object.entries(lock.packages).filter(([, p]) =>
    p.resolved?.startsWith("http"),
  );
  expect(named.map(([path]) => path)).toEqual([]);
});
