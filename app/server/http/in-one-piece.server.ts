import { Writable } from "node:stream";

/**
 * Takes up what React renders and hands it over as one piece when it ends: no
 * page here waits for a part of itself, and a page that is sent in pieces of
 * 2,048 bytes costs more to send than to render.
 *
 * The zero bytes are left out. React 18 renders into pieces of 2,048 bytes;
 * where an accented letter does not fit into the rest of a piece, it sends the
 * piece with that rest, one to three zero bytes, and the letter in the next
 * one. A browser shows each zero byte as "�", in the middle of a word. No
 * letter of UTF-8 but U+0000 itself has such a byte, so nothing else is lost.
 *
 * @param whole gets the page once all of it was written
 */
export function inOnePiece(
  whole: (page: Buffer<ArrayBuffer>) => void,
): Writable {
  const pieces: Buffer[] = [];
  return new Writable({
    // React writes a page at one go; it need not pause.
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(piece: Buffer, _encoding, done) {
      // A copy of what is full of letters would be one too many.
      pieces.push(
        piece.includes(0) ? Buffer.from(piece.filter(Boolean)) : piece,
      );
      done();
    },
    final(done) {
      whole(Buffer.concat(pieces));
      done();
    },
  });
}
