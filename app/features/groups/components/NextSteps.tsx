import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";
import type { NextStep } from "../types";

/** What an admin of a young group does next; nothing once all is done. */
export function NextSteps({
  slug,
  steps,
}: {
  slug: string;
  steps: readonly NextStep[];
}) {
  const t = useTranslate(groupMessages);
  if (steps.length === 0) return null;
  const words = {
    invite: {
      to: paths.groups.invitations(slug),
      label: t("nextInvite"),
      why: t("nextInviteWhy"),
    },
    place: {
      to: paths.groups.settings(slug),
      label: t("nextPlace"),
      why: t("nextPlaceWhy"),
    },
    about: {
      to: paths.groups.settings(slug),
      label: t("nextAbout"),
      why: t("nextAboutWhy"),
    },
  };
  return (
    <section className="sheet page-narrow stack-tight" aria-labelledby="next">
      <h2 id="next">{t("nextTitle")}</h2>
      <ul className="list-rows">
        {steps.map((step) => (
          <li key={step}>
            <Link to={words[step].to} className="font-semibold">
              {words[step].label}
            </Link>
            <p className="soft">{words[step].why}</p>
          </li>
        ))}
      </ul>
      <p className="soft small">{t("nextLead")}</p>
    </section>
  );
}
