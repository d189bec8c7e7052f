import type { LoaderFunctionArgs } from "@remix-run/node";

import { readMapSearch } from "~/features/policies/schema";
import {
  readRecords,
  searchRecords,
} from "~/features/policies/service/read-map.server";
import { toCsv } from "~/lib/csv";
import { writePartialDay } from "~/lib/partial-day";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

const HEADER = [
  "place",
  "official_name",
  "kind",
  "county",
  "state",
  "ocd_id",
  "geoid",
  "provision",
  "provision_name",
  "standing",
  "instrument",
  "number",
  "title",
  "stage",
  "stage_date",
  "coverage",
  "exceptions",
  "section",
  "quote",
  "practice",
  "last_verified_on",
  "source_url",
  "archived_url",
] as const;

/** The rows of the policy map with their sources, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const today = timestamp(world).slice(0, 10);
  const filter = readMapSearch(new URL(args.request.url).searchParams);
  const { records, asOf } = await readRecords(world.db.read, filter, {
    today,
    locale: await localeOf(args),
  });
  const rows = searchRecords(records, filter.q).map(
    ({ clause, stage, standing, provisionName }) => [
      clause.name,
      clause.officialName,
      clause.kind,
      clause.countyName,
      clause.stateCode,
      clause.ocdId,
      clause.geoid,
      clause.provisionKey,
      provisionName,
      standing,
      clause.instrument,
      clause.number,
      clause.title,
      stage.stage,
      writePartialDay(stage),
      clause.coverage,
      clause.exceptions,
      clause.section,
      clause.quote,
      clause.practice,
      clause.lastVerifiedOn,
      clause.sourceUrl,
      clause.archivedUrl,
    ],
  );
  return new Response(toCsv(HEADER, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="policies-${asOf}.csv"`,
    },
  });
}
