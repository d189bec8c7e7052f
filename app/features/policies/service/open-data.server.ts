import { listOpenDisputes } from "@db/queries/policy-disputes.server";
import { paths } from "~/paths";
import type { RequestContext } from "~/server/context.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

import type { FileHead, PlacedRecord } from "../open-data/documents";
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

/**
 * The records that the address asks for, filtered as the map is, and what the
 * file says of itself. Their words are read a portion at a time, when the
 * portion before is written, in the order of the table: all of one place next
 * to each other.
 */
export async function readExport(args: Args): Promise<{
  records: AsyncIterable<PlacedRecord>;
  head: FileHead;
}> {
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
  const [read, disputes] = await Promise.all([
    readRecords(world.db, filter, {
      today,
      locale: await localeOf(args),
    }),
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
  return {
    records: records(),
    head: {
      site: env.publicUrl,
      asOf: read.asOf,
      generatedAt: timestamp(world),
      filters: filter,
      codebook: paths.policies.codebook(),
    },
  };
}

/**
 * A file of records as it is written, piece by piece. Others may keep it for
 * five minutes; it differs by language.
 */
export function exportResponse(
  pieces: AsyncIterable<string>,
  file: { readonly type: string; readonly name: string },
): Response {
  return new Response(textStream(pieces), {
    headers: {
      "Content-Type": file.type,
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "public, max-age=300",
      Vary: "Cookie, Accept-Language",
    },
  });
}
