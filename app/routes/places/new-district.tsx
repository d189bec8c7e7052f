import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { OwnPlaceFields } from "~/features/jurisdictions/components/OwnPlaceFields";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { ownPlaceMessages } from "~/features/jurisdictions/own-messages";
import { ownPlaceSchema } from "~/features/jurisdictions/schema";
import { addOwnPlace } from "~/features/jurisdictions/service/keep-own-places.server";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(
    matches,
    translator(metaLocale(matches), ownPlaceMessages)("addTitle", {
      place: data?.place.name ?? "",
    }),
  );

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "place.add");
  const { world } = args.context;
  const place = found(
    await findPlace(world.db.read, args.params["slug"] ?? ""),
  );
  return json({
    place: { slug: place.slug, name: listedName(place) },
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "place.add");
  const locale = await localeOf(args);
  const parent = args.params["slug"] ?? "";
  found(await findPlace(world.db.read, parent));
  const parsed = parseForm(await args.request.formData(), ownPlaceSchema, {
    locale,
    messages: ownPlaceMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  let because: "no_place" | "there_already" = "no_place";
  const slug = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const made = await addOwnPlace(world, trx, by, parent, parsed.value);
      if (made.ok) return made.value.slug;
      because = made.because;
      return "";
    },
  );
  if (slug === "") {
    const sentence = translator(locale, ownPlaceMessages)(because);
    return formAgain(refuseForm(parsed.form, sentence));
  }
  return redirect(paths.places.show(slug), 303);
}

/** A district or campus that no list has, beneath this place. */
export default function NewDistrictPage() {
  const t = useTranslate(ownPlaceMessages);
  const { place, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("addTitle", { place: place.name })}
        lead={t("addLead")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <Once value={once} />
        <OwnPlaceFields form={form} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </form>
    </div>
  );
}
