import type { LoaderFunctionArgs } from "@remix-run/node";

import { jsonHead, jsonRecords } from "~/features/policies/open-data/documents";
import { jsonPieces } from "~/features/policies/open-data/stream";
import {
  exportResponse,
  readExport,
} from "~/features/policies/service/open-data.server";
import { paths } from "~/paths";

/** The rows of the policy map with their sources, for programs. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = await readExport(args);
  const { records, head } = asked;
  const rows = jsonRecords(records, head.site, {
    place: paths.places.show,
    document: paths.policies.document,
  });
  return exportResponse(args, asked, {
    type: "application/json; charset=utf-8",
    name: `policies-${head.asOf}.json`,
    pieces: () => jsonPieces(jsonHead(head), "records", rows),
  });
}
