import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { SelectField, TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findBody } from "~/features/officials/service.server";
import { MotionTable } from "~/features/votes/components/MotionTable";
import { voteMessages } from "~/features/votes/messages";
import { readFilter, voteFilterSchema } from "~/features/votes/schema";
import {
  scopeOf,
  votesOfBody,
  yearsOfBody,
} from "~/features/votes/service.server";
import { MOTION_KINDS } from "~/features/votes/types";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, voteMessages, "votesOf", { body: data?.body.name ?? "" });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readFilter(
    voteFilterSchema,
    new URL(args.request.url).searchParams,
  );
  const scope = await scopeOf(world, await actorOf(args));
  const [votes, years] = await Promise.all([
    votesOfBody(
      world,
      {
        bodyId: body.id,
        query: filter.q,
        kind: filter.kind,
        result: filter.result,
        year: filter.year,
        page: filter.page,
        pageSize: PAGE_SIZE,
      },
      scope,
    ),
    yearsOfBody(world, body.id),
  ]);
  return json({ body, filter, years, ...votes });
}

/** Every vote of a body, to search and to page through. */
export default function VotesOfBodyPage() {
  const t = useTranslate(voteMessages);
  const { body, filter, years, total, motions } =
    useLoaderData<typeof loader>();
  const filtered =
    filter.q !== "" || filter.kind || filter.result || filter.year;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("votesOf", { body: body.name })}
        lead={t("votesOfLead")}
      />
      <form
        method="get"
        role="search"
        aria-label={t("filterVotes")}
        className="filters no-print grid items-end gap-3 sm:grid-cols-[2fr_1fr_1fr_auto_auto]"
      >
        <TextField
          name="q"
          type="search"
          label={t("searchTitle")}
          value={filter.q}
        />
        <SelectField
          name="kind"
          label={t("motionKind")}
          value={filter.kind}
          empty={t("anyKind")}
          options={MOTION_KINDS.map((kind) => ({
            value: kind,
            label: t(`kind_${kind}`),
          }))}
        />
        <SelectField
          name="result"
          label={t("recordedField")}
          value={filter.result}
          empty={t("anyResult")}
          options={(["pass", "fail", "none"] as const).map((result) => ({
            value: result,
            label: t(`recorded_${result}`),
          }))}
        />
        <SelectField
          name="year"
          label={t("year")}
          value={filter.year}
          empty={t("anyYear")}
          options={years.map((year) => ({
            value: String(year),
            label: String(year),
          }))}
        />
        <button className="button button-quiet" type="submit">
          {t("apply")}
        </button>
      </form>
      {total === 0 ? (
        <EmptyState title={t(filtered ? "noVotesFound" : "noVotes")}>
          {filtered ? (
            <Link to={paths.votes.ofBody(body.slug)}>{t("clearFilters")}</Link>
          ) : (
            <p className="soft">{t("noVotesHint")}</p>
          )}
        </EmptyState>
      ) : (
        <>
          <MotionTable
            caption={t("voteCountLine", { count: total })}
            motions={motions}
            withDay
          />
          <Pager
            page={filter.page}
            pageSize={PAGE_SIZE}
            total={total}
            hrefOf={(page) =>
              paths.votes.ofBody(body.slug, { ...filter, page })
            }
          />
        </>
      )}
    </div>
  );
}
