import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { SelectField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { RowLine } from "~/features/transfers/components/RowsOut";
import { transferMessages } from "~/features/transfers/messages";
import { groupRefusals } from "~/features/transfers/rules/report";
import { requireImport } from "~/features/transfers/service/require-import.server";
import { REFUSAL_OUTCOMES } from "~/features/transfers/types";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

const PAGE_SIZE = 100;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, transferMessages, "rowsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { report, id, state } = await requireImport(args);
  const { searchParams } = new URL(args.request.url);
  const groups = groupRefusals(report.refusals, 0);
  const reason =
    groups.find((group) => group.reason === searchParams.get("reason"))
      ?.reason ?? null;
  // Conflicts first, in the order of the report's groups.
  const rows = groupRefusals(report.refusals, report.refusals.length)
    .filter((group) => reason === null || group.reason === reason)
    .flatMap(({ shown }) => shown);
  const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const asked = Number(searchParams.get("page") ?? 1);
  const page =
    Number.isInteger(asked) && asked >= 1 && asked <= last ? asked : 1;
  return json({
    id,
    isDone: state === "done",
    reason,
    reasons: groups.map((group) => ({
      reason: group.reason,
      count: group.count,
    })),
    page,
    total: rows.length,
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
  });
}

/** Every row that stays out, a hundred at a time, by reason when asked. */
export default function RowsPage() {
  const t = useTranslate(transferMessages);
  const { id, isDone, reason, reasons, page, total, rows } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.imports.start(), label: t("title") },
          {
            to: paths.imports.show(id),
            label: t(isDone ? "doneTitle" : "dryRunTitle"),
          },
        ]}
        title={t("rowsTitle")}
        actions={
          total > 0 && (
            <a className="button button-quiet" href={paths.imports.csv(id)}>
              {t("rowsCsv")}
            </a>
          )
        }
      />
      {reasons.length > 1 && (
        <form method="get" className="flex max-w-2xl flex-wrap items-end gap-3">
          <div className="grow">
            <SelectField
              name="reason"
              label={t("rowsReason")}
              value={reason}
              empty={t("rowsEveryReason")}
              options={reasons.map((one) => ({
                value: one.reason,
                label: `${t(`why_${one.reason}`)} (${t("rowsOfReason", { count: one.count })})`,
              }))}
            />
          </div>
          <button className="button button-quiet" type="submit">
            {t("rowsShow")}
          </button>
        </form>
      )}
      {total === 0 ? (
        <p>
          {t("noRowsOut")}{" "}
          <Link to={paths.imports.show(id)}>
            {t(isDone ? "doneTitle" : "dryRunTitle")}
          </Link>
        </p>
      ) : (
        <ul className="list-rows">
          {rows.map((row, index) => (
            <li key={index}>
              <span className="small font-semibold">
                {t(`rowsOut_${REFUSAL_OUTCOMES[row.reason]}`, { count: 1 })}
              </span>{" "}
              <RowLine row={row} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        hrefOf={(next) => paths.imports.rows(id, { reason, page: next })}
      />
    </div>
  );
}
