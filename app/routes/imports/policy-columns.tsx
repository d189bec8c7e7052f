import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import {
  PolicyColumns,
  PolicyWords,
} from "~/features/transfers/components/PolicyColumns";
import { WholeFileFields } from "~/features/transfers/components/WholeFile";
import { policyImportMessages } from "~/features/transfers/policy-messages";
import {
  guessPolicies,
  replan,
} from "~/features/transfers/service/policy-imports.server";
import {
  policyMatchingView,
  readPolicyMatching,
} from "~/features/transfers/service/policy-matching.server";
import { requirePolicies } from "~/features/transfers/service/require-policies.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyImportMessages, "policyColumnsTitle");

async function waitingTable(args: LoaderFunctionArgs) {
  const { waiting } = await requirePolicies(args);
  const waits = waiting.state === "columns" || waiting.state === "planned";
  if (!waits || waiting.kind !== "table") {
    throw redirect(paths.imports.policyRun(waiting.id));
  }
  const { world } = args.context;
  const locale = await localeOf(args);
  const catalogue = await readCatalogue(world.db.read, locale);
  const provisions = catalogue.flatMap((category) =>
    category.provisions.map(({ key, name }) => ({ key, name })),
  );
  const { profile, mapping } = await guessPolicies(world, waiting);
  return { world, locale, waiting, provisions, profile, mapping };
}

export async function loader(args: LoaderFunctionArgs) {
  const { waiting, provisions, profile, mapping } = await waitingTable(args);
  return json({
    provisions,
    view: policyMatchingView(waiting, profile, mapping),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, locale, waiting, provisions, profile, mapping } =
    await waitingTable(args);
  const read = readPolicyMatching(
    await args.request.formData(),
    profile,
    mapping,
    new Set(provisions.map(({ key }) => key)),
    locale,
  );
  if (read.form !== null) {
    return json(
      {
        view: policyMatchingView(waiting, profile, read.mapping),
        form: read.form,
      },
      { status: 422 },
    );
  }
  await replan(world, waiting, read.mapping);
  return redirect(paths.imports.policyRun(waiting.id), 303);
}

/** What each column of somebody's table of policies holds. */
export default function PolicyColumnsPage() {
  const p = useTranslate(policyImportMessages);
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const view = sent?.view ?? loaded.view;
  const form = sent?.form ?? null;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.imports.policies(), label: p("policiesTitle") }]}
        title={p("policyColumnsTitle")}
        lead={p("policyColumnsLead", { rows: view.rows, file: view.file })}
      />
      <form
        method="post"
        action={paths.imports.policyColumns(view.id)}
        className="stack"
      >
        <ErrorSummary form={form} />
        {view.dropped.length > 0 && (
          <Notice tone="warn">
            <p>{p("policyDropped", { columns: view.dropped.join(", ") })}</p>
          </Notice>
        )}
        {view.headingRow !== null && (
          <p className="small soft">
            {p("headingRowTaken", { row: view.headingRow })}{" "}
            <Link to={paths.imports.policies()}>{p("headingRowOther")}</Link>
          </p>
        )}
        <PolicyColumns
          columns={view.columns}
          provisions={loaded.provisions}
          form={form}
        />
        <WholeFileFields
          whole={view.whole}
          provisions={loaded.provisions}
          dateOrder={view.dateOrder}
          asksDateOrder={view.asksDateOrder}
          form={form}
        />
        <PolicyWords words={view.words} provisions={loaded.provisions} />
        <button className="button" type="submit">
          {p("policyLook")}
        </button>
      </form>
    </div>
  );
}
