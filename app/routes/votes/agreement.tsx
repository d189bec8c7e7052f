import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
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
import { agreementIn } from "~/features/votes/service/body-record.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recordMessages, "agreementTitle", {
    body: data?.body.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readSearch(
    agreementSchema,
    new URL(args.request.url).searchParams,
  );
  const [agreement, years] = await Promise.all([
    agreementIn(world, { ...filter, bodyId: body.id }),
    yearsOfBody(world, body.id),
  ]);
  const { members, ...rest } = agreement;
  return json({
    body,
    filter,
    years,
    ...rest,
    members: members.map(({ name, slug }) => ({ name, slug })),
  });
}

/** Who votes with whom: a square of shares, each with what it rests on. */
export default function AgreementPage() {
  const t = useTranslate(recordMessages);
  const { body, filter, years, members, matrix, ...counts } =
    useLoaderData<typeof loader>();
  const { rolls, unanimous } = counts;
  const { like, ...wishes } = filter;
  const narrowed = isNarrowed(wishes);
  const here = paths.votes.agreement(body.slug);
  const ordered = members.find(({ slug }) => slug === like);
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
      {members.length < 2 ? (
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
                    asParams({ ...filter, contested: true }),
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
                  {t("orderedLike", { name: ordered.name })}{" "}
                  <Link to={paths.votes.agreement(body.slug, asParams(wishes))}>
                    {t("orderByName")}
                  </Link>
                </>
              )}
              {counts.cut && ` ${t("rollsCut", { rolls })}`}
            </span>
            <a
              className="no-print"
              href={paths.votes.agreementCsv(body.slug, asParams(filter))}
            >
              {t("downloadCsv")}
            </a>
          </p>
          {/* The caption of a table wider than the screen would be cut off. */}
          <p className="soft" aria-hidden="true">
            {t("agreementCaption", { rolls, members: members.length })}
          </p>
          <AgreementMatrix
            caption={t("agreementCaption", { rolls, members: members.length })}
            members={members}
            matrix={matrix}
            likeHref={(slug) =>
              paths.votes.agreement(
                body.slug,
                asParams({ ...filter, like: slug }),
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
