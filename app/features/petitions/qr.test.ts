import { inflateSync } from "node:zlib";

import { expect, test } from "vitest";

import { qrOf, qrPng, qrSvg } from "./qr.server";

const address = "https://board.example/petitions/keep-the-library-open";

test("a code has its three corners and four empty fields around", () => {
  const { size, dark } = qrOf(address);
  expect(dark).toHaveLength(size);
  // ISO/IEC 18004: sizes are 21, 25, 29 … fields, here with the margin.
  expect((size - 8 - 21) % 4).toBe(0);
  const corner = (x: number, y: number) =>
    [0, 1, 2, 3, 4, 5, 6].map((i) => dark[y]?.[x + i]);
  const whole = Array.from({ length: 7 }, () => true);
  expect(corner(4, 4)).toEqual(whole);
  expect(corner(size - 11, 4)).toEqual(whole);
  expect(corner(4, size - 5)).toEqual(whole);
  for (const row of [0, 1, 2, 3]) {
    expect(dark[row]?.some(Boolean)).toBe(false);
    expect(dark.some((line) => line[row])).toBe(false);
  }
});

test("the picture shows the same fields as the drawing", () => {
  const code = qrOf(address);
  const png = qrPng(code, 8);
  expect(png.readUInt32BE(16)).toBe(code.size * 8);
  const at = png.indexOf("IDAT");
  const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  const bytes = inflateSync(packed);
  // Eight pixels of one bit each: a byte is a field.
  const line = 1 + code.size;
  const seen = Array.from({ length: code.size }, (_, y) =>
    [...bytes.subarray(y * 8 * line + 1, y * 8 * line + line)].map(
      (byte) => byte === 0,
    ),
  );
  expect(seen).toEqual(code.dark);
  const drawn = qrSvg(code).match(/M\d+ \d+h1v1h-1z/g) ?? [];
  expect(drawn).toHaveLength(seen.flat().filter(Boolean).length);
});
