import { Link } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { EmptyState } from "~/components/EmptyState";
import { formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { liveMessages } from "../live-messages";

export interface ShownSource {
  id: string;
  address: string;
  bodyName: string;
  bodyNumber: string;
  place: { name: string; timeZone: string };
  through: string | null;
  fetch: { id: string; state: string } | null;
}

/** Where a group has records fetched from, each with its button. */
export function LiveSources({
  sources,
  removable = false,
}: {
  sources: readonly ShownSource[];
  removable?: boolean;
}) {
  const t = useTranslate(liveMessages);
  return (
    <section className="stack">
      <h2>{t("sourcesHeading")}</h2>
      {sources.length === 0 ? (
        <EmptyState title={t("noSources")}>
          <p className="soft">{t("noSourcesHint")}</p>
        </EmptyState>
      ) : (
        <ul className="list-rows">
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} removable={removable} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SourceLine({
  source,
  removable,
}: {
  source: ShownSource;
  removable: boolean;
}) {
  const t = useTranslate(liveMessages);
  const locale = useLocale();
  const { id, address, place, through, fetch } = source;
  const name = t("sourceLine", {
    body: source.bodyName || source.bodyNumber || t("allBodies"),
    place: place.name,
  });
  const moment = through && (/Z$/i.test(through) ? through : `${through}Z`);
  const isOpen = fetch?.state === "running" || fetch?.state === "failed";
  return (
    <li className="stack-tight">
      <p>
        <span className="font-semibold">{name}</span>
        <br />
        <span className="soft small break-all">{address}</span>
        <br />
        <span className="soft small">
          {moment
            ? t("throughLine", {
                moment: formatMoment(locale, moment, place.timeZone),
              })
            : t("throughNever")}
        </span>
      </p>
      <div className="flex flex-wrap items-start gap-3">
        {isOpen ? (
          <Link
            className="button button-quiet button-small"
            to={paths.imports.fetch(fetch.id)}
          >
            {t("seeFetch")}
            <span className="sr-only">: {name}</span>
          </Link>
        ) : (
          <form method="post" action={paths.imports.fetchChanges(id)}>
            <button className="button button-small" type="submit">
              {t("fetchNow")}
              <span className="sr-only">: {name}</span>
            </button>
          </form>
        )}
        {removable && (
          <ConfirmAction
            label={
              <>
                {t("endSource")}
                <span className="sr-only">: {name}</span>
              </>
            }
            explanation={t("endExplained", { address })}
            confirm={t("endNow")}
            action={paths.imports.endSource(id)}
          />
        )}
      </div>
    </li>
  );
}
