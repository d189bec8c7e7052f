import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { PageHeader } from "~/components/PageHeader";
import { StandingBadge } from "~/features/policies/components/StandingBadge";
import { dataMessages } from "~/features/policies/data-messages";
import { policyMessages } from "~/features/policies/messages";
import { phaseOf, usualForce } from "~/features/policies/rules";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { INSTRUMENTS, STAGES, STANDINGS } from "~/features/policies/types";
import { standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "methodTitle");

export async function loader(args: LoaderFunctionArgs) {
  const locale = await localeOf(args);
  return json({
    catalogue: await readCatalogue(args.context.world.db.read, locale),
  });
}

/** The codebook: what each word means, and what the records cannot tell. */
export default function Methodology() {
  const t = useTranslate(policyMessages);
  const d = useTranslate(dataMessages);
  const locale = useLocale();
  const { catalogue } = useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[{ to: paths.policies.map(), label: t("mapTitle") }]}
        title={t("methodTitle")}
        lead={t("methodLead")}
      />
      <section className="prose">
        <h2>{t("methodReadTitle")}</h2>
        <p>{t("methodRead1")}</p>
        <p>{t("methodRead2")}</p>
        <p>{t("methodRead3")}</p>
        <p>{t("methodRead4")}</p>
      </section>
      <section className="stack max-w-3xl">
        <h2>{t("methodStandings")}</h2>
        <DataTable
          caption={t("methodStandingsCaption")}
          captionHidden
          head={[t("methodWord"), t("methodMeaning")]}
        >
          {STANDINGS.map((standing) => (
            <tr key={standing}>
              <th scope="row">
                <StandingBadge standing={standing} />
              </th>
              <td>{t(`meaning_${standing}`)}</td>
            </tr>
          ))}
        </DataTable>
      </section>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section className="stack">
          <h2>{t("methodInstruments")}</h2>
          <DataTable
            caption={t("methodInstrumentsCaption")}
            captionHidden
            head={[t("document"), t("methodForce")]}
          >
            {INSTRUMENTS.map((instrument) => {
              const force = usualForce(instrument);
              return (
                <tr key={instrument}>
                  <th scope="row">{t(`instrument_${instrument}`)}</th>
                  <td>{force ? t(`force_${force}`) : "–"}</td>
                </tr>
              );
            })}
          </DataTable>
        </section>
        <section className="stack">
          <h2>{t("methodStages")}</h2>
          <DataTable
            caption={t("methodStagesCaption")}
            captionHidden
            head={[t("showPhase"), t("methodCountsAs")]}
          >
            {STAGES.map((stage) => (
              <tr key={stage}>
                <th scope="row">
                  {standingAlone(locale, t(`stage_${stage}`))}
                </th>
                <td>{t(`phase_${phaseOf("ordinance", stage)}`)}</td>
              </tr>
            ))}
          </DataTable>
        </section>
      </div>
      <section className="prose">
        <h2>{t("methodDates")}</h2>
        <p>{t("methodDatesBody")}</p>
      </section>
      <section className="stack max-w-3xl">
        <h2>{t("methodProvisions")}</h2>
        <p className="prose">{t("methodProvisionsBody")}</p>
        <DataTable
          caption={t("methodProvisionsCaption")}
          captionHidden
          head={[t("protection"), { label: t("methodIlrc"), number: true }]}
        >
          {catalogue.flatMap((category) =>
            category.provisions.map((provision) => (
              <tr key={provision.key}>
                <th scope="row">
                  {provision.name}
                  <span className="soft block font-normal">
                    {provision.summary}
                  </span>
                </th>
                <td className="number">{provision.ilrcItem ?? ""}</td>
              </tr>
            )),
          )}
        </DataTable>
      </section>
      <section className="prose">
        <h2>{t("methodSources")}</h2>
        <p>{t("methodSourcesBody")}</p>
        <p>{t("methodMapSource")}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <Link to={paths.policies.codebook()}>{d("codebook")}</Link>
          <Link to={paths.policies.changes()}>{d("changesEverywhere")}</Link>
        </p>
      </section>
    </div>
  );
}
