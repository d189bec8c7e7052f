import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";
import type { NextStep } from "../types";

/** What somebody does next for a young group; nothing once all is done. */
export function NextSteps({
  slug,
  place,
  steps,
  named,
}: {
  slug: string;
  /** Where the group works: the council is the one of this place. */
  place: { slug: string; name: string } | null;
  steps: readonly NextStep[];
  /** The group's name, where several groups may stand on one page. */
  named?: string;
}) {
  const t = useTranslate(groupMessages);
  if (steps.length === 0) return null;
  const wordsOf = (step: NextStep) => {
    switch (step.kind) {
      case "invite":
        return {
          to: paths.groups.invitations(slug),
          label: t("nextInvite"),
          why: t("nextInviteWhy"),
        };
      case "place":
        return {
          to: paths.groups.settings(slug),
          label: t("nextPlace"),
          why: t("nextPlaceWhy"),
        };
      case "about":
        return {
          to: paths.groups.settings(slug),
          label: t("nextAbout"),
          why: t("nextAboutWhy"),
        };
      case "council":
        return {
          to: paths.bodies.new({ place: place?.slug ?? null }),
          label: t("nextCouncil", { place: place?.name ?? "" }),
          why: t("nextCouncilWhy"),
        };
      case "roster":
        return {
          to: paths.bodies.roster(step.body),
          label: t("nextRoster"),
          why: t("nextRosterWhy"),
        };
      case "rule":
        return {
          to: paths.bodyRules.new(step.body),
          label: t("nextRule"),
          why: t("nextRuleWhy"),
        };
    }
  };
  const id = `next-${slug}`;
  return (
    <section className="sheet page-narrow stack-tight" aria-labelledby={id}>
      <h2 id={id}>
        {named === undefined ? t("nextTitle") : t("nextFor", { group: named })}
      </h2>
      <ul className="list-rows">
        {steps.map((step) => {
          const { to, label, why } = wordsOf(step);
          return (
            <li key={step.kind}>
              <Link to={to} className="font-semibold">
                {label}
              </Link>
              <p className="soft">{why}</p>
            </li>
          );
        })}
      </ul>
      <p className="soft small">{t("nextLead")}</p>
    </section>
  );
}
