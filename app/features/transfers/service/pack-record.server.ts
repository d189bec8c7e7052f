import { gunzipSync, gzipSync } from "node:zlib";

import type { CouncilRecord } from "../types";

const PACKED = "gz:";
/** A small record stays readable. */
const PACK_FROM = 1_000_000;

/**
 * A record as it waits in the database. A large one is packed, to a tenth or
 * less: nobody else can write while one row of a hundred megabytes is written.
 */
export function packRecord(record: CouncilRecord): string {
  const text = JSON.stringify(record);
  return text.length < PACK_FROM
    ? text
    : PACKED + gzipSync(text, { level: 3 }).toString("base64");
}

/** The record again, whoever packed it. */
export function unpackRecord(stored: string): CouncilRecord {
  const text = stored.startsWith(PACKED)
    ? gunzipSync(Buffer.from(stored.slice(PACKED.length), "base64")).toString()
    : stored;
  return JSON.parse(text) as CouncilRecord;
}
