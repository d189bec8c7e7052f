import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SelectField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { reachMessages } from "~/features/petitions/reach-messages";
import { embedPetition } from "~/features/petitions/service/embed-petition.server";
import { EmbedCode } from "~/features/policies/components/EmbedCode";
import { embedMessages } from "~/features/policies/embed-messages";
import { LOCALES, LOCALE_NAMES, isLocale } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, reachMessages, "embedTitle", { title: data?.title ?? "" });

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const asked = new URL(args.request.url).searchParams.get("in");
  const shown = isLocale(asked) ? asked : await localeOf(args);
  const offer = await embedPetition(world, {
    slug: args.params["slug"] ?? "",
    origin: env.publicUrl,
    locale: shown,
  });
  return json({ ...found(offer), shown });
}

/** The code to show a petition's card on a page of one's own. */
export default function EmbedPetition() {
  const t = useTranslate(reachMessages);
  const e = useTranslate(embedMessages);
  const { slug, title, shown, frame, script, link, preview } =
    useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack-wide">
      <PageHeader
        crumbs={[{ to: paths.petitions.show(slug), label: title }]}
        title={t("embedTitle", { title })}
        lead={t("embedLead")}
      />
      <form
        method="get"
        action={paths.petitions.embed(slug)}
        className="filters flex flex-wrap items-end gap-4"
      >
        <SelectField
          name="in"
          label={e("language")}
          value={shown}
          options={LOCALES.map((one) => ({
            value: one,
            label: LOCALE_NAMES[one],
          }))}
        />
        <button className="button button-quiet" type="submit">
          {e("showCode")}
        </button>
      </form>
      <EmbedCode
        frame={frame}
        script={{ code: script, hint: t("scriptHint") }}
        link={link}
        preview={preview}
      />
    </div>
  );
}
