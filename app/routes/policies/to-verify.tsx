import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { SelectField, TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { Checked } from "~/features/policies/components/Checked";
import { MakeTask } from "~/features/policies/components/MakeTask";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { readToVerifySearch } from "~/features/policies/schema";
import {
  TO_VERIFY_PAGE,
  readToVerify,
} from "~/features/policies/service/to-verify.server";
import { WHYS } from "~/features/policies/types";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reviewMessages, "toVerifyTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "policy.record");
  const { world } = args.context;
  const search = readToVerifySearch(new URL(args.request.url).searchParams);
  return json({
    search,
    today: timestamp(world).slice(0, 10),
    once: world.newId(),
    pageSize: TO_VERIFY_PAGE,
    ...(await readToVerify(
      world,
      groupsWhere(member, "policy.record"),
      search,
      await localeOf(args),
    )),
  });
}

/** Clauses that wait for somebody to hold them against their source. */
export default function ToVerify() {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const { search, rows, total, today, once, pageSize } =
    useLoaderData<typeof loader>();
  const params = {
    ...(search.q && { q: search.q }),
    ...(search.why && { why: search.why }),
    ...(search.all && { all: "1" }),
  };
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.policies.map(), label: t("mapTitle") }]}
        title={r("toVerifyTitle")}
        lead={r("toVerifyLead")}
      />
      <Form
        method="get"
        className="filters sheet no-print grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
        role="search"
      >
        <TextField
          name="q"
          type="search"
          label={t("place")}
          value={search.q}
          maxLength={100}
        />
        <SelectField
          name="why"
          label={r("whyShown")}
          value={search.why}
          empty={r("anyWhy")}
          options={WHYS.map((why) => ({ value: why, label: r(`why_${why}`) }))}
        />
        <SelectField
          name="all"
          label={r("whose")}
          value={search.all ? "1" : ""}
          empty={r("toVerifyOwn")}
          options={[{ value: "1", label: r("toVerifyAll") }]}
        />
        <button className="button button-quiet" type="submit">
          {t("show")}
        </button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={r("nothingToVerify")}>
          <p className="soft">{r("nothingToVerifyHint")}</p>
          {!search.all && (
            <p>
              <Link to={paths.policies.toVerify({ ...params, all: "1" })}>
                {r("toVerifyAll")}
              </Link>
            </p>
          )}
        </EmptyState>
      ) : (
        <DataTable
          caption={r("toVerifyCaption", { count: total })}
          head={[
            t("protection"),
            t("place"),
            t("document"),
            r("whyShown"),
            t("lastChecked"),
            { label: r("makeTask"), actions: true },
          ]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={paths.policies.checks(row.id)}>{row.provision}</Link>
              </th>
              <td>
                <Link to={paths.places.show(row.placeSlug)}>
                  {listedName({
                    name: row.placeName,
                    officialName: row.placeOfficialName,
                    kind: row.placeKind,
                  })}
                  {row.stateCode && `, ${row.stateCode}`}
                </Link>
              </td>
              <td>
                <Link to={paths.policies.document(row.documentId)}>
                  {documentName(t, row)}
                </Link>
              </td>
              <td>
                <Badge tone={row.why === "disputed" ? "danger" : "warn"}>
                  {r(`why_${row.why}`)}
                </Badge>
              </td>
              <td>
                <Checked on={row.lastVerifiedOn} today={today} />
              </td>
              <td>
                <MakeTask clauseId={row.id} what={row.provision} once={once} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        page={search.page}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => paths.policies.toVerify({ ...params, page })}
      />
    </div>
  );
}
