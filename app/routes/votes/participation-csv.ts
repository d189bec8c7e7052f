import type { LoaderFunctionArgs } from "@remix-run/node";

import { findBody } from "~/features/officials/service.server";
import { recordMessages } from "~/features/votes/record-messages";
import {
  participationSchema,
  readSearch,
} from "~/features/votes/records/schema";
import {
  inOrder,
  participationIn,
} from "~/features/votes/service/body-record.server";
import { translator } from "~/i18n/translate";
import { toCsv } from "~/lib/csv";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** Who takes part in a body's votes, as filtered. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const { sort, ...filter } = readSearch(
    participationSchema,
    new URL(args.request.url).searchParams,
  );
  const t = translator(await localeOf(args), recordMessages);
  const { members } = await participationIn(world, {
    ...filter,
    bodyId: body.id,
  });
  const csv = toCsv(
    [
      t("csv_member"),
      t("csv_rolls"),
      t("csv_yes"),
      t("csv_no"),
      t("csv_present"),
      t("csv_absent"),
      t("csv_excused"),
      t("csv_rate"),
      t("csv_page"),
    ],
    inOrder(members, sort).map((member) => [
      member.name,
      member.rolls,
      member.yes,
      member.no,
      member.attendance.present,
      member.attendance.absent,
      member.attendance.excused,
      member.attendance.rate === null
        ? null
        : member.attendance.rate.toFixed(4),
      env.publicUrl + paths.officials.show(member.slug),
    ]),
  );
  return csvFile(csv, `${body.slug}-participation`);
}
