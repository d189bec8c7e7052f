import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { PageHeader } from "~/components/PageHeader";
import { WebLink } from "~/components/WebLink";
import { CodebookValues, Words } from "~/features/policies/components/Codebook";
import { dataMessages } from "~/features/policies/data-messages";
import { policyMessages } from "~/features/policies/messages";
import { EXPORT_COLUMNS } from "~/features/policies/open-data/columns";
import { DATA_LICENCE } from "~/features/policies/open-data/licence";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

const JSON_COLUMNS = ["population", "place_url", "record_url"] as const;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, dataMessages, "codebookTitle");

export async function loader({ context }: LoaderFunctionArgs) {
  const db = context.world.db.read;
  const [english, spanish] = await Promise.all([
    readCatalogue(db, "en"),
    readCatalogue(db, "es"),
  ]);
  const es = new Map(
    spanish.flatMap((c) => c.provisions.map((p) => [p.key, p.name])),
  );
  return json({
    licence: DATA_LICENCE,
    provisions: english.flatMap((category) =>
      category.provisions.map(({ key, name }) => ({
        value: key,
        en: name,
        es: es.get(key) ?? name,
      })),
    ),
  });
}

/** Every column of the downloads and every word that can stand in it. */
export default function CodebookPage() {
  const t = useTranslate(policyMessages);
  const d = useTranslate(dataMessages);
  const { provisions, licence } = useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.policies.map(), label: t("mapTitle") },
          { to: paths.policies.methodology(), label: t("methodTitle") },
        ]}
        title={d("codebookTitle")}
        lead={d("codebookLead")}
      />
      <section className="prose">
        <h2>{d("codebookFiles")}</h2>
        <p>{d("codebookFiles1")}</p>
        <p>{d("codebookFiles2")}</p>
        <p>{d("codebookFiles3")}</p>
        <p className="flex flex-wrap gap-x-6">
          <a href={paths.policies.csv()}>CSV</a>
          <a href={paths.policies.json()}>JSON</a>
          <a href={paths.policies.geojson()}>GeoJSON</a>
          <a href={paths.policies.changesFeed()}>{d("feed")}</a>
        </p>
      </section>
      <section className="stack max-w-3xl">
        <h2>{d("codebookColumns")}</h2>
        <Columns names={EXPORT_COLUMNS} caption={d("codebookColumns")} />
        <h3>{d("alsoInJson")}</h3>
        <Columns names={JSON_COLUMNS} caption={d("alsoInJson")} />
      </section>
      <section className="stack max-w-4xl">
        <h2>{d("codebookValues")}</h2>
        <CodebookValues />
        <Words column="provision" words={provisions} />
      </section>
      <section className="prose">
        <h2>{d("codebookTerms")}</h2>
        <p>{d("codebookTerms1", { licence: licence.name })}</p>
        <p>{d("codebookQuotes")}</p>
        <p>
          <WebLink to={licence.url}>{licence.name}</WebLink>
        </p>
        {licence.credits.map((credit) => (
          <p key={credit.source} className="small">
            {credit.text}
          </p>
        ))}
      </section>
    </div>
  );
}

function Columns({
  names,
  caption,
}: {
  names: readonly (
    (typeof EXPORT_COLUMNS)[number] | (typeof JSON_COLUMNS)[number]
  )[];
  caption: string;
}) {
  const d = useTranslate(dataMessages);
  return (
    <DataTable
      caption={caption}
      captionHidden
      head={[d("codebookColumn"), d("codebookHolds")]}
    >
      {names.map((name) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{d(`column_${name}`)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
