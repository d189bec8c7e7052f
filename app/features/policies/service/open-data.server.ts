import { createHash } from "node:crypto";

import type { Db } from "@db/connection.server";
import { listOpenDisputes } from "@db/queries/policy-disputes.server";
import { paths } from "~/paths";
import type { RequestContext } from "~/server/context.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

import type { FileHead, PlacedRecord } from "../open-data/documents";
import { KeptFiles } from "../open-data/kept-files";
import { textStream } from "../open-data/stream";
import { dayOfYear } from "../rules/map";
import { readMapSearch } from "../schema";
import { readRecords, searchRecords, withWords } from "./read-records.server";

/** More open disputes than a site of many groups ever has. */
const MOST_DISPUTES = 20_000;

interface Args {
  request: Request;
  context: RequestContext;
}

/** So many records are read and written at once; others are served between. */
const PORTION = 250;

export interface Export {
  readonly records: AsyncIterable<PlacedRecord>;
  readonly head: FileHead;
  /** Equal where the same is asked for and nothing of it has changed. */
  readonly version: string;
}

/**
 * The records that the address asks for, filtered as the map is, and what the
 * file says of itself. Their words are read a portion at a time, when the
 * portion before is written, in the order of the table: all of one place next
 * to each other.
 */
export async function readExport(args: Args): Promise<Export> {
  const { world, env } = args.context;
  const {
    page: _page,
    year,
    view: _view,
    sort: _sort,
    ...asked
  } = readMapSearch(new URL(args.request.url).searchParams);
  const today = timestamp(world).slice(0, 10);
  const filter = {
    ...asked,
    on: year === null ? asked.on : dayOfYear(year, today),
  };
  const locale = await localeOf(args);
  const [read, disputes] = await Promise.all([
    readRecords(world.db, filter, { today, locale }),
    listOpenDisputes(world.db.read, MOST_DISPUTES),
  ]);
  const about = new Map<string, typeof disputes>();
  for (const dispute of disputes) {
    const there = about.get(dispute.clauseId);
    if (there) there.push(dispute);
    else about.set(dispute.clauseId, [dispute]);
  }
  const found = searchRecords(read.records, read.kept, filter.q);
  async function* records(): AsyncGenerator<PlacedRecord> {
    for (let start = 0; start < found.length; start += PORTION) {
      const portion = found.slice(start, start + PORTION);
      for (const record of await withWords(world.db.read, portion, read)) {
        const open = about.get(record.clause.clauseId);
        yield { ...record, disputes: open ?? [] };
      }
    }
  }
  const head = {
    site: env.publicUrl,
    asOf: read.asOf,
    generatedAt: timestamp(world),
    filters: filter,
    codebook: paths.policies.codebook(),
  };
  return {
    records: records(),
    head,
    version: createHash("sha256")
      .update(
        JSON.stringify([
          read.kept.version,
          read.provisions.map(({ key, name }) => [key, name]),
          disputes,
          { ...head, generatedAt: null },
        ]),
      )
      .digest("base64url")
      .slice(0, 22),
  };
}

const files = new WeakMap<Db, KeptFiles>();

/**
 * A file of records. It is made once for everybody who asks for the same while
 * nothing of it changes ({@link KeptFiles}), and whoever has it already is
 * told so (`ETag`). Others may keep it for five minutes; it differs by
 * language.
 * @param pieces makes its text; called only where the file is not kept
 */
export function exportResponse(
  { request, context }: Args,
  { version }: Pick<Export, "version">,
  file: {
    readonly type: string;
    readonly name: string;
    readonly pieces: () => AsyncIterable<string>;
  },
): Response {
  const { db } = context.world;
  const kind = file.name.slice(file.name.lastIndexOf(".") + 1);
  // Weak: another process writes another moment into the same file.
  const etag = `W/"${kind}-${version}"`;
  const headers = new Headers({
    "Cache-Control": "public, max-age=300",
    ETag: etag,
    Vary: "Cookie, Accept-Language, Accept-Encoding",
  });
  const has = request.headers.get("If-None-Match")?.split(/,\s*/) ?? [];
  if (has.includes(etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", file.type);
  headers.set("Content-Disposition", `attachment; filename="${file.name}"`);
  const kept = files.get(db) ?? new KeptFiles();
  files.set(db, kept);
  const zipped = kept.read(etag, () => textStream(file.pieces()));
  if (/\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? "")) {
    headers.set("Content-Encoding", "gzip");
    return new Response(zipped, { headers });
  }
  const plain = new DecompressionStream("gzip") as ReadableWritablePair<
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>
  >;
  return new Response(zipped.pipeThrough(plain), { headers });
}
