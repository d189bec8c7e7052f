import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SelectField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { EmbedCode } from "~/features/policies/components/EmbedCode";
import { embedMessages } from "~/features/policies/embed-messages";
import { embedOffer } from "~/features/policies/service/embed-offer.server";
import { LOCALES, LOCALE_NAMES, isLocale } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

const HEIGHT = 560;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, embedMessages, "pageTitlePlace", {
    place: data?.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const place = found(
    await readPlace(world.db.read, args.params["slug"] ?? "", {
      page: 1,
      pageSize: 1,
    }),
  );
  const asked = new URL(args.request.url).searchParams.get("in");
  const shown = isLocale(asked) ? asked : await localeOf(args);
  const name = listedName(place);
  return json({
    slug: place.slug,
    name,
    shown,
    ...embedOffer({
      origin: env.publicUrl,
      locale: shown,
      frame: paths.embeds.place(place.slug),
      whole: paths.places.show(place.slug),
      title: translator(shown, embedMessages)("cardTitle", { place: name }),
      height: HEIGHT,
    }),
  });
}

/** The code to show a place's card on a page of one's own. */
export default function EmbedPlace() {
  const t = useTranslate(embedMessages);
  const { slug, name, shown, frame, link, preview } =
    useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack-wide">
      <PageHeader
        crumbs={[{ to: paths.places.show(slug), label: name }]}
        title={t("pageTitlePlace", { place: name })}
        lead={t("pageLead")}
      />
      <form
        method="get"
        action={paths.places.embed(slug)}
        className="filters flex flex-wrap items-end gap-4"
      >
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
