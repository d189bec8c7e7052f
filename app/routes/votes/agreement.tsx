import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Pager } from "~/components/Pager";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { findBody } from "~/features/officials/service.server";
import {
  AgreementLegend,
  AgreementMatrix,
  AgreementMethod,
} from "~/features/votes/components/AgreementMatrix";
import { RecordFilter } from "~/features/votes/components/RecordFilter";
import { RecordTabs } from "~/features/votes/components/RecordTabs";
import { recordMessages } from "~/features/votes/record-messages";
import { asParams, isNarrowed } from "~/features/votes/records/rules";
import { agreementSchema, readSearch } from "~/features/votes/records/schema";
import { yearsOfBody } from "~/features/votes/service.server";
import {
  agreementIn,
  stretchOf,
} from "~/features/votes/service/body-record.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recordMessages, "agreementTitle", {
    body: data?.body.name ?? "",
  });

/** So many members a side are shown; a larger square is paged both ways. */
const SIDE = 60;

function partOf(page: number) {
  return { from: (page - 1) * SIDE, count: SIDE };
}

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readSearch(
    agreementSchema,
    new URL(args.request.url).searchParams,
  );
  const rows = partOf(filter.page);
  const columns = partOf(filter.across);
  const [agreement, years] = await Promise.all([
    agreementIn(world, { ...filter, bodyId: body.id, rows, columns }),
    yearsOfBody(world, body.id),
  ]);
  const { members, ...rest } = agreement;
  const ordered = members.find(({ slug }) => slug === filter.like);
  const named = (part: typeof rows) =>
    stretchOf(members, part).map(({ name, slug }) => ({ name, slug }));
  const last = Math.max(1, Math.ceil(members.length / SIDE));
  return json({
    body,
    filter: {
      ...filter,
      page: Math.min(filter.page, last),
      across: Math.min(filter.across, last),
    },
    years,
    ...rest,
    members: members.length,
    ordered: ordered?.name ?? null,
    rows: named(rows),
    columns: named(columns),
  });
}

/** Who votes with whom: a square of shares, each with what it rests on. */
export default function AgreementPage() {
  const t = useTranslate(recordMessages);
  const { body, filter, years, members, matrix, ...more } =
    useLoaderData<typeof loader>();
  const { rolls, unanimous, ordered, rows, columns } = more;
  const { like: _, page, across, ...wishes } = filter;
  const narrowed = isNarrowed(wishes);
  const here = paths.votes.agreement(body.slug);
  const caption = t("agreementCaption", { rolls, members });
  return (
    <div className="stack">
      <div>
        <PageHeader
          crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
          title={t("agreementTitle", { body: body.name })}
          lead={t("agreementLead")}
        />
        <RecordTabs body={body} current={here} />
      </div>
      <RecordFilter
        action={here}
        filter={wishes}
        years={years}
        narrowed={narrowed}
      />
      {members < 2 ? (
        <EmptyState title={t(narrowed ? "nothingFits" : "agreementEmpty")}>
          {narrowed ? (
            <Link to={here}>{t("showAll")}</Link>
          ) : (
            <p className="soft">{t("agreementHint")}</p>
          )}
        </EmptyState>
      ) : (
        <>
          {unanimous > 0 && !filter.contested && (
            <Notice>
              <p>
                {t("unanimousNote", { unanimous, rolls })}{" "}
                <Link
                  to={paths.votes.agreement(
                    body.slug,
                    asParams({
                      ...filter,
                      page: 1,
                      across: 1,
                      contested: true,
                    }),
                  )}
                >
                  {t("onlyContested")}
                </Link>
              </p>
            </Notice>
          )}
          <p className="flex flex-wrap justify-between gap-x-6 gap-y-1">
            <span>
              {ordered && (
                <>
                  {t("orderedLike", { name: ordered })}{" "}
                  <Link to={paths.votes.agreement(body.slug, asParams(wishes))}>
                    {t("orderByName")}
                  </Link>
                </>
              )}
            </span>
            <a
              className="no-print"
              href={paths.votes.agreementCsv(
                body.slug,
                asParams({ ...filter, page: 1, across: 1 }),
              )}
            >
              {t("downloadCsv")}
            </a>
          </p>
          {/* The caption of a table wider than the screen would be cut off. */}
          <p className="soft" aria-hidden="true">
            {caption}
            {members > SIDE && ` ${t("agreementPart", { side: SIDE })}`}
          </p>
          <AgreementMatrix
            caption={caption}
            rows={rows}
            columns={columns}
            matrix={matrix}
            likeHref={(slug) =>
              paths.votes.agreement(
                body.slug,
                asParams({ ...filter, page: 1, across: 1, like: slug }),
              )
            }
          />
          <Pager
            label={t("agreementRows")}
            page={page}
            pageSize={SIDE}
            total={members}
            hrefOf={(to) =>
              paths.votes.agreement(
                body.slug,
                asParams({ ...filter, page: to }),
              )
            }
          />
          <Pager
            label={t("agreementColumns")}
            page={across}
            pageSize={SIDE}
            total={members}
            hrefOf={(to) =>
              paths.votes.agreement(
                body.slug,
                asParams({ ...filter, across: to }),
              )
            }
          />
          <AgreementLegend />
        </>
      )}
      <AgreementMethod />
    </div>
  );
}
