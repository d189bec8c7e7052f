import { joined } from "./jpeg";

/** Chunks that draw the picture (PNG, 3rd edition, 5.6): nothing is told of who took it. */
const DRAWS = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "sBIT",
  "bKGD",
  "pHYs",
]);

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value >>> 0;
});

/** The check sum of a chunk's name and body (CRC-32 of ISO 3309). */
export function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * A PNG with what draws the picture and nothing else: texts, Exif with its
 * place, times, colour profiles, animations and private chunks are left out,
 * and whatever follows the picture.
 * @returns null when it is damaged or no picture
 */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let pictures = 0;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(name)) return null;
    if (view.getUint32(end - 4) !== crcOf(bytes.subarray(at + 4, end - 4))) {
      return null;
    }
    if ((at === 8) !== (name === "IHDR")) return null;
    if (name === "IHDR" && length !== 13) return null;
    if (name === "IDAT") pictures += 1;
    if (DRAWS.has(name)) kept.push(bytes.subarray(at, end));
    // A capital first letter: nobody can draw the picture without this chunk.
    else if (/^[A-Z]/.test(name)) return null;
    if (name === "IEND") return pictures > 0 ? joined(kept) : null;
    at = end;
  }
  return null;
}
