import { crc32, deflateSync } from "node:zlib";

import { encode } from "uqr";

/** A square picture of one-coloured fields: what a camera reads as an address. */
export interface QrPicture {
  /** Fields along one side, the empty margin included. */
  readonly size: number;
  /** The dark fields as one SVG path, a field being one unit wide. */
  readonly path: string;
  readonly dark: readonly (readonly boolean[])[];
}

/** ISO/IEC 18004 asks for four empty fields around the code. */
const MARGIN = 4;

/**
 * The QR code of an address. A quarter of it (level Q) may be smudged or torn
 * and it is still read: these hang on doors and lie on tables.
 */
export function qrOf(address: string): QrPicture {
  const { data, size } = encode(address, { ecc: "Q", border: MARGIN });
  const path = data
    .flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    )
    .join("");
  return { size, path, dark: data };
}

/** The code as an SVG file, black on white. */
export function qrSvg({ size, path }: QrPicture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/**
 * The code as a PNG file (W3C PNG, third edition: greyscale of one bit).
 * @param pixels how many pixels a field is wide
 */
export function qrPng({ size, dark }: QrPicture, pixels = 16): Buffer {
  const width = size * pixels;
  const lines: Buffer[] = [];
  for (const row of dark) {
    // A line begins with its filter (none); a bit that is set is white.
    const line = Buffer.alloc(1 + Math.ceil(width / 8));
    for (let x = 0; x < width; x += 1) {
      const at = 1 + (x >> 3);
      if (!row[Math.floor(x / pixels)]) {
        line[at] = (line[at] ?? 0) | (0x80 >> (x & 7));
      }
    }
    for (let copy = 0; copy < pixels; copy += 1) lines.push(line);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(lines))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
