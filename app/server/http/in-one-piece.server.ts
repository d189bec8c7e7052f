import { Transform } from "node:stream";

/**
 * Takes the zero bytes out of a rendered page. React 18 renders into pieces of
 * 2,048 bytes; where an accented letter does not fit into the rest of a piece,
 * it sends the piece with that rest, one to three zero bytes, and the letter in
 * the next one. A browser shows each zero byte as "�", in the middle of a word.
 * No letter of UTF-8 but U+0000 itself has such a byte, so nothing else is lost.
 */
export function withoutGaps(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(
        null,
        piece.includes(0) ? Buffer.from(piece.filter(Boolean)) : piece,
      );
    },
  });
}
