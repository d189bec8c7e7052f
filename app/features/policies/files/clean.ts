import { cleanJpeg } from "./jpeg";
import type { FileKind } from "./kind";
import { cleanPng } from "./png";

/**
 * A picture without what cameras and phones write into it: the place, the
 * time, the device, previews. A PDF is kept as it is, to the byte.
 * @returns null when the picture is damaged
 */
export function withoutHiddenData(
  kind: Exclude<FileKind, "pdf">,
  bytes: Uint8Array,
): Uint8Array | null {
  return kind === "jpeg" ? cleanJpeg(bytes) : cleanPng(bytes);
}
