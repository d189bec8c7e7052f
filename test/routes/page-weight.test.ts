import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { ORIGIN, startApp } from "@test/support/app";
import type { TestApp } from "@test/support/app";
import { aGroup, aPlace } from "@test/support/factories/people";
import { aPetition } from "@test/support/factories/petitions";

/** Bytes that cross the wire for an address, as a browser asks for it. */
async function load(app: TestApp, path: string) {
  const response = await app.fetch(
    new Request(new URL(path, ORIGIN), {
      headers: { "Accept-Encoding": "gzip, br" },
    }),
  );
  expect(response.status, path).toBe(200);
  const encoding = response.headers.get("Content-Encoding");
  const bytes = Buffer.from(await response.arrayBuffer());
  const plain =
    encoding === "br"
      ? brotliDecompressSync(bytes)
      : encoding === "gzip"
        ? gunzipSync(bytes)
        : bytes;
  return { size: bytes.length, text: plain.toString("utf8") };
}

test("a petition's page weighs less than 60 kB with all it needs, without its picture", async () => {
  const app = await startApp();
  const place = await aPlace(app.world, { name: "Riverbend" });
  const group = await aGroup(app.world, { jurisdictionId: place.id });
  const petition = await aPetition(app.world, { groupId: group.id });
  const page = await load(app, `/petitions/${petition.slug}`);
  const needs = new Set(
    [
      ...page.text.matchAll(
        /<(?:link|script)\b[^>]*?(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g,
      ),
    ].map(([, path = ""]) => path),
  );
  expect([...needs].some((path) => path.endsWith(".css"))).toBe(true);
  let total = page.size;
  for (const path of needs) {
    const { size, text } = await load(app, path);
    total += size;
    if (!path.endsWith(".css")) continue;
    for (const [, font = ""] of text.matchAll(/url\(["']?(\/[^)"']+\.woff2)/g))
      total += (await load(app, font)).size;
  }
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThan(60_000);
});
