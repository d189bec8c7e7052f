import type { LoaderFunctionArgs } from "@remix-run/node";

import { findBody } from "~/features/officials/service.server";
import { recordMessages } from "~/features/votes/record-messages";
import { agreementSchema, readSearch } from "~/features/votes/records/schema";
import { shareOf } from "~/features/votes/rules";
import { agreementIn } from "~/features/votes/service/body-record.server";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { found } from "~/server/http/guards.server";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** Every two members of a body, one line each, as filtered. */
export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readSearch(
    agreementSchema,
    new URL(args.request.url).searchParams,
  );
  const t = translator(await localeOf(args), recordMessages);
  const { members, matrix } = await agreementIn(world, {
    ...filter,
    bodyId: body.id,
  });
  const csv = toCsv(
    [
      t("csv_member"),
      t("csv_other_member"),
      t("csv_shared"),
      t("csv_same"),
      t("csv_share"),
    ],
    members.flatMap((one, row) =>
      members.slice(row + 1).map((other, offset) => {
        const pair = matrix[row]?.[row + 1 + offset] ?? { shared: 0, same: 0 };
        return [
          one.name,
          other.name,
          pair.shared,
          pair.same,
          shareOf(pair)?.toFixed(4) ?? null,
        ];
      }),
    ),
  );
  return csvFile(csv, `${body.slug}-agreement`);
}
