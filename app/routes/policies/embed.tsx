import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SelectField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { STATES, STATE_BY_CODE } from "~/features/jurisdictions/states";
import { EmbedCode } from "~/features/policies/components/EmbedCode";
import { embedMessages } from "~/features/policies/embed-messages";
import { policyMessages } from "~/features/policies/messages";
import { readMapSearch } from "~/features/policies/schema";
import { embedOffer } from "~/features/policies/service/embed-offer.server";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import { LOCALES, LOCALE_NAMES, isLocale } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

const HEIGHT = 620;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, embedMessages, "pageTitleMap");

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const locale = await localeOf(args);
  const { searchParams } = new URL(args.request.url);
  const search = readMapSearch(searchParams);
  const asked = searchParams.get("in");
  const shown = isLocale(asked) ? asked : locale;
  const catalogue = await readCatalogue(world.db.read, locale);
  const state = STATE_BY_CODE.get(search.state ?? "") ?? null;
  const provision =
    catalogue
      .flatMap(({ provisions }) => provisions)
      .find(({ key }) => key === search.provision)?.key ?? null;
  const choice = { state: state?.code ?? null, provision };
  return json({
    ...choice,
    shown,
    catalogue,
    ...embedOffer({
      origin: env.publicUrl,
      locale: shown,
      frame: paths.embeds.map(choice),
      whole: paths.policies.map(choice),
      title: state
        ? translator(shown, policyMessages)("mapOf", { state: state.name })
        : translator(shown, embedMessages)("mapTitleNation"),
      height: HEIGHT,
    }),
  });
}

/** The code to show the map on a page of one's own. */
export default function EmbedMap() {
  const t = useTranslate(embedMessages);
  const policy = useTranslate(policyMessages);
  const { state, provision, shown, catalogue, frame, link, preview } =
    useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack-wide">
      <PageHeader
        crumbs={[
          {
            to: paths.policies.map({ state, provision }),
            label: policy("mapTitle"),
          },
        ]}
        title={t("pageTitleMap")}
        lead={t("pageLead")}
      />
      <form
        method="get"
        action={paths.policies.embed()}
        className="filters grid items-end gap-4 sm:grid-cols-2"
      >
        <SelectField
          name="provision"
          label={t("provision")}
          value={provision}
          empty={t("countAll")}
          options={catalogue.flatMap((category) =>
            category.provisions.map((p) => ({ value: p.key, label: p.name })),
          )}
        />
        <SelectField
          name="state"
          label={t("state")}
          value={state}
          empty={t("nation")}
          options={STATES.map((s) => ({ value: s.code, label: s.name }))}
        />
        <SelectField
          name="in"
          label={t("language")}
          value={shown}
          options={LOCALES.map((one) => ({
            value: one,
            label: LOCALE_NAMES[one],
          }))}
        />
        <button className="button button-quiet" type="submit">
          {t("showCode")}
        </button>
      </form>
      <EmbedCode frame={frame} link={link} preview={preview} />
    </div>
  );
}
