import type { LoaderFunctionArgs } from "@remix-run/node";

import {
  geoJsonFeatures,
  geoJsonHead,
} from "~/features/policies/open-data/documents";
import { jsonPieces } from "~/features/policies/open-data/stream";
import {
  exportResponse,
  readExport,
} from "~/features/policies/service/open-data.server";
import { paths } from "~/paths";

/** The places of the policy map as points, each with its records. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = await readExport(args);
  const { records, head } = asked;
  const features = geoJsonFeatures(records, head.site, {
    place: paths.places.show,
    document: paths.policies.document,
  });
  return exportResponse(args, asked, {
    type: "application/geo+json; charset=utf-8",
    name: `policies-${head.asOf}.geojson`,
    pieces: () => jsonPieces(geoJsonHead(head), "features", features),
  });
}
