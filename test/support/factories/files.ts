import { crcOf } from "~/features/policies/files/png";

/** Sixteen by eight dots, half red and half blue. */
const JPEG =
  "/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAT/xAAZEQACAwEAAAAAAAAAAAAAAAAAQgSBwQX/2gAMAwEAAhEDEQA/AMtIBXPatGTlvD//2Q==";
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAJ0lEQVR4AeyQoQ0AAAyDSP8/rT91H9RMzIwEi0CGNMFpiiUfgPsHAwAA//8+QwwuAAAABklEQVQDAKcaHMF9e8MPAAAAAElFTkSuQmCC";

const bytesOf = (text: string) => Buffer.from(text, "latin1");

/** What must not be left in a picture: a place, a device, a name. */
export const TRACES = [
  "GPS-40.7128",
  "Riverphone 9",
  "Rosa Vega",
  "PREVIEW",
] as const;

/** A segment of a JPEG, with its length. */
export function aSegment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Exif as a phone writes it: which way is up, and much more. */
export function anExif(orientation = 1): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([
    bytesOf("Exif\0\0"),
    tiff,
    bytesOf(TRACES.slice(0, 3).join("\0")),
  ]);
}

/** A photo with all that a phone adds, and more behind its end. */
export function aPhoto({ orientation = 1 } = {}): Buffer {
  const plain = Buffer.from(JPEG, "base64");
  return Buffer.concat([
    plain.subarray(0, 2),
    aSegment(0xe0, bytesOf("JFIF\0\x01\x01\0\0\x48\0\x48\0\0")),
    aSegment(0xe1, anExif(orientation)),
    aSegment(0xe1, bytesOf("http://ns.adobe.com/xap/1.0/\0Rosa Vega")),
    aSegment(0xe2, bytesOf("MPF\0PREVIEW")),
    aSegment(0xed, bytesOf("Photoshop 3.0\0Rosa Vega")),
    aSegment(0xfe, bytesOf("GPS-40.7128")),
    plain.subarray(2),
    aPlainPhoto(),
    bytesOf("PREVIEW <script>alert(1)</script>"),
  ]);
}

/** The same photo as a careful program writes it. */
export function aPlainPhoto(): Buffer {
  return Buffer.from(JPEG, "base64");
}

/** A chunk of a PNG, with its length and check sum. */
export function aChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([bytesOf(name), body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(body.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crcOf(named), named.length + 4);
  return chunk;
}

export function aPlainPicture(): Buffer {
  return Buffer.from(PNG, "base64");
}

/** A screenshot with texts, Exif, a time, and more behind its end. */
export function aPicture(): Buffer {
  const plain = aPlainPicture();
  const afterHead = 8 + 25;
  return Buffer.concat([
    plain.subarray(0, afterHead),
    aChunk("eXIf", anExif().subarray(6)),
    aChunk("tEXt", bytesOf("Author\0Rosa Vega")),
    aChunk("iTXt", bytesOf("XML:com.adobe.xmp\0\0\0\0\0Riverphone 9")),
    aChunk("tIME", Buffer.alloc(7)),
    aChunk("prVt", bytesOf("GPS-40.7128")),
    plain.subarray(afterHead),
    bytesOf("PREVIEW"),
  ]);
}

/** The shortest thing that calls itself a PDF. */
export function aPdf(words = "Ordinance 4172"): Buffer {
  return bytesOf(`%PDF-1.4\n% ${words}\n%%EOF\n`);
}
