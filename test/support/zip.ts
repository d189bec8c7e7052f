import { crc32, deflateRawSync } from "node:zlib";

/** What goes into a zip: a name, and what it says (or pretends) to be. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
  /** Marked as locked with a password. */
  locked?: boolean;
}

/** A zip as any program packs it. */
export function aZip(...entries: ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const heads: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, locked = false } of entries) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800 | (locked ? 1 : 0), 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04", "latin1"),
      facts,
      label,
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    heads.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02", "latin1"),
        Buffer.from([20, 0]),
        facts,
        tail,
        label,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([
    ...locals,
    directory,
    Buffer.from("PK\x05\x06", "latin1"),
    end,
  ]);
}
