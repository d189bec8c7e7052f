import { gunzipSync, gzipSync } from "node:zlib";

import type { CouncilRecord, RecordedVote } from "../types";

/** Before a record packed in pieces, and one packed whole, as it used to be. */
const PACKED = "gzs:";
const PACKED_WHOLE = "gz:";
/** Between pieces; no letter of base64. */
const BETWEEN = ",";
/** A small record stays readable. */
const PACK_FROM = 1_000_000;
const ROWS_A_PIECE = 2_000;

/**
 * A record as it waits in the database. A large one is packed, to a tenth or
 * less: nobody else can write while one row of a hundred megabytes is written.
 * It is packed some rows at a time, so that its whole text is never held.
 */
export function packRecord(record: CouncilRecord): string {
  const packed: string[] = [];
  let plain = 0;
  for (const piece of piecesOf(record)) {
    const text = JSON.stringify(piece);
    plain += text.length;
    packed.push(gzipSync(text, { level: 3 }).toString("base64"));
  }
  return plain < PACK_FROM
    ? JSON.stringify(record)
    : PACKED + packed.join(BETWEEN);
}

/** The record again, whoever packed it. */
export function unpackRecord(stored: string): CouncilRecord {
  if (stored.startsWith(PACKED)) return unpackPieces(stored);
  const text = stored.startsWith(PACKED_WHOLE)
    ? unpack(stored.slice(PACKED_WHOLE.length))
    : stored;
  return JSON.parse(text) as CouncilRecord;
}

/** Parts of a record: its lists cut up, and first what is no list. */
function* piecesOf(record: CouncilRecord): Generator<Partial<CouncilRecord>> {
  const lists: [string, unknown[]][] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) lists.push([key, value as unknown[]]);
    rest[key] = Array.isArray(value) ? [] : (value as unknown);
  }
  yield rest;
  for (const [key, rows] of lists) {
    for (let at = 0; at < rows.length; at += ROWS_A_PIECE) {
      yield { [key]: rows.slice(at, at + ROWS_A_PIECE) };
    }
  }
}

function unpackPieces(stored: string): CouncilRecord {
  const record: Record<string, unknown> = {};
  const same = new Map<string, string>();
  for (let at = PACKED.length; at < stored.length;) {
    const end = stored.indexOf(BETWEEN, at);
    const stop = end < 0 ? stored.length : end;
    const piece = JSON.parse(unpack(stored.slice(at, stop))) as CouncilRecord;
    if (Array.isArray(piece.votes)) shareWords(piece.votes, same);
    for (const [key, value] of Object.entries(piece)) {
      const known = record[key];
      if (Array.isArray(known)) {
        for (const row of value as unknown[]) known.push(row);
      } else record[key] = value as unknown;
    }
    at = stop + 1;
  }
  return record as unknown as CouncilRecord;
}

/** What hundreds of votes have in common is held once, not once for each. */
function shareWords(
  votes: readonly RecordedVote[],
  same: Map<string, string>,
): void {
  const shared = (text: string) => {
    const known = same.get(text);
    if (known === undefined) same.set(text, text);
    return known ?? text;
  };
  for (const vote of votes) {
    vote.itemExternalId = shared(vote.itemExternalId);
    vote.printedName = shared(vote.printedName);
    vote.word = shared(vote.word);
    vote.from.file = shared(vote.from.file);
    if (vote.personExternalId !== null) {
      vote.personExternalId = shared(vote.personExternalId);
    }
  }
}

function unpack(base64: string): string {
  return gunzipSync(Buffer.from(base64, "base64")).toString();
}
