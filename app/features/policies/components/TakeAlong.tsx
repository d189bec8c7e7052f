import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PolicySearch } from "~/paths";

import { dataMessages } from "../data-messages";
import { embedMessages } from "../embed-messages";
import { policyMessages } from "../messages";

/** Beneath map and table: the same records as files, and how they are made. */
export function TakeAlong({
  asked,
  some,
}: {
  asked: PolicySearch;
  /** Whether there is anything to take along. */
  some: boolean;
}) {
  const t = useTranslate(policyMessages);
  const d = useTranslate(dataMessages);
  const e = useTranslate(embedMessages);
  return (
    <div className="stack-tight">
      {some && (
        <>
          <h3>{d("openData")}</h3>
          <p className="small soft">{d("openDataLead")}</p>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <a href={paths.policies.csv(asked)}>{t("download")}</a>
            <a href={paths.policies.json(asked)}>{d("downloadJson")}</a>
            <a href={paths.policies.geojson(asked)}>{d("downloadGeoJson")}</a>
            <Link to={paths.policies.codebook()}>{d("codebook")}</Link>
          </p>
        </>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <Link to={paths.policies.methodology()}>{t("methodology")}</Link>
        <Link to={paths.policies.changes()}>{d("changesEverywhere")}</Link>
        <a href={paths.policies.changesFeed()}>{d("feed")}</a>
        <Link
          to={paths.policies.embed({
            state: asked.state ?? null,
            provision: asked.provision ?? null,
          })}
        >
          {e("embedThis")}
        </Link>
      </p>
    </div>
  );
}
