import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { SelectField, TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { PetitionRow } from "~/features/petitions/components/PetitionRow";
import { placeLabel } from "~/features/petitions/components/place-label";
import { petitionMessages } from "~/features/petitions/messages";
import { listSchema } from "~/features/petitions/schema";
import { searchOpenPetitions } from "~/features/petitions/service/open-petitions.server";
import { LIST_PAGE_SIZE, SORTS } from "~/features/petitions/types";
import { pageTitle } from "~/i18n/page-meta";
import { compareNames } from "~/i18n/collate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "openPetitions");

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const search = listSchema.parse(Object.fromEntries(searchParams));
  const found = await searchOpenPetitions(args.context.world, search);
  const actor = await actorOf(args);
  const organizes = groupsWhere(actor, "petition.manage").length > 0;
  return json({ search, ...found, organizes });
}

/** Petitions that can be signed now. */
export default function OpenPetitions() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { search, petitions, total, places, organizes } =
    useLoaderData<typeof loader>();
  const { q, place, sort, page } = search;
  const searching = q !== "" || place !== "";
  return (
    <div className="stack">
      <PageHeader
        title={t("openPetitions")}
        lead={t("openPetitionsLead")}
        actions={
          organizes && (
            <Link
              className="button button-quiet"
              to={paths.petitions.boardList()}
            >
              {t("ownPetitions")}
            </Link>
          )
        }
      />
      {(places.length > 0 || searching) && (
        <form
          method="get"
          action={paths.petitions.list()}
          role="search"
          aria-label={t("searchTitle")}
          className="filters grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1.3fr_auto]"
        >
          <TextField
            name="q"
            type="search"
            label={t("searchLabel")}
            value={q}
            maxLength={100}
          />
          <SelectField
            name="place"
            label={t("placeLabel")}
            empty={t("everywhere")}
            value={place}
            options={places
              .map((row) => ({
                value: row.slug,
                label: placeLabel({
                  placeName: row.name,
                  placeOfficialName: row.officialName,
                  placeKind: row.kind,
                  placeStateCode: row.stateCode,
                }),
              }))
              .sort((a, b) => compareNames(locale, a.label, b.label))}
          />
          <SelectField
            name="sort"
            label={t("sortLabel")}
            value={sort}
            options={SORTS.map((value) => ({
              value,
              label: t(`sort_${value}`),
            }))}
          />
          <button className="button" type="submit">
            {t("search")}
          </button>
        </form>
      )}
      {searching && (
        <p className="soft" role="status">
          {t("foundCount", { count: total })} ·{" "}
          <Link to={paths.petitions.list()}>{t("showAll")}</Link>
        </p>
      )}
      {petitions.length > 0 ? (
        <section aria-label={t("openPetitions")}>
          <ul className="list-rows">
            {petitions.map((petition) => (
              <PetitionRow key={petition.id} petition={petition} />
            ))}
          </ul>
        </section>
      ) : searching ? (
        <EmptyState title={t("noneFound")}>
          <p className="soft">{t("noneFoundHint")}</p>
        </EmptyState>
      ) : (
        <EmptyState title={t("noneOpen")}>
          <p className="soft">{t("noneOpenHint")}</p>
          <p>
            <Link className="button button-quiet" to={paths.places.search()}>
              {t("findPlace")}
            </Link>
          </p>
        </EmptyState>
      )}
      <Pager
        page={page}
        pageSize={LIST_PAGE_SIZE}
        total={total}
        hrefOf={(next) => paths.petitions.list({ q, place, sort, page: next })}
      />
    </div>
  );
}
