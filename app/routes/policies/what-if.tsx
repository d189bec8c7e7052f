import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { STATES } from "~/features/jurisdictions/states";
import { TrialForm } from "~/features/policies/components/TrialForm";
import {
  TrialFigures,
  TurnsTable,
} from "~/features/policies/components/TrialResult";
import { documentName } from "~/features/policies/components/words";
import { policyMessages } from "~/features/policies/messages";
import { readTrialSearch } from "~/features/policies/schema";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { tryLaw } from "~/features/policies/service/try-law.server";
import { trialMessages } from "~/features/policies/trial-messages";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

const PAGE_SIZE = 50;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, trialMessages, "title");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const db = world.db.read;
  const locale = await localeOf(args);
  const today = timestamp(world).slice(0, 10);
  const { page, ...search } = readTrialSearch(
    new URL(args.request.url).searchParams,
  );
  const tried = search.state
    ? await tryLaw(
        world,
        {
          stateCode: search.state,
          provisionKey: search.provision,
          law: search.law,
        },
        { today, locale },
      )
    : null;
  const { rows = [], catalogue, ...trial } = tried ?? {};
  return json({
    page,
    choice: {
      state: tried ? search.state : null,
      provision: tried?.provision?.key ?? null,
      law: tried?.chosen?.documentId ?? tried?.change.kind ?? null,
    },
    catalogue: catalogue ?? (await readCatalogue(db, locale)),
    trial: tried ? (trial as Omit<typeof tried, "rows" | "catalogue">) : null,
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: rows.length,
  });
}

/** Tries out a state law: what falls, and who loses cover. Saves nothing. */
export default function WhatIfPage() {
  const t = useTranslate(trialMessages);
  const policy = useTranslate(policyMessages);
  const { page, choice, catalogue, trial, rows, total } =
    useLoaderData<typeof loader>();
  const state = trial?.state;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.policies.map(), label: policy("mapTitle") },
          ...(state
            ? [{ to: paths.places.show(state.slug), label: state.name }]
            : []),
        ]}
        title={state ? t("titleOf", { state: state.name }) : t("title")}
        lead={t("lead")}
      />
      <TrialForm
        choice={choice}
        catalogue={catalogue}
        states={STATES}
        laws={trial?.laws ?? []}
      />
      {!trial && (
        <EmptyState title={t("noState")}>
          <p className="soft">{t("noStateHint")}</p>
        </EmptyState>
      )}
      {trial && (
        <>
          <section className="stack" aria-labelledby="result">
            <h2 id="result">{headline()}</h2>
            <p className="soft">
              {trial.provision
                ? t("about", { provision: trial.provision.name })
                : t("aboutEvery")}
            </p>
            <TrialFigures
              state={trial.state.name}
              before={trial.before}
              after={trial.after}
            />
          </section>
          <section className="stack" aria-labelledby="turns">
            <h2 id="turns" tabIndex={-1}>
              {t("turns")}
            </h2>
            {total === 0 ? (
              <EmptyState title={t("noTurns")}>
                <p className="soft">
                  {t("noTurnsHint", { state: trial.state.name })}
                </p>
              </EmptyState>
            ) : (
              <>
                <p className="small soft">{t("turnsHint")}</p>
                <TurnsTable
                  rows={rows}
                  total={total}
                  withProvision={trial.provision === null}
                />
                <Pager
                  page={page}
                  pageSize={PAGE_SIZE}
                  total={total}
                  hrefOf={(next) =>
                    `${paths.policies.whatIf({ ...choice, page: next })}#turns`
                  }
                />
              </>
            )}
            <p className="small soft max-w-2xl">{t("method")}</p>
            <p className="no-print flex flex-wrap gap-x-6 gap-y-1">
              <Link to={paths.places.show(trial.state.slug)}>
                {t("toPlace", { state: trial.state.name })}
              </Link>
              <Link
                to={paths.policies.map({
                  state: choice.state,
                  provision: choice.provision,
                })}
              >
                {t("toMap")}
              </Link>
            </p>
          </section>
        </>
      )}
    </div>
  );

  function headline(): string {
    if (!trial) return "";
    const said = { state: trial.state.name };
    if (trial.change.kind === "forbid") return t("ifForbid", said);
    if (trial.change.kind === "grant") return t("ifGrant", said);
    const name = trial.chosen
      ? trial.chosen.title || documentName(policy, trial.chosen)
      : "";
    return t(trial.change.kind === "end" ? "ifEnd" : "ifBegin", { name });
  }
}
