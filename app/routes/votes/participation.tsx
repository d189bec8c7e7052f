import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { findBody } from "~/features/officials/service.server";
import { ParticipationTable } from "~/features/votes/components/ParticipationTable";
import { RecordFilter } from "~/features/votes/components/RecordFilter";
import { RecordTabs } from "~/features/votes/components/RecordTabs";
import { recordMessages } from "~/features/votes/record-messages";
import { asParams, isNarrowed } from "~/features/votes/records/rules";
import {
  PARTICIPATION_SORTS,
  participationSchema,
  readSearch,
} from "~/features/votes/records/schema";
import { yearsOfBody } from "~/features/votes/service.server";
import {
  inOrder,
  participationIn,
} from "~/features/votes/service/body-record.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recordMessages, "participationTitle", {
    body: data?.body.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readSearch(
    participationSchema,
    new URL(args.request.url).searchParams,
  );
  const { sort, ...wishes } = filter;
  const [{ rolls, members }, years] = await Promise.all([
    participationIn(world, { ...wishes, bodyId: body.id }),
    yearsOfBody(world, body.id),
  ]);
  return json({ body, filter, years, rolls, members: inOrder(members, sort) });
}

/** Who takes part in a body's votes; excused absences stand apart. */
export default function ParticipationPage() {
  const t = useTranslate(recordMessages);
  const { body, filter, years, rolls, members } =
    useLoaderData<typeof loader>();
  const narrowed = isNarrowed(filter);
  const here = paths.votes.participation(body.slug);
  return (
    <div className="stack">
      <div>
        <PageHeader
          crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
          title={t("participationTitle", { body: body.name })}
          lead={t("participationLead")}
        />
        <RecordTabs body={body} current={here} />
      </div>
      <RecordFilter
        action={here}
        filter={filter}
        years={years}
        narrowed={narrowed}
        sorts={PARTICIPATION_SORTS.map((sort) => ({
          value: sort,
          label: t(`sortMembers_${sort}`),
        }))}
      />
      {members.length === 0 ? (
        <EmptyState title={t(narrowed ? "nothingFits" : "participationEmpty")}>
          {narrowed ? (
            <Link to={here}>{t("showAll")}</Link>
          ) : (
            <p className="soft">{t("participationHint")}</p>
          )}
        </EmptyState>
      ) : (
        <>
          <p className="no-print text-right">
            <a href={paths.votes.participationCsv(body.slug, asParams(filter))}>
              {t("downloadCsv")}
            </a>
          </p>
          <ParticipationTable
            caption={t("participationCaption", {
              members: members.length,
              rolls,
            })}
            members={members}
          />
        </>
      )}
    </div>
  );
}
