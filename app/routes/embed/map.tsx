import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { STATE_BY_CODE } from "~/features/jurisdictions/states";
import { EmbedMissing } from "~/features/policies/components/EmbedMissing";
import { OutLink } from "~/features/policies/components/OutLink";
import {
  MapLegend,
  PolicyMapView,
} from "~/features/policies/components/PolicyMapView";
import { embedMessages } from "~/features/policies/embed-messages";
import { policyMessages } from "~/features/policies/messages";
import { readMapSearch } from "~/features/policies/schema";
import { readWhatHolds } from "~/features/policies/service/read-what-holds.server";
import { commonMessages } from "~/i18n/common/common";
import { formatPartialDay } from "~/i18n/format";
import { inLanguage } from "~/i18n/in-language";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { notFound } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

export const handle = { bare: true, framed: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data?.state
    ? pageTitle(matches, policyMessages, "mapOf", { state: data.state.name })
    : pageTitle(
        matches,
        embedMessages,
        data ? "mapTitleNation" : "missingTitle",
      );

/** The map of the country or of one state, by one protection or by count. */
export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const locale = await localeOf(args);
  const today = timestamp(world).slice(0, 10);
  const { searchParams } = new URL(args.request.url);
  const search = readMapSearch(searchParams);
  // A state that is none is told so, rather than answered with the country.
  const wanted = searchParams.get("state") || null;
  const state = wanted === null ? null : STATE_BY_CODE.get(wanted);
  if (state === undefined) throw notFound();
  const asked = {
    state: state?.code ?? null,
    provision: search.provision,
    phase: null,
    instrument: null,
    on: null,
    view: null,
    q: null,
  };
  const { map, provision } = await readWhatHolds(world, asked, {
    today,
    locale,
  });
  return json({
    today,
    map,
    state: state ? { code: state.code, name: state.name } : null,
    provision: provision && { key: provision.key, name: provision.name },
  });
}

export default function MapFrame() {
  const t = useTranslate(embedMessages);
  const policy = useTranslate(policyMessages);
  const common = useTranslate(commonMessages);
  const locale = useLocale();
  const { today, map, state, provision } = useLoaderData<typeof loader>();
  const whole = paths.policies.map({
    state: state?.code ?? null,
    provision: provision?.key ?? null,
  });
  return (
    <article className="embed stack-tight">
      <h1 className="embed-title">
        <OutLink to={whole}>
          {state ? policy("mapOf", { state: state.name }) : t("mapTitleNation")}
        </OutLink>
      </h1>
      <p className="small">{provision?.name ?? policy("countView")}</p>
      <PolicyMapView
        map={map}
        nation={!state}
        label={policy("mapAlt", {
          place: state?.name ?? policy("unitedStates"),
        })}
        frame={(to) => inLanguage(to, locale)}
      />
      <MapLegend map={map} />
      <p className="embed-foot small soft">
        <OutLink to={whole}>{t("allMap")}</OutLink>
        <span>
          {t("onDay", { date: formatPartialDay(locale, today, "day") })} ·{" "}
          {common("siteName")}
        </span>
      </p>
      <p className="small soft">
        {common("placesCredit")} GeoNames (CC BY 4.0), US Census Bureau.
      </p>
    </article>
  );
}

export function ErrorBoundary() {
  return <EmbedMissing />;
}
