import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  TRACES,
  aChunk,
  aPhoto,
  aPicture,
  aPlainPhoto,
  aPlainPicture,
  aSegment,
} from "@test/support/factories/files";

import { cleanJpeg } from "./jpeg";
import { kindOf } from "./kind";
import { cleanPng, crcOf } from "./png";

const textOf = (bytes: Uint8Array | null) =>
  Buffer.from(bytes ?? []).toString("latin1");

describe("a file is told by how it begins", () => {
  test.each([
    ["pdf", "%PDF-1.7\n"],
    ["png", "\x89PNG\r\n\x1a\n"],
    ["jpeg", "\xff\xd8\xff\xe0"],
    [null, '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    [null, "<!doctype html><script>alert(1)</script>"],
    [null, " %PDF-1.7"],
    [null, "GIF89a"],
    [null, "PK\x03\x04"],
    [null, "\x89PNG"],
    [null, ""],
  ])("%s: %j", (kind, beginning) => {
    expect(kindOf(Buffer.from(beginning, "latin1"))).toBe(kind);
  });
});

describe("a photo", () => {
  test("loses its place, its device and names, and keeps every dot", () => {
    const cleaned = cleanJpeg(aPhoto());
    for (const trace of [...TRACES, "Exif", "script"]) {
      expect(textOf(cleaned)).not.toContain(trace);
    }
    const jfif = "\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0";
    expect(textOf(cleaned).replace(jfif, "")).toBe(textOf(aPlainPhoto()));
  });

  test("still knows which way is up, and says nothing else by it", () => {
    const cleaned = cleanJpeg(aPhoto({ orientation: 6 }));
    expect(textOf(cleaned)).toContain(
      "\xff\xe1\0\x22Exif\0\0II*\0\b\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
    );
    for (const trace of TRACES) expect(textOf(cleaned)).not.toContain(trace);
  });

  test("cleaned twice is the same as once", () => {
    const once = cleanJpeg(aPhoto({ orientation: 3 }));
    expect(once).not.toBeNull();
    expect(cleanJpeg(once ?? new Uint8Array())).toEqual(once);
  });

  test("that is cut off, or no picture, is refused", () => {
    const whole = aPlainPhoto();
    for (let end = 0; end < whole.length; end += 7) {
      expect(cleanJpeg(whole.subarray(0, end)), `${end}`).toBeNull();
    }
    const noPicture = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      aSegment(0xe0, Buffer.from("JFIF\0")),
      Buffer.from([0xff, 0xd9]),
    ]);
    expect(cleanJpeg(noPicture)).toBeNull();
  });
});

describe("a PNG", () => {
  test("loses texts, place and time, and keeps every dot", () => {
    expect(textOf(cleanPng(aPicture()))).toBe(textOf(aPlainPicture()));
  });

  test("that is cut off, mistold or without a picture is refused", () => {
    const whole = aPlainPicture();
    for (let end = 0; end < whole.length; end += 5) {
      expect(cleanPng(whole.subarray(0, end)), `${end}`).toBeNull();
    }
    const mistold = Buffer.from(whole);
    mistold[20] = (mistold[20] ?? 0) ^ 1;
    expect(cleanPng(mistold)).toBeNull();
    const unknown = Buffer.concat([
      whole.subarray(0, 33),
      aChunk("ABCD", Buffer.alloc(3)),
      whole.subarray(33),
    ]);
    expect(cleanPng(unknown)).toBeNull();
    const empty = Buffer.concat([
      whole.subarray(0, 33),
      aChunk("IEND", Buffer.alloc(0)),
    ]);
    expect(cleanPng(empty)).toBeNull();
  });

  test("the check sum is the one of the standard", () => {
    expect(crcOf(Buffer.from("IEND"))).toBe(0xae426082);
  });
});

test("any bytes at all end in a picture or a refusal, at once", () => {
  const beginnings = [aPhoto(), aPicture()];
  fc.assert(
    fc.property(
      fc.nat({ max: 1 }),
      fc.array(fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 255 })), {
        maxLength: 12,
      }),
      (which, changes) => {
        const bytes = Buffer.from(beginnings[which] ?? []);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const cleaned = which === 0 ? cleanJpeg(bytes) : cleanPng(bytes);
        expect(cleaned === null || cleaned.length <= bytes.length).toBe(true);
      },
    ),
    { numRuns: 500, seed: 4172 },
  );
});
