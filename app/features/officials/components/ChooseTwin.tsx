import { Link } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { mergingMessages } from "../merging-messages";

/** A search among the officials of a place, for another page of one of them. */
export function ChooseTwin({
  official,
  query,
  candidates,
}: {
  official: { slug: string; placeName: string };
  query: string;
  candidates: readonly { id: string; name: string; slug: string }[];
}) {
  const t = useTranslate(mergingMessages);
  return (
    <section className="stack">
      <h2>{t("chooseTwin")}</h2>
      <form
        method="get"
        role="search"
        action={paths.officials.merging(official.slug)}
        className="flex flex-wrap items-end gap-3"
      >
        <div className="grow">
          <TextField
            name="q"
            type="search"
            label={t("searchTwin")}
            value={query}
          />
        </div>
        <button className="button button-quiet" type="submit">
          {t("search")}
        </button>
      </form>
      {candidates.length === 0 ? (
        <EmptyState title={t("noTwins", { place: official.placeName })} />
      ) : (
        <ul className="list-rows">
          {candidates.map(({ id, name, slug }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3"
            >
              <Link to={paths.officials.show(slug)}>{name}</Link>
              <Link
                className="button button-quiet button-small"
                to={paths.officials.merging(official.slug, { twin: slug })}
              >
                {t("compareWith")}
                <span className="sr-only">: {name}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
