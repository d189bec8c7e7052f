import { json } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { TextField } from "~/components/Field";
import { PetitionRow } from "~/features/petitions/components/PetitionRow";
import { mostSignedOpen } from "~/features/petitions/service/open-petitions.server";
import { SmallMap } from "~/features/policies/components/SmallMap";
import { readFrontMap } from "~/features/policies/service/read-map.server";
import { readStarterRecords } from "~/features/policies/service/starter-records.server";
import { starterMessages } from "~/features/policies/starter-messages";
import { frontMessages } from "~/i18n/common/front";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

const PETITIONS = 5;

export async function loader({ context: { world } }: LoaderFunctionArgs) {
  const [map, petitions, { standing }] = await Promise.all([
    readFrontMap(world),
    mostSignedOpen(world, PETITIONS),
    readStarterRecords(world),
  ]);
  return json({ map, petitions, starters: standing.length });
}

/** What a neighbour sees first: find your place, see the map, act. */
export default function Front() {
  const t = useTranslate(frontMessages);
  const starter = useTranslate(starterMessages);
  const { map, petitions, starters } = useLoaderData<typeof loader>();
  return (
    <div className="front">
      <section className="front-hero">
        <div className="stack">
          <h1>{t("headline")}</h1>
          <p className="max-w-xl text-lg">{t("lead")}</p>
          <FindPlace />
        </div>
        <Link
          to={paths.policies.map()}
          className="front-map"
          aria-label={t("mapOpen")}
        >
          <SmallMap map={map} label={t("mapAlt")} />
        </Link>
      </section>
      <p className="front-note small soft">
        {t("mapNote")} <Link to={paths.policies.map()}>{t("mapOpen")}</Link>
        {starters > 0 && (
          <span className="block">
            {starter("starterFront", { count: starters })}
          </span>
        )}
      </p>
      <section aria-labelledby="how">
        <h2 id="how">{t("howTitle")}</h2>
        <ol className="front-ways">
          <li>
            <h3>{t("demandTitle")}</h3>
            <p>{t("demandText")}</p>
          </li>
          <li>
            <h3>{t("buildTitle")}</h3>
            <p>{t("buildText")}</p>
          </li>
          <li>
            <h3>{t("runTitle")}</h3>
            <p>{t("runText")}</p>
          </li>
        </ol>
      </section>
      {petitions.length > 0 && (
        <section aria-labelledby="petitions">
          <h2 id="petitions">{t("openPetitions")}</h2>
          <ul className="list-rows mt-2">
            {petitions.map((petition) => (
              <PetitionRow key={petition.slug} petition={petition} />
            ))}
          </ul>
          <p className="mt-4">
            <Link to={paths.petitions.list()}>{t("allPetitions")}</Link>
          </p>
        </section>
      )}
    </div>
  );
}

function FindPlace() {
  const t = useTranslate(frontMessages);
  return (
    <form
      method="get"
      action={paths.places.search()}
      role="search"
      className="grid max-w-xl grid-cols-[minmax(0,1fr)_auto] items-end gap-3"
    >
      <TextField
        name="q"
        type="search"
        label={t("findPlace")}
        hint={t("placeHint")}
        maxLength={200}
      />
      <button className="button" type="submit">
        {t("search")}
      </button>
    </form>
  );
}
