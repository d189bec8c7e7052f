import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findBody } from "~/features/officials/service.server";
import {
  ComparedPairs,
  ComparedVotes,
} from "~/features/votes/components/ComparedMembers";
import { CompareForm } from "~/features/votes/components/CompareForm";
import { RecordTabs } from "~/features/votes/components/RecordTabs";
import { recordMessages } from "~/features/votes/record-messages";
import { asParams } from "~/features/votes/records/rules";
import {
  COMPARED,
  comparisonSchema,
  readSearch,
} from "~/features/votes/records/schema";
import { yearsOfBody } from "~/features/votes/service.server";
import {
  compareMembers,
  participationIn,
} from "~/features/votes/service/body-record.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recordMessages, "compareTitle", {
    body: data?.body.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readSearch(
    comparisonSchema,
    new URL(args.request.url).searchParams,
  );
  const { year, kind, contested, show, page } = filter;
  const everything = { year: null, kind: null, contested: false };
  const [{ members: known }, years] = await Promise.all([
    participationIn(world, { ...everything, bodyId: body.id }),
    yearsOfBody(world, body.id),
  ]);
  // Whom the address names and the rolls know, each once.
  const wanted = [...new Set(COMPARED.map((place) => filter[place]))];
  const members = wanted.flatMap(
    (slug) => known.find((member) => member.slug === slug) ?? [],
  );
  const compared =
    members.length < 2
      ? null
      : await compareMembers(world, {
          bodyId: body.id,
          officialIds: members.map(({ officialId }) => officialId),
          year,
          kind,
          contested,
          differed: show === "differed",
          page,
          pageSize: PAGE_SIZE,
        });
  return json({
    body,
    filter,
    years,
    choices: known.map(({ slug, name }) => ({ slug, name })),
    members: members.map(({ slug, name }) => ({ slug, name })),
    compared,
  });
}

/** Members side by side: how often they agreed, and where they differed. */
export default function ComparePage() {
  const t = useTranslate(recordMessages);
  const { body, filter, years, choices, members, compared } =
    useLoaderData<typeof loader>();
  const here = paths.votes.compare(body.slug);
  return (
    <div className="stack">
      <div>
        <PageHeader
          crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
          title={t("compareTitle", { body: body.name })}
          lead={t("compareLead")}
        />
        <RecordTabs body={body} current={here} />
      </div>
      {choices.length < 2 ? (
        <EmptyState title={t("participationEmpty")}>
          <p className="soft">{t("agreementHint")}</p>
        </EmptyState>
      ) : (
        <CompareForm
          action={here}
          choices={choices}
          chosen={COMPARED.map((name, index) => ({
            name,
            slug: members[index]?.slug ?? null,
          }))}
          years={years}
          filter={filter}
        />
      )}
      {compared === null ? (
        choices.length >= 2 && (
          <EmptyState title={t("compareChoose")}>
            <p className="soft">{t("compareChooseHint")}</p>
          </EmptyState>
        )
      ) : (
        <>
          <ComparedPairs members={members} matrix={compared.matrix} />
          <section className="stack-tight">
            <h2>{t("compareVotes")}</h2>
            {compared.total === 0 ? (
              <p>{t(`compareNone_${filter.show}`)}</p>
            ) : (
              <ComparedVotes
                caption={t(`compareCaption_${filter.show}`, {
                  count: compared.total,
                })}
                members={members}
                votes={compared.votes}
              />
            )}
            <Pager
              page={filter.page}
              pageSize={PAGE_SIZE}
              total={compared.total}
              hrefOf={(page) =>
                paths.votes.compare(body.slug, asParams({ ...filter, page }))
              }
            />
          </section>
        </>
      )}
    </div>
  );
}
