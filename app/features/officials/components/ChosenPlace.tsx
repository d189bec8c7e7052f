import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";

import { officialMessages } from "../messages";

/** The place a form is for, with the way to choose another. */
export function ChosenPlace({
  place,
  change,
}: {
  place: { slug: string; name: string; stateCode: string | null };
  /** Address of the page without a place. */
  change: string;
}) {
  const t = useTranslate(officialMessages);
  return (
    <p>
      <span className="soft">{t("placeChosen")}: </span>
      <strong>
        {place.name}
        {place.stateCode ? `, ${place.stateCode}` : ""}
      </strong>{" "}
      <Link to={change} className="small">
        {t("changePlace")}
      </Link>
      <input type="hidden" name="place" value={place.slug} />
    </p>
  );
}
