import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";
import type { GroupFacts } from "../types";

/** What a group says about itself, and where it works. */
export function AboutGroup({
  group,
}: {
  group: Pick<GroupFacts, "about" | "place">;
}) {
  const t = useTranslate(groupMessages);
  return (
    <section className="stack-tight prose" aria-labelledby="about">
      <h2 id="about">{t("about")}</h2>
      {group.place && (
        <p>
          {t("worksIn")}{" "}
          <Link to={paths.places.show(group.place.slug)}>
            {group.place.name}
          </Link>
        </p>
      )}
      <p className={group.about ? "wrap-anywhere whitespace-pre-line" : "soft"}>
        {group.about || t("noAbout")}
      </p>
    </section>
  );
}
