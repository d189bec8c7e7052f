import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { STATE_BY_CODE } from "~/features/jurisdictions/states";
import {
  EmbedDistricts,
  differingDistricts,
} from "~/features/policies/components/EmbedDistricts";
import { EmbedMissing } from "~/features/policies/components/EmbedMissing";
import { OutLink } from "~/features/policies/components/OutLink";
import { ScoreFigures } from "~/features/policies/components/ScoreFigures";
import { StandingBadge } from "~/features/policies/components/StandingBadge";
import { embedMessages } from "~/features/policies/embed-messages";
import { policyMessages } from "~/features/policies/messages";
import { readDistricts } from "~/features/policies/service/read-districts.server";
import { readScorecard } from "~/features/policies/service/read-scorecard.server";
import { commonMessages } from "~/i18n/common/common";
import { formatPartialDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

export const handle = { bare: true, framed: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data
    ? pageTitle(matches, embedMessages, "cardTitle", { place: data.name })
    : pageTitle(matches, embedMessages, "missingTitle");

/** One place's card for other sites' pages: figures and standings alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const db = world.db.read;
  const place = found(
    await readPlace(db, args.params["slug"] ?? "", { page: 1, pageSize: 1 }),
  );
  const today = dayIn(place.timeZone, world.now());
  const chain = [place, ...place.above];
  const reading = { asOf: today, locale: await localeOf(args) };
  const [card, beneath] = await Promise.all([
    readScorecard(db, chain, reading),
    readDistricts(db, chain, reading),
  ]);
  const rows = card.categories.flatMap((category) => category.rows);
  const state = STATE_BY_CODE.get(place.stateCode ?? "")?.name;
  const name = listedName(place);
  return json({
    slug: place.slug,
    name: state && state !== name ? `${name}, ${state}` : name,
    today,
    governed: place.governs && card.layers.length > 0,
    score: card.score,
    known: rows
      .filter(({ standing }) => standing !== "unknown")
      .map(({ provision, standing }) => ({
        key: provision.key,
        name: provision.name,
        standing,
      })),
    districts: differingDistricts(beneath.districts, rows),
    moreDistricts: beneath.more,
    names: Object.fromEntries(
      rows.map(({ provisionKey, provision }) => [provisionKey, provision.name]),
    ),
  });
}

export default function PlaceCard() {
  const t = useTranslate(embedMessages);
  const policy = useTranslate(policyMessages);
  const common = useTranslate(commonMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { slug, name, today, governed, score, known } = data;
  return (
    <article className="embed stack-tight">
      <h1 className="embed-title">
        <OutLink to={paths.places.show(slug)}>
          {t("cardTitle", { place: name })}
        </OutLink>
      </h1>
      {!governed && <p>{t("noCouncilHere")}</p>}
      {governed && <ScoreFigures score={score} />}
      {governed && known.length === 0 && <p>{t("nothingYet")}</p>}
      {known.length > 0 && (
        <ul className="embed-rows small" aria-label={policy("scorecard")}>
          {known.map((row) => (
            <li key={row.key}>
              <span>{row.name}</span> <StandingBadge standing={row.standing} />
            </li>
          ))}
        </ul>
      )}
      {governed && known.length > 0 && score.unknown > 0 && (
        <p className="small soft">{t("byAll", { count: score.unknown })}</p>
      )}
      <EmbedDistricts
        slug={slug}
        districts={data.districts}
        atLeast={data.moreDistricts}
        names={data.names}
      />
      <p className="embed-foot small soft">
        <OutLink to={paths.places.show(slug)}>{t("allPlace")}</OutLink>
        <span>
          {t("onDay", { date: formatPartialDay(locale, today, "day") })} ·{" "}
          {common("siteName")}
        </span>
      </p>
    </article>
  );
}

export function ErrorBoundary() {
  return <EmbedMissing />;
}
