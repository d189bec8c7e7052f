/** Kinds of files a record may carry; told by their first bytes alone. */
export const FILE_KINDS = ["pdf", "png", "jpeg"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MEDIA_TYPES: Record<FileKind, string> = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
};

/** The largest file, in bytes; and how many one record carries. */
export const FILE_LIMIT = 10_000_000;
export const FILES_LIMIT = 20;

const BEGINNINGS: readonly (readonly [FileKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
];

/**
 * What a file is, by how it begins; its name and what the browser calls it
 * say nothing.
 * @returns null for everything else: SVG and HTML run script in a browser
 */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const found = BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, at) => bytes[at] === byte),
  );
  return found?.[0] ?? null;
}
