/** Markers without a length behind them. */
const isBare = (marker: number) =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Segments without which the picture cannot be drawn. */
const DRAWS = new Set([
  0xdb, // quantization
  0xc4, // Huffman
  0xcc, // arithmetic coding
  0xdd, // restart interval
  0xdc, // number of lines
]);
const isFrame = (marker: number) =>
  marker >= 0xc0 &&
  marker <= 0xcf &&
  marker !== 0xc4 &&
  marker !== 0xc8 &&
  marker !== 0xcc;
const SCAN = 0xda;
const END = 0xd9;
const ADOBE = 0xee;
const JFIF = 0xe0;
const EXIF = 0xe1;

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
const startsWith = (bytes: Uint8Array, text: string) =>
  ascii(text).every((byte, at) => bytes[at] === byte);

/**
 * Which way is up, by the Exif tag 0x0112 (1 to 8, TIFF 6.0); 1 when it does
 * not say.
 */
function orientationOf(exif: Uint8Array): number {
  const tiff = exif.subarray(6);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (view.byteLength < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const at = view.getUint32(4, little);
  if (at + 2 > view.byteLength) return 1;
  const count = view.getUint16(at, little);
  for (let i = 0; i < count; i += 1) {
    const entry = at + 2 + i * 12;
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An Exif segment that says which way is up, and nothing else. */
function uprightSegment(orientation: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, EXIF, 0, 34],
    ...ascii("Exif\0\0"),
    ...[0x49, 0x49, 42, 0, 8, 0, 0, 0],
    ...[1, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}

/** A JFIF mark of version 1.01 with square dots and no preview. */
const PLAIN_JFIF = Uint8Array.from([
  ...[0xff, JFIF, 0, 16],
  ...ascii("JFIF\0"),
  ...[1, 1, 0, 0, 1, 0, 1, 0, 0],
]);

/** Where the coded picture behind a scan header ends: at the next marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next === 0 || (next >= 0xd0 && next <= 0xd7)) continue;
    if (next === 0xff) continue;
    return at;
  }
  return -1;
}

/**
 * A JPEG (ITU T.81) with what draws the picture and nothing else: every
 * application segment (Exif with its place and camera, XMP, IPTC, colour
 * profiles, previews) and comment is left out, and whatever follows the
 * picture. Which way is up is kept.
 * @returns null when it is damaged or no picture
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let frames = 0;
  let scans = 0;
  let at = 2;
  while (at < bytes.length - 1) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      if (frames !== 1 || scans === 0) return null;
      return joined([
        Uint8Array.of(0xff, 0xd8),
        ...(orientation === 1 ? [] : [uprightSegment(orientation)]),
        ...kept,
        Uint8Array.of(0xff, END),
      ]);
    }
    if (isBare(marker)) return null;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const body = bytes.subarray(at + 4, end);
    if (marker === SCAN) {
      const stop = endOfScan(bytes, end);
      if (stop < 0) return null;
      kept.push(bytes.subarray(at, stop));
      scans += 1;
      at = stop;
      continue;
    }
    if (isFrame(marker)) frames += 1;
    // Adobe's mark says how the colours are coded; it is twelve bytes long.
    const colours = marker === ADOBE && startsWith(body, "Adobe");
    // JFIF's mark says the same; what it says besides (a preview) is left out.
    if (marker === JFIF && startsWith(body, "JFIF\0")) kept.push(PLAIN_JFIF);
    if (marker === EXIF && startsWith(body, "Exif\0\0")) {
      orientation = orientationOf(body);
    }
    if (isFrame(marker) || DRAWS.has(marker)) {
      kept.push(bytes.subarray(at, end));
    } else if (colours && body.length >= 12) {
      kept.push(Uint8Array.of(0xff, ADOBE, 0, 14), body.subarray(0, 12));
    }
    at = end;
  }
  return null;
}

/** Pieces one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
