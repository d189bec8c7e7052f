import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { Pager } from "~/components/Pager";
import { BatchBadge } from "~/features/petitions/components/BatchBadge";
import { PaperHeader } from "~/features/petitions/components/PaperHeader";
import { QrLinks } from "~/features/petitions/components/QrLinks";
import { BATCHES_PAGE_SIZE } from "~/features/petitions/paper/types";
import { paperMessages } from "~/features/petitions/paper-messages";
import { pageSchema } from "~/features/petitions/schema";
import {
  readPaper,
  takesPaper,
} from "~/features/petitions/service/paper-batches.server";
import { formatDay, formatNumber, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requirePaper } from "./require-paper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, paperMessages, "paper");

export async function loader(args: LoaderFunctionArgs) {
  const { petition, reader } = await requirePaper(args);
  const { searchParams } = new URL(args.request.url);
  const { page } = pageSchema.parse(Object.fromEntries(searchParams));
  const paper = await readPaper(args.context.world, petition, reader, page);
  const { organizes } = reader;
  const takes = takesPaper(petition);
  return json({ petition, organizes, page, takes, ...paper });
}

/** The sheets of a petition: batches, and what counts of them. */
export default function Paper() {
  const t = useTranslate(paperMessages);
  const locale = useLocale();
  const { petition, organizes, page, takes, batches, total, paper, online } =
    useLoaderData<typeof loader>();
  const { id } = petition;
  const here = paths.petitions.paper(id);
  return (
    <>
      <PaperHeader
        petition={petition}
        organizes={organizes}
        actions={
          organizes &&
          takes && (
            <Link className="button" to={paths.petitions.newBatch(id)}>
              {t("openBatch")}
            </Link>
          )
        }
      />
      <div className="stack">
        <p className="soft">{t("paperLead")}</p>
        {organizes && (
          <p>{t("countedApart", { online, paper, both: online + paper })}</p>
        )}
        {batches.length === 0 ? (
          <EmptyState title={t("noBatches")}>
            <p className="soft">
              {organizes
                ? takes
                  ? t("noBatchesHint")
                  : t("notTaken")
                : t("noBatchesYours")}
            </p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t("paper")}
            captionHidden
            head={[
              t("columnBatch"),
              t("columnState"),
              { label: t("columnLines"), number: true },
              { label: t("columnCounted"), number: true },
              t("columnWhen"),
            ]}
          >
            {batches.map((batch) => (
              <tr key={batch.id}>
                <th scope="row">
                  <Link to={paths.petitions.batch(id, batch.id)}>
                    {t("batchTitle", { number: batch.number })}
                  </Link>
                  <span className="soft small block font-normal">
                    {batch.gatheredIn} · {batch.carriedBy}
                  </span>
                </th>
                <td>
                  <BatchBadge state={batch.state} />
                </td>
                <td className="number">
                  {formatNumber(locale, batch.lines.names)}
                </td>
                <td className="number">
                  {formatNumber(
                    locale,
                    batch.state === "counted" ? batch.lines.counted : 0,
                  )}
                </td>
                <td className="whitespace-nowrap">
                  {standingAlone(locale, formatDay(locale, batch.gatheredOn))}
                </td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          page={page}
          pageSize={BATCHES_PAGE_SIZE}
          total={total}
          hrefOf={(to) => `${here}?page=${to}`}
        />
        {petition.state !== "draft" && (
          <QrLinks slug={petition.slug} open={petition.open} />
        )}
      </div>
    </>
  );
}
