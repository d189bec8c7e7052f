import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { ownPlaceMessages } from "~/features/jurisdictions/own-messages";
import { placeNameSchema } from "~/features/jurisdictions/schema";
import {
  addPlaceName,
  listNamesOf,
} from "~/features/jurisdictions/service/keep-own-places.server";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ownPlaceMessages, "names");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "place.add");
  const { read } = args.context.world.db;
  const place = found(await findPlace(read, args.params["slug"] ?? ""));
  const own = groupsWhere(member, "place.add");
  return json({
    place: { slug: place.slug, name: listedName(place) },
    names: (await listNamesOf(read, place.id)).map((row) => ({
      id: row.id,
      name: row.name,
      groupName: row.groupName,
      own: own.includes(row.groupId),
    })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "place.add");
  const slug = args.params["slug"] ?? "";
  found(await findPlace(world.db.read, slug));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), placeNameSchema, {
    locale,
    messages: ownPlaceMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await addPlaceName(world, by, slug, parsed.value.name);
  if (!result.ok) {
    const sentence = translator(locale, ownPlaceMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence));
  }
  return redirect(paths.places.names(slug), 303);
}

/** Names by which people look for a place, added and removed by groups. */
export default function PlaceNames() {
  const t = useTranslate(ownPlaceMessages);
  const { place, names } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("namesTitle", { place: place.name })}
        lead={t("namesLead")}
      />
      {names.length === 0 && (
        <EmptyState title={t("noNames")}>
          <p className="soft">{t("noNamesHint")}</p>
        </EmptyState>
      )}
      <ul className="list-rows">
        {names.map((row) => (
          <li
            key={row.id}
            className="flex flex-wrap items-center justify-between gap-3"
          >
            <span>
              {row.name}{" "}
              <span className="soft small">
                {t("by", { group: row.groupName })}
              </span>
            </span>
            {row.own && (
              <form
                method="post"
                action={paths.places.nameRemoval(place.slug, row.id)}
              >
                <button
                  className="button button-quiet"
                  type="submit"
                  aria-label={`${t("dropName")}: ${row.name}`}
                >
                  {t("dropName")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" className="stack mt-6">
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="name"
          label={t("newName")}
          maxLength={80}
          required
        />
        <button className="button" type="submit">
          {t("addName")}
        </button>
      </form>
    </div>
  );
}
